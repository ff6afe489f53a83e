import { records } from '../records/records'
import type { Block, Inline, RecordBlock, ReportDocument, TextBlock } from './model'

/** The characters of a line, without styles; a hard break is a space. */
export const plainLine = (content: readonly Inline[]): string =>
  content.map((inline) => (inline.type === 'text' ? inline.text : ' ')).join('')

function textBlockLines(block: TextBlock): string[] {
  if (block.type === 'paragraph') return [plainLine(block.content)]
  return block.content.flatMap((item) => item.content.flatMap(textBlockLines))
}

function blockLines(block: Block): string[] {
  switch (block.type) {
    case 'title':
    case 'heading':
    case 'figure':
      return [plainLine(block.content)]
    case 'paragraph':
    case 'bulletList':
    case 'orderedList':
      return textBlockLines(block)
    case 'table':
      return block.content.flatMap((row) => row.content.flatMap((cell) => cell.content.flatMap(textBlockLines)))
    case 'facts':
      return []
    case 'finding':
    case 'policy':
      return block.content.flatMap((field) => field.content.flatMap(textBlockLines))
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
  plainText(body).reduce((sum, line) => sum + line.trim().split(/\s+/u).length, 0)

/** SHA-256 hashes of the pictures, in order of appearance, each once. */
export const mediaOf = (body: readonly Block[]): string[] => [
  ...new Set(body.flatMap((block) => (block.type === 'figure' ? [block.attrs.media] : []))),
]

/** The text of one field of a record, paragraphs joined by spaces; '' when it has none. */
export const recordText = (record: RecordBlock, key: string): string =>
  record.content
    .filter((field) => field.attrs.key === key)
    .flatMap((field) => field.content.flatMap(textBlockLines))
    .join(' ')
    .trim()

/** The text that names a record in lists. */
export const recordTitle = (record: RecordBlock): string => recordText(record, records[record.type].titleField)
