import { Paragraph as TiptapParagraph } from '@tiptap/extension-paragraph'
import { alignments, indents } from '../model-text-blocks'
import { choiceAttribute } from './attribute'

/** A paragraph; how it is set comes from the profile unless the writer chose otherwise. */
export const Paragraph = TiptapParagraph.extend({
  addAttributes: () => ({
    align: choiceAttribute('align', alignments, null),
    indent: choiceAttribute('indent', indents, null),
  }),
})
