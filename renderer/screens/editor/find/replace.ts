import type { Transaction } from '@tiptap/pm/state'
import type { Hit } from './find-in-blocks'

/**
 * Puts a text in the place of hits, literally, in the style of each hit's first letter. What stands between the pieces
 * of a hit stays.
 * @param hits in the order of the document, from the transaction's own document
 */
export function replaceHits(transaction: Transaction, hits: readonly Hit[], text: string): Transaction {
  const { schema } = transaction.doc.type
  // From the end, so that the positions before stay.
  for (const { pieces } of hits.toReversed()) {
    for (const [index, { from, to }] of [...pieces.entries()].reverse()) {
      const marks = transaction.doc.nodeAt(from)?.marks ?? []
      if (index === 0 && text !== '') transaction.replaceWith(from, to, schema.text(text, marks))
      else transaction.delete(from, to)
    }
  }
  return transaction
}
