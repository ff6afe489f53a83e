import type { Node as DocumentNode } from '@tiptap/pm/model'
import { addCounts, countLine, noText, type TextCounts } from '../../../../shared/document/counts'

/** The text of a line between two places of it; breaks are spaces, and notes in it are counted by themselves. */
function lineText(block: DocumentNode, from: number, to: number): string {
  let text = ''
  block.forEach((child, offset) => {
    if (offset >= to || offset + child.nodeSize <= from || !child.isLeaf) return
    if (child.isText) text += (child.text ?? '').slice(Math.max(0, from - offset), to - offset)
    else if (child.type.name === 'hardBreak') text += ' '
  })
  return text
}

export interface Counter {
  /** Counts of a node and everything in it. */
  count(node: DocumentNode): TextCounts
  /** Counts of what stands between two positions of a node. */
  countBetween(node: DocumentNode, from: number, to: number): TextCounts
}

/** Counts documents. Nodes never change, so each is counted once: counting again costs what changed. */
export function createCounter(): Counter {
  const counted = new WeakMap<DocumentNode, TextCounts>()

  function countBetween(node: DocumentNode, from: number, to: number): TextCounts {
    let counts = node.inlineContent ? countLine(lineText(node, from, to)) : noText
    node.forEach((child, offset) => {
      if (child.isLeaf || offset >= to || offset + child.nodeSize <= from) return
      const inside = offset + 1
      const whole = from <= offset && to >= offset + child.nodeSize
      counts = addCounts(counts, whole ? count(child) : countBetween(child, from - inside, to - inside))
    })
    return counts
  }

  function count(node: DocumentNode): TextCounts {
    const known = counted.get(node)
    if (known) return known
    const counts = countBetween(node, 0, node.content.size)
    counted.set(node, counts)
    return counts
  }
  return { count, countBetween }
}
