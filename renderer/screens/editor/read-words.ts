import type { Editor } from '@tiptap/core'

/** Words of the body between white space, as the report list counts them. */
export function readWords({ state: { doc } }: Editor): number {
  let words = 0
  doc.descendants((node) => {
    if (!node.isTextblock) return true
    const text = node.textBetween(0, node.content.size, ' ', ' ').trim()
    if (text !== '') words += text.split(/\s+/u).length
    return false
  })
  return words
}
