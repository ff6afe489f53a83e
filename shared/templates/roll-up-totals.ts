import type { Block, ReportDocument } from '../document/model'
import { plainText } from '../document/text'
import { periodOf, rowsOf } from '../fields/value'
import { formatNumber } from '../i18n/format'
import type { Language, Localised } from '../i18n/language'
import { records } from '../records/records'
import { outlineBlocks } from './outline-blocks'
import { periodName } from './period-name'
import type { Series } from './series'
import { listOf } from './series-rows'
import type { Template } from './template'

const heading: Localised = { ko: '기간별 집계', en: 'Totals by period', vi: 'Tổng hợp theo kỳ' }
const periodColumn: Localised = { ko: '기간', en: 'Period', vi: 'Kỳ báo cáo' }
const total: Localised = { ko: '계', en: 'Total', vi: 'Tổng cộng' }

interface Counted {
  readonly label: Localised
  readonly count: (report: ReportDocument) => number
}

/** A record counts once something is written in it. */
const countRecords = (body: readonly Block[], type: string): number =>
  body.filter((block) => block.type === type && plainText([block]).length > 0).length

/** Counts stand under each other, also where they happen to run 1, 2, 3 and look like numbers of rows. */
const withNumbersRight = (table: Block): Block =>
  table.type === 'table'
    ? {
        ...table,
        content: table.content.map((row) => ({
          ...row,
          content: row.content.map((cell, index) =>
            cell.type === 'tableCell' && index > 0
              ? { ...cell, attrs: { ...cell.attrs, align: 'right' as const } }
              : cell,
          ),
        })),
      }
    : table

/** How much each period brought: rows of the gathered lists, and records. */
export function totalsTable(
  reports: readonly ReportDocument[],
  {
    template,
    series,
    language,
    newId,
  }: { template: Template; series: Series; language: Language; newId: () => string },
): Block[] {
  const lists = Object.entries(series.gather).flatMap(([key, how]): Counted[] => {
    const list = listOf(template, key)
    return list && how === 'all' ? [{ label: list.label, count: ({ facts }) => rowsOf(facts, key).length }] : []
  })
  const kinds = Object.values(records).map(
    ({ name, label }): Counted => ({ label, count: ({ body }) => countRecords(body, name) }),
  )
  const counted = [...lists, ...kinds].filter(({ count }) => reports.some((report) => count(report) > 0))
  if (counted.length === 0) return []
  const cell = (text: string): Localised => ({ ko: text, en: text, vi: text })
  const number = (value: number) => cell(formatNumber(value, language))
  const blocks = outlineBlocks(language, newId)
  return [
    blocks.heading(2, heading),
    withNumbersRight(
      blocks.table(
        [periodColumn, ...counted.map(({ label }) => label)],
        [
          ...reports.map((report) => [
            cell(periodName(periodOf(report.facts, 'period'), language)),
            ...counted.map(({ count }) => number(count(report))),
          ]),
          [total, ...counted.map(({ count }) => number(reports.reduce((sum, report) => sum + count(report), 0)))],
        ],
      ),
    ),
  ]
}
