import { assertNever } from '../../shared/errors'
import { linesOf } from '../../shared/print/lists'
import type { PrintBlock, PrintDocument, PrintFront, PrintLine, PrintTextBlock } from '../../shared/print/tree'

/** The pieces of a line that stand in one: between them there may be breaks and marks of notes. */
const pieces = (line: PrintLine): string[] => line.flatMap(({ text, footnote }) => (footnote ? [] : [text]))

const ofBlocks = (blocks: readonly PrintTextBlock[]): string[] => linesOf(blocks).flatMap(pieces)

/** The pieces of text of a block that every format shows. */
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

const isFilled = (text: string): boolean => text.trim() !== ''

interface ShownOptions {
  /** Whether the numbers of headings are text, and not counted by the program that opens the file. */
  readonly numbers?: boolean
}

/** The title, on its cover if it has one, and the gist after it; other fronts repeat facts that stand in the text. */
function ofFront(front: PrintFront, title: string): string[] {
  if (front.kind !== 'kr-cover') return [title]
  const { documentType, rows, date, organisation, unit, gistPage } = front
  const labelled = (entries: readonly { readonly label: string; readonly text: string }[]) =>
    entries.flatMap(({ label, text }) => [label, text])
  const gist = gistPage ? [gistPage.title, ...labelled(gistPage.gist)] : []
  const table = gistPage?.table ? shownInBlock(gistPage.table) : []
  return [documentType, title, ...labelled(rows), date, organisation, unit, ...gist, ...table]
}

/**
 * Everything that a document says from its title to the end of its body, in order, in pieces that a writer may not lose
 * or change. Its notes stand elsewhere.
 */
export const shownLines = (
  { title, front, blocks, foot }: PrintDocument,
  { numbers = true }: ShownOptions = {},
): string[] => {
  const bodyLines = blocks.flatMap((block) =>
    block.type === 'heading' && !numbers ? pieces(block.text) : shownInBlock(block),
  )
  const footLines = foot ? [...foot.signers, ...foot.lines.flat()] : []
  return [...ofFront(front, title), ...bodyLines, ...footLines].filter(isFilled)
}

/** Every note in any part of a block. */
function notesIn(part: unknown): PrintLine[] {
  if (typeof part !== 'object' || part === null) return []
  if (Array.isArray(part)) return part.flatMap(notesIn)
  return Object.entries(part).flatMap(([key, value]) => (key === 'footnote' ? [value as PrintLine] : notesIn(value)))
}

/** What the notes in blocks say, in pieces. */
export const shownNotes = ({ blocks }: PrintDocument): string[] => notesIn(blocks).flatMap(pieces).filter(isFilled)
