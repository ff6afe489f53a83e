import { lineText } from './lines'
import type { PrintBlock, PrintLine, PrintTextBlock } from './tree'

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

function markTextBlock(block: PrintTextBlock, end: EndMark): PrintTextBlock | null {
  if (block.type === 'paragraph') return { ...block, text: markLine(block.text, end) }
  const item = block.items.at(-1)
  const last = item?.blocks.at(-1)
  const marked = last ? markTextBlock(last, end) : null
  if (!item || !marked) return null
  return { ...block, items: [...block.items.slice(0, -1), { ...item, blocks: [...item.blocks.slice(0, -1), marked] }] }
}

/** The blocks with the mark after their last letter; null where the last block is no running text, or there is none. */
export function withEndMark(blocks: readonly PrintBlock[], end: EndMark): PrintBlock[] | null {
  const last = blocks.at(-1)
  if (last?.type !== 'paragraph' && last?.type !== 'list') return null
  const marked = markTextBlock(last, end)
  return marked ? [...blocks.slice(0, -1), marked] : null
}
