import { type Node as DocumentNode, Fragment } from '@tiptap/pm/model'
import { type EditorState, TextSelection, type Transaction } from '@tiptap/pm/state'
import { isRecordName } from '../../../../shared/records/record'
import type { BlockRange } from './block-range'

const isRecord = (node: DocumentNode): boolean => isRecordName(node.type.name)

/** A copy that is nobody else: records get identities of their own, what references point to gets none. */
function renewed(node: DocumentNode, newId: () => string): DocumentNode {
  if (node.isText) return node
  const content: DocumentNode[] = []
  node.forEach((child) => {
    content.push(renewed(child, newId))
  })
  const identity = 'id' in node.attrs ? { id: isRecord(node) ? newId() : null } : {}
  return node.type.create({ ...node.attrs, ...identity }, Fragment.from(content), node.marks)
}

/** Puts a copy of the blocks below them, and the cursor into the copy. */
export function duplicateBlocks(state: EditorState, { from, to }: BlockRange, newId: () => string): Transaction {
  const copies = state.doc.slice(from, to).content.content.map((node) => renewed(node, newId))
  const transaction = state.tr.insert(to, Fragment.from(copies))
  return transaction.setSelection(TextSelection.near(transaction.doc.resolve(to + 1))).scrollIntoView()
}

/** Takes the blocks away. */
export function deleteBlocks(state: EditorState, { from, to }: BlockRange): Transaction {
  const transaction = state.tr.delete(from, to)
  const near = transaction.doc.resolve(Math.min(from, transaction.doc.content.size))
  return transaction.setSelection(TextSelection.near(near)).scrollIntoView()
}

/** Puts an empty paragraph above or below the blocks, and the cursor into it; null when the schema has none. */
export function insertParagraph(state: EditorState, range: BlockRange, side: 'above' | 'below'): Transaction | null {
  const paragraph = state.schema.nodes.paragraph?.create()
  if (!paragraph) return null
  const at = side === 'above' ? range.from : range.to
  const transaction = state.tr.insert(at, paragraph)
  return transaction.setSelection(TextSelection.create(transaction.doc, at + 1)).scrollIntoView()
}
