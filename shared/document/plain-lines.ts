import * as Y from 'yjs'
import { bodyOf } from './y-report'

const textOf = (text: Y.XmlText): string =>
  (text.toDelta() as { insert: unknown }[]).map(({ insert }) => (typeof insert === 'string' ? insert : '')).join('')

/** All text below a node, in order, whatever the nodes are; what has none (a line break) parts words all the same. */
function allText(node: Y.XmlElement | Y.XmlText): string {
  if (node instanceof Y.XmlText) return textOf(node)
  return node.length === 0 ? ' ' : childrenOf(node).map(allText).join('')
}

const childrenOf = (parent: Y.XmlElement | Y.XmlFragment): (Y.XmlElement | Y.XmlText)[] =>
  parent.toArray().filter((child) => child instanceof Y.XmlElement || child instanceof Y.XmlText)

function linesOf(parent: Y.XmlElement | Y.XmlFragment): string[] {
  const children = childrenOf(parent)
  if (children.some((child) => child instanceof Y.XmlText)) return [children.map(allText).join('')]
  return children.flatMap((child) => (child instanceof Y.XmlElement ? linesOf(child) : []))
}

/**
 * The whole text of a report's body, a line for each paragraph, cell or the like, without knowing any of its nodes: for
 * reports that this schema cannot read. Nothing is changed and nothing is left out but empty lines.
 */
export const plainLines = (report: Y.Doc): string[] => linesOf(bodyOf(report)).filter((line) => line.trim() !== '')
