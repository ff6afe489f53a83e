import type { Editor } from '@tiptap/core'
import { type Node as DocumentNode, Fragment } from '@tiptap/pm/model'
import { Selection } from '@tiptap/pm/state'

/**
 * Puts the selected top-level blocks into a quote or box of this kind; those that stand in one come out, or change to
 * the other kind. Headings become text: a box is no part of the outline.
 */
export function wrapFlow(editor: Editor, name: 'blockquote' | 'callout', attrs: Record<string, unknown>): void {
  const { state, view } = editor
  const { $from, $to } = state.selection
  const type = state.schema.nodes[name]
  const paragraph = state.schema.nodes.paragraph
  const range = $from.blockRange($to, (node) => node.type.name === 'doc')
  if (!type || !paragraph || !range) return
  const blocks: DocumentNode[] = []
  for (let index = range.startIndex; index < range.endIndex; index += 1) blocks.push(range.parent.child(index))
  const boxed = (node: DocumentNode) => node.type.name === 'blockquote' || node.type.name === 'callout'
  const unwraps = blocks.every((node) => node.hasMarkup(type, { ...node.attrs, ...attrs }))
  // What is inside; the place of the cursor is counted over these.
  const inner = blocks.flatMap((node) => (boxed(node) ? [...node.children] : [node]))
  const plain = inner.map((node) => (node.type.name === 'heading' ? paragraph.create(null, node.content) : node))
  if (!unwraps && !type.validContent(Fragment.from(plain))) return
  const before = depthOfBox($from.node(1), boxed)
  const content = unwraps ? plain : [type.create(attrs, plain)]
  const transaction = state.tr.replaceWith(range.start, range.end, content)
  const shift = (unwraps ? 0 : 1) - before
  const at = Math.min(Math.max($from.pos + shift, range.start), transaction.doc.content.size)
  transaction.setSelection(Selection.near(transaction.doc.resolve(at)))
  view.dispatch(transaction.scrollIntoView())
  view.focus()
}

const depthOfBox = (node: DocumentNode, boxed: (node: DocumentNode) => boolean): 0 | 1 => (boxed(node) ? 1 : 0)
