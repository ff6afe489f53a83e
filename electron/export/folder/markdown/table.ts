import type { PrintCell, PrintRecord, PrintTable, PrintTextBlock } from '../../../../shared/print/tree'
import { ratingText } from '../rating'
import { indented } from './escape'
import { boldText, oneLineText } from './line'
import type { MarkdownDrawing } from './markdown-drawing'
import { plainText, textBlocksText } from './text-blocks'

type Align = PrintCell['align']

/** The place to which references lead; headings have names of their own. */
export const anchorText = (anchor: string | null, { places }: MarkdownDrawing): string => {
  const place = places.claim(anchor)
  return place === null ? '' : `<a id="${place}"></a>`
}

const isLines = (blocks: readonly PrintTextBlock[]): boolean => blocks.every(({ type }) => type === 'paragraph')

/** Whether Markdown's own tables can hold a table: one row of headers, no merged cells, no lists. */
const isSimple = ({ rows, headerRows, columns }: PrintTable): boolean =>
  headerRows <= 1 &&
  rows.every(
    (cells) =>
      cells.length === columns.length &&
      cells.every(({ colspan, rowspan, blocks }) => colspan === 1 && rowspan === 1 && isLines(blocks)),
  )

function cellLine({ header, blocks }: PrintCell, inHead: boolean, drawing: MarkdownDrawing): string {
  const text = blocks
    .flatMap((block) => (block.type === 'paragraph' ? [oneLineText(block.text, drawing)] : []))
    .join('<br>')
  return header && !inHead && text !== '' ? `<strong>${text}</strong>` : text
}

const rowLine = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

const alignSign: Readonly<Record<Align, string>> = { left: '---', center: ':---:', right: '---:' }

/** Columns are aligned as all their cells below the header are. */
function columnAlign(rows: PrintTable['rows'], column: number): Align {
  const [first = 'left', ...others] = [...new Set(rows.map((cells) => cells[column]?.align ?? 'left'))]
  return others.length === 0 ? first : 'left'
}

function simpleTable({ rows, headerRows, columns }: PrintTable, drawing: MarkdownDrawing): string {
  const head = headerRows === 1 ? (rows[0] ?? []) : []
  const body = rows.slice(headerRows)
  // Markdown asks for a header; a table without one has empty cells there.
  const header = columns.map((_, index) => {
    const cell = head[index]
    return cell ? cellLine(cell, true, drawing) : ''
  })
  return [
    rowLine(header),
    rowLine(columns.map((_, index) => alignSign[columnAlign(body.length > 0 ? body : rows, index)])),
    ...body.map((cells) => rowLine(cells.map((cell) => cellLine(cell, false, drawing)))),
  ].join('\n')
}

/** Whether a cell holds one paragraph at most. */
const isWords = ({ blocks }: PrintCell): boolean => blocks.length <= 1 && isLines(blocks)

/** A cell in HTML whose text, between blank lines, is Markdown again: https://spec.commonmark.org/0.31.2/#html-blocks. */
function richCell(cell: PrintCell, scope: 'col' | 'row', drawing: MarkdownDrawing): string {
  const attributes = [
    cell.colspan > 1 ? ` colspan="${cell.colspan}"` : '',
    cell.rowspan > 1 ? ` rowspan="${cell.rowspan}"` : '',
    cell.align === 'left' ? '' : ` align="${cell.align}"`,
    cell.header ? ` scope="${scope}"` : '',
  ].join('')
  const name = cell.header ? 'th' : 'td'
  const text = textBlocksText(cell.blocks, drawing)
  // Words without any sign need no Markdown, and read better so.
  const content = /[\n\\`*_[\]<&|~$]/.test(text) || !isWords(cell) ? `\n\n${text}\n\n` : text
  return `<${name}${attributes}>${content}</${name}>`
}

const richTable = ({ rows, headerRows }: PrintTable, drawing: MarkdownDrawing): string =>
  [
    '<table>',
    ...rows.flatMap((cells, index) => [
      '<tr>',
      ...cells.map((cell) => richCell(cell, index < headerRows ? 'col' : 'row', drawing)),
      '</tr>',
    ]),
    '</table>',
  ].join('\n')

/** A table with its caption above. */
export function tableText(table: PrintTable, drawing: MarkdownDrawing): string[] {
  if (table.rows.length === 0) return []
  const { caption, anchor } = table
  const above = caption
    ? [`${anchorText(anchor, drawing)}${boldText(caption.label)} ${oneLineText(caption.text, drawing)}`.trimEnd()]
    : []
  return [...above, isSimple(table) ? simpleTable(table, drawing) : richTable(table, drawing)]
}

/** A record: its kind, number and title over a list of labels and what they say. */
export function recordText({ label, title, rows, ratings, anchor }: PrintRecord, drawing: MarkdownDrawing): string[] {
  const heading = `${anchorText(anchor, drawing)}${boldText(label)} ${oneLineText(title, drawing)}`.trimEnd()
  const row = (name: string, blocks: readonly PrintTextBlock[]): string => {
    const gap = blocks.length === 1 && isLines(blocks) ? ' ' : '\n\n'
    return `- ${indented(`${boldText(name)}:${gap}${textBlocksText(blocks, drawing)}`, 2)}`
  }
  const rated = (ratings?.items ?? []).map(({ label: name, value }) => `  - ${plainText(name)} ${ratingText(value)}`)
  const items = [
    ...rows.map(({ label: name, blocks }) => row(name, blocks)),
    ...(ratings ? [[`- ${boldText(ratings.label)}:`, ...rated].join('\n')] : []),
  ]
  return items.length === 0 ? [heading] : [heading, items.join('\n')]
}
