import { assertNever } from '../../../shared/errors'
import { linesOf } from '../../../shared/print/lists'
import type { PrintBlock, PrintDocument, PrintFront, PrintLine, PrintTextBlock } from '../../../shared/print/tree'

/** The pieces of a line that stand in one: between them there may be breaks, and its notes stand by themselves. */
const pieces = (line: PrintLine): string[] =>
  line.flatMap(({ text, footnote }) => (footnote ? footnote.map((run) => run.text) : [text]))

const ofBlocks = (blocks: readonly PrintTextBlock[]): string[] => linesOf(blocks).flatMap(pieces)

/** What a block says, in the pieces of `shownLines`. */
export function shownInBlock(block: PrintBlock): string[] {
  switch (block.type) {
    case 'heading':
      return [block.number, ...pieces(block.text)]
    case 'division':
      return [block.label, ...pieces(block.title), block.reference]
    case 'paragraph':
    case 'list':
      return ofBlocks([block])
    case 'table':
      if (block.rows.length === 0) return []
      return [
        ...(block.continued === undefined ? [] : [block.continued]),
        ...(block.caption ? [block.caption.label, ...pieces(block.caption.text)] : []),
        ...block.rows.flat().flatMap(({ blocks }) => ofBlocks(blocks)),
      ]
    case 'figure':
      return [block.caption.label, ...pieces(block.caption.text)]
    case 'figureRow':
      return block.figures.flatMap(shownInBlock)
    case 'quote':
      return ofBlocks(block.blocks)
    case 'callout':
      return [block.label, ...ofBlocks(block.blocks)]
    case 'record':
      return [
        block.label,
        ...pieces(block.title),
        ...block.rows.flatMap(({ label, blocks }) => [label, ...ofBlocks(blocks)]),
        ...(block.ratings ? [block.ratings.label, ...block.ratings.items.map(({ label }) => label)] : []),
      ]
    case 'contents':
      return [block.title]
    case 'rule':
    case 'pageBreak':
      return []
    default:
      return assertNever(block)
  }
}

/** What a cover and the gist after it say; other fronts are made from facts that stand in the text as well. */
function ofFront(front: PrintFront): string[] {
  if (front.kind !== 'kr-cover') return []
  const { documentType, rows, date, organisation, unit, gistPage } = front
  const labelled = [...rows, ...(gistPage?.gist ?? [])].flatMap(({ label, text }) => [label, text])
  const table = gistPage?.table ? shownInBlock(gistPage.table) : []
  return [documentType, ...labelled, date, organisation, unit, gistPage?.title ?? '', ...table]
}

/** Everything that a document says, in pieces that a writer may not lose or change. */
export const shownLines = ({ title, front, blocks, foot }: PrintDocument): string[] =>
  [
    title,
    ...ofFront(front),
    ...blocks.flatMap(shownInBlock),
    ...(foot ? [...foot.signers, ...foot.lines.flat()] : []),
  ].filter((text) => text.trim() !== '')
