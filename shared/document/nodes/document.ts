import { Document as TiptapDocument } from '@tiptap/extension-document'

/** A report: its title, then any blocks. */
export const Document = TiptapDocument.extend({ content: 'title block*' })
