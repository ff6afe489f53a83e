import type { Node as DocumentNode } from '@tiptap/pm/model'
import type { EditorState, Transaction } from '@tiptap/pm/state'
import type { BlockRange } from '../drag/block-range'
import { moveBlocks } from '../drag/move-blocks'
import { inboxRanges } from './inbox-range'

interface TopBlock {
  readonly node: DocumentNode
  readonly from: number
  readonly to: number
}

function blocksOf(doc: DocumentNode): TopBlock[] {
  const blocks: TopBlock[] = []
  doc.forEach((node, from) => void blocks.push({ node, from, to: from + node.nodeSize }))
  return blocks
}

const isFigure = ({ node }: TopBlock): boolean => node.type.name === 'figure' || node.type.name === 'figureRow'

/** Index behind the figures that follow a record: its photos. */
function afterFigures(blocks: readonly TopBlock[], index: number): number {
  const next = blocks.findIndex((block, at) => at > index && !isFigure(block))
  return next === -1 ? blocks.length : next
}

/** The note of the inbox that the selection is in, with its photos. */
function selectedNote(blocks: readonly TopBlock[], inboxes: readonly BlockRange[], at: number): BlockRange | null {
  const index = blocks.findIndex(
    ({ node, from, to }) =>
      node.type.name === 'finding' &&
      from <= at &&
      at < to &&
      inboxes.some((inbox) => inbox.from < from && from < inbox.to),
  )
  const block = blocks[index]
  const last = blocks[afterFigures(blocks, index) - 1]
  return block && last ? { from: block.from, to: last.to } : null
}

/** The end of the one section with findings, with the last one's photos; null when there is none, or more than one. */
function endOfFindings(blocks: readonly TopBlock[], inboxes: readonly BlockRange[]): number | null {
  const isOutside = ({ from }: TopBlock) => inboxes.every((inbox) => from < inbox.from || inbox.to <= from)
  const findings = blocks.flatMap((block, index) =>
    block.node.type.name === 'finding' && isOutside(block) ? [index] : [],
  )
  const headingOf = (index: number) => blocks.slice(0, index).findLastIndex(({ node }) => node.type.name === 'heading')
  const sections = new Set(findings.map(headingOf))
  const last = findings.at(-1)
  if (last === undefined || sections.size !== 1) return null
  return blocks[afterFigures(blocks, last) - 1]?.to ?? null
}

/** Moves the selected note out of the inbox, behind the other findings; null where that is not clear. */
export function sortNote(state: EditorState): Transaction | null {
  if (state.doc.maybeChild(state.selection.$from.index(0))?.type.name !== 'finding') return null
  const inboxes = inboxRanges(state.doc)
  if (inboxes.length === 0) return null
  const blocks = blocksOf(state.doc)
  const note = selectedNote(blocks, inboxes, state.selection.from)
  const target = note ? endOfFindings(blocks, inboxes) : null
  return note && target !== null ? moveBlocks(state, note, target) : null
}
