import type { Node as DocumentNode } from '@tiptap/pm/model'

/** The text of a heading, caption or title as its name: without its footnotes, on one line. */
export function textWithoutNotes(node: DocumentNode): string {
  let text = ''
  node.descendants((child) => {
    if (child.isText) text += child.text ?? ''
    if (child.type.name === 'hardBreak') text += ' '
    return child.type.name !== 'footnote'
  })
  return text
}
