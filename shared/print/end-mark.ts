import { lineText } from './lines'
import type { PrintBlock, PrintCell, PrintLine, PrintTextBlock } from './tree'

/** How a document says that its text ends. */
export interface EndMark {
  /** `끝.`, `./.`. */
  readonly mark: string
  /** What stands between the last letter and the mark. */
  readonly gap: string
  /** Punctuation that the mark takes the place of. */
  readonly replaces: RegExp | null
}

/** One letter's width (two spaces) after the last letter: 행정업무규정 시행규칙 제4조. */
export const koreanEnd: EndMark = { mark: '끝.', gap: '  ', replaces: null }

/** Right after the last word, with its full stop in it: Nghị định 30/2020/NĐ-CP, Phụ lục III. */
export const vietnameseEnd: EndMark = { mark: './.', gap: '', replaces: /[.;,:]+$/ }

function markLine(line: PrintLine, { mark, gap, replaces }: EndMark): PrintLine {
  const last = line.at(-1)
  if (!last || lineText(line).endsWith(mark)) return line
  if (last.footnote || last.target) return [...line, { text: gap + mark }]
  const text = replaces ? last.text.replace(replaces, '') : last.text
  const { text: _, ...style } = last
  const isPlain = Object.values(style).every((value) => value === undefined)
  const end = isPlain ? [{ text: text + gap + mark }] : [{ ...last, text }, { text: gap + mark }]
  return [...line.slice(0, -1), ...end.filter((run) => run.text !== '')]
}

type EditLine = (line: PrintLine) => PrintLine

function editTextBlock(block: PrintTextBlock, edit: EditLine): PrintTextBlock | null {
  if (block.type === 'paragraph') return { ...block, text: edit(block.text) }
  const item = block.items.at(-1)
  const last = item?.blocks.at(-1)
  const edited = last ? editTextBlock(last, edit) : null
  if (!item || !edited) return null
  return { ...block, items: [...block.items.slice(0, -1), { ...item, blocks: [...item.blocks.slice(0, -1), edited] }] }
}

/** The blocks with another last line; null where the last block is no running text, or there is none. */
function withLastLine(blocks: readonly PrintBlock[], edit: EditLine): PrintBlock[] | null {
  const last = blocks.at(-1)
  if (last?.type !== 'paragraph' && last?.type !== 'list') return null
  const edited = editTextBlock(last, edit)
  return edited ? [...blocks.slice(0, -1), edited] : null
}

/** The blocks with the mark after their last letter; null where the last block is no running text, or there is none. */
export const withEndMark = (blocks: readonly PrintBlock[], end: EndMark): PrintBlock[] | null =>
  withLastLine(blocks, (line) => markLine(line, end))

/** Without a mark that the writer typed after the text, where attachments follow it: the document ends below them. */
export function withoutTypedEnd(blocks: readonly PrintBlock[]): readonly PrintBlock[] {
  const unmarked = withLastLine(blocks, (line) => {
    const last = line.at(-1)
    const text = last?.text.replace(/(?:\s{2,}끝\.?|(?<=[.!?)])\s+끝\.)$/, '')
    return last && text ? [...line.slice(0, -1), { ...last, text }] : line
  })
  return unmarked ?? blocks
}

/** Whether nothing was entered in a row, and no cell from above reaches into it. */
const isBlankRow = (row: readonly PrintCell[], columns: number): boolean =>
  row.every((cell) => cell.blocks.length === 0 && cell.rowspan === 1) &&
  row.reduce((sum, { colspan }) => sum + colspan, 0) === columns

/**
 * The blocks with `이하 빈칸` below the last entry of a table that the text ends with, where rows are left over: such a
 * document has no other end mark (행정업무규정 시행규칙 제4조). Null where the table is full, or no entry is in it.
 */
export function withRestBlank(blocks: readonly PrintBlock[]): PrintBlock[] | null {
  const table = blocks.at(-1)
  if (table?.type !== 'table') return null
  const lastEntry = table.rows.findLastIndex((row) => !isBlankRow(row, table.columns.length))
  const [first, ...others] = table.rows[lastEntry + 1] ?? []
  if (!first || lastEntry < table.headerRows) return null
  const marked: PrintCell = {
    ...first,
    align: 'center',
    blocks: [{ type: 'paragraph', text: [{ text: '이하 빈칸' }] }],
  }
  const rows = table.rows.map((row, index) => (index === lastEntry + 1 ? [marked, ...others] : row))
  return [...blocks.slice(0, -1), { ...table, rows }]
}
