import { assertNever } from '../errors'
import { records } from '../records/records'
import { countLine } from './counts'
import type { Block, RecordBlock, ReportDocument } from './model'
import type { FigureBlock } from './model-figures'
import type { Inline } from './model-inline'
import type { TextBlock } from './model-text-blocks'

/** The characters of a line, without styles and notes; a hard break is a space. */
export const plainLine = (content: readonly Inline[]): string =>
  content.map((inline) => (inline.type === 'text' ? inline.text : inline.type === 'hardBreak' ? ' ' : '')).join('')

/** A line, and its notes after it. */
const linesOf = (content: readonly Inline[]): string[] => [
  plainLine(content),
  ...content.flatMap((inline) => (inline.type === 'footnote' ? [plainLine(inline.content)] : [])),
]

function textBlockLines(block: TextBlock): string[] {
  if (block.type === 'paragraph') return linesOf(block.content)
  return block.content.flatMap((item) => item.content.flatMap(textBlockLines))
}

function blockLines(block: Block): string[] {
  switch (block.type) {
    case 'title':
    case 'heading':
    case 'figure':
    case 'tableCaption':
      return linesOf(block.content)
    case 'figureRow':
      return block.content.flatMap((figure) => linesOf(figure.content))
    case 'paragraph':
    case 'bulletList':
    case 'orderedList':
    case 'taskList':
      return textBlockLines(block)
    case 'blockquote':
    case 'callout':
      return block.content.flatMap(textBlockLines)
    case 'table':
      return block.content.flatMap((row) => row.content.flatMap((cell) => cell.content.flatMap(textBlockLines)))
    case 'facts':
    case 'horizontalRule':
    case 'pageBreak':
    case 'tableOfContents':
      return []
    case 'finding':
    case 'policy':
    case 'recommendation':
      return block.content.flatMap((field) => field.content.flatMap(textBlockLines))
    default:
      return assertNever(block)
  }
}

/** All text of the body, a line per paragraph, without empty lines. */
export const plainText = (body: readonly Block[]): string[] =>
  body.flatMap(blockLines).filter((line) => line.trim() !== '')

/** The report's title as plain text, or ''. */
export const titleOf = ({ body }: Pick<ReportDocument, 'body'>): string => {
  const title = body.find((block) => block.type === 'title')
  return title ? plainLine(title.content).trim() : ''
}

/** Words between white space: what Korean, English and Vietnamese offices all count. */
export const countWords = (body: readonly Block[]): number =>
  plainText(body).reduce((sum, line) => sum + countLine(line).words, 0)

/** The figures of the body in order, those in rows too. */
const figuresOf = (body: readonly Block[]): FigureBlock[] =>
  body.flatMap((block) => (block.type === 'figure' ? [block] : block.type === 'figureRow' ? block.content : []))

/** SHA-256 hashes of the pictures, in order of appearance, each once. */
export const mediaOf = (body: readonly Block[]): string[] => [
  ...new Set(figuresOf(body).map(({ attrs }) => attrs.media)),
]

/** The text of one field of a record, a line per paragraph. */
export const recordLines = (record: RecordBlock, key: string): string[] =>
  record.content.filter((field) => field.attrs.key === key).flatMap((field) => field.content.flatMap(textBlockLines))

/** The text of one field of a record, paragraphs joined by spaces; '' when it has none. */
export const recordText = (record: RecordBlock, key: string): string => recordLines(record, key).join(' ').trim()

/** The text that names a record in lists. */
export const recordTitle = (record: RecordBlock): string => recordText(record, records[record.type].titleField)
