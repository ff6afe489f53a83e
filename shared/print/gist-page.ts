import { textOf } from '../fields/value'
import type { Language } from '../i18n/language'
import { recordNames } from '../records/record'
import { records } from '../records/records'
import type { PrintContext } from './context'
import { fitsPage, lettersIn, linesInCell } from './gist-room'
import { labels } from './labels'
import { lineText } from './lines'
import { labelTable, type OverviewRow, overviewRows } from './overview'
import { oneLine, shortened, splitAtCommas } from './text'
import type { PrintBlock, PrintGistPage, PrintLabelled, PrintTable } from './tree'

/** Most lines of a row of the table, from the roomiest that may be tried; the fullest page that fits is taken. */
const mostLines = [8, 6, 5, 4, 3, 2, 1] as const

/** What says that there are more: `… 외 2건`. */
export const moreForms = {
  ko: (count: number, people: boolean) => ` 외 ${count}${people ? '명' : '건'}`,
  en: (count: number) => ` and ${count} more`,
  vi: (count: number, people: boolean) => ` và ${count} ${people ? 'người' : 'mục'} khác`,
} as const satisfies Record<Language, unknown>

/** What the report found and proposes, by title: a row for each kind of record. */
function recordRows(blocks: readonly PrintBlock[], { language }: PrintContext): OverviewRow[] {
  return recordNames
    .map((name) => ({
      key: name,
      label: records[name].label[language],
      lines: blocks
        .flatMap((block) => (block.type === 'record' && block.record === name ? [oneLine(lineText(block.title))] : []))
        .filter((title) => title !== ''),
      numbered: true,
    }))
    .filter(({ lines }) => lines.length > 0)
}

/** A row of at most so many lines: what is left out is counted, a line that is too long by itself is cut. */
function shortRow(
  row: OverviewRow,
  most: number,
  labelShare: number,
  { profile, language }: PrintContext,
): OverviewRow {
  const lines: string[] = []
  let used = 0
  for (const line of row.lines) {
    used += linesInCell(line, labelShare, profile)
    if (lines.length > 0 && used > most) break
    lines.push(line)
  }
  const left = row.lines.length - lines.length
  const more = left > 0 ? moreForms[language](left, row.key === 'travellers') : ''
  const room = lettersIn(most, labelShare, profile)
  return { ...row, lines: lines.map((line, index) => (index < lines.length - 1 ? line : shortened(line, room) + more)) }
}

/** The fullest table that stands on one page below the gist; null where even the shortest does not. */
function fittingTable(
  rows: readonly OverviewRow[],
  gist: readonly PrintLabelled[],
  context: PrintContext,
): PrintTable | null {
  const share = labelTable(rows, context)?.columns[0] ?? 0
  for (const most of mostLines) {
    const short = rows.map((row) => shortRow(row, most, share, context))
    const table = labelTable(short, context)
    if (table && fitsPage(gist, table, short, context.profile)) return table
  }
  return null
}

/**
 * The gist of a report on one page: gist and keywords (행정업무의 운영 및 혁신에 관한 규정 제5조), what it is about, and
 * what it found and proposes by title. Null when there is nothing to say.
 * @param blocks the printed body
 */
export function printGistPage(blocks: readonly PrintBlock[], context: PrintContext): PrintGistPage | null {
  const { facts, language, template } = context
  const gist = [
    { label: labels.gist[language], text: oneLine(textOf(facts, 'gist')) },
    { label: labels.keywords[language], text: splitAtCommas(textOf(facts, 'keywords')).join(', ') },
  ].filter(({ text }) => text !== '')
  const rows = [...overviewRows(template.overview, context), ...recordRows(blocks, context)]
  const table = fittingTable(rows, gist, context)
  return gist.length > 0 || table ? { title: labels.gistPage[language], gist, table } : null
}
