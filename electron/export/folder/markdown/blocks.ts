import { assertNever } from '../../../../shared/errors'
import { lineText } from '../../../../shared/print/lines'
import type { PrintContents, PrintDivision, PrintFigure, PrintHeading } from '../../../../shared/print/tree'
import type { FlowBlock } from '../flow'
import { escapedText } from './escape'
import { boldText, oneLineText } from './line'
import type { MarkdownDrawing } from './markdown-drawing'
import { headingText } from './slugs'
import { anchorText, recordText, tableText } from './table'
import { divider, textBlocksText } from './text-blocks'

/** A `#` at the end of a heading would close it. */
const inHeading = (text: string): string => text.replace(/(?<!\\)#/g, '\\#')

function heading({ level, number, text }: PrintHeading, drawing: MarkdownDrawing): string {
  const parts = [escapedText(number), oneLineText(text, drawing)].filter((part) => part !== '')
  return `${'#'.repeat(level + 1)} ${inHeading(parts.join(' '))}`
}

/** A part or an annex: a heading of its own, and what the annex belongs to. */
function division({ label, title, reference, anchor }: PrintDivision, drawing: MarkdownDrawing): string[] {
  const name = [escapedText(label), oneLineText(title, drawing)].filter((part) => part !== '').join('. ')
  const below = reference === '' ? [] : [{ type: 'paragraph', text: [{ text: reference, italic: true }] } as const]
  return [`${anchorText(anchor, drawing)}## ${inHeading(name)}`, textBlocksText(below, drawing)]
}

/** Links to the headings. A heading that skips levels stands one level below the one before. */
function contents({ title, depth }: Omit<PrintContents, 'type'>, { places, slugs }: MarkdownDrawing): string[] {
  let before = -1
  const entries = places.headings(depth).map((block) => {
    before = Math.min(block.level - 1, before + 1)
    return `${'  '.repeat(before)}- [${escapedText(headingText(block))}](#${slugs.of(block)})`
  })
  return [boldText(title), entries.join('\n')].filter((part) => part !== '')
}

function figure(block: PrintFigure, drawing: MarkdownDrawing): string[] {
  const { label, text } = block.caption
  const { path } = drawing.pictures.picture(block.media)
  const alt = [block.alt, lineText(text), label].find((one) => one.trim() !== '') ?? ''
  const caption = `${boldText(label)} ${oneLineText(text, drawing)}`.trimEnd()
  return [`${anchorText(block.anchor, drawing)}![${escapedText(alt)}](${path})`, caption]
}

const quoted = (text: string): string => text.replace(/^/gm, '> ').replace(/^> $/gm, '>')

/** A piece of the text, as paragraphs. */
function blockParts(block: FlowBlock, drawing: MarkdownDrawing): string[] {
  switch (block.type) {
    case 'title':
      return [`# ${inHeading(escapedText(block.text))}`]
    case 'columns':
      return block.rows.flat().map((cell) => textBlocksText(cell, drawing))
    case 'heading':
      return [heading(block, drawing)]
    case 'division':
      return division(block, drawing)
    case 'paragraph':
    case 'list':
      return [textBlocksText([block], drawing)]
    case 'table':
      return tableText(block, drawing)
    case 'figure':
      return figure(block, drawing)
    case 'figureRow':
      return block.figures.flatMap((each) => figure(each, drawing))
    case 'record':
      return recordText(block, drawing)
    case 'quote':
      return [quoted(textBlocksText(block.blocks, drawing))]
    case 'callout':
      return [quoted([boldText(block.label), textBlocksText(block.blocks, drawing)].join('\n\n'))]
    case 'rule':
      return ['---']
    case 'pageBreak':
      return []
    case 'contents':
      return contents(block, drawing)
    default:
      return assertNever(block)
  }
}

/** What begins or ends with a list or quotation would run on in a neighbour of its kind. */
const joins = new Set<FlowBlock['type'] | undefined>(['list', 'record', 'quote', 'callout', 'contents'])
const isDivided = (before: FlowBlock | undefined, block: FlowBlock): boolean =>
  (joins.has(before?.type) && block.type === 'list') ||
  ((block.type === 'quote' || block.type === 'callout') && (before?.type === 'quote' || before?.type === 'callout'))

/** Pieces of the text, one below the other. */
export const blocksText = (blocks: readonly FlowBlock[], drawing: MarkdownDrawing): string =>
  blocks
    .flatMap((block, index) => [
      ...(isDivided(blocks[index - 1], block) ? [divider] : []),
      ...blockParts(block, drawing),
    ])
    .filter((part) => part !== '')
    .join('\n\n')
