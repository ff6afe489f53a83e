import { copyBody, withoutLostLinks } from '../document/copy'
import { withFreshTargets } from '../document/fresh-targets'
import type { Block, ReportDocument } from '../document/model'
import { plainText, titleOf } from '../document/text'
import { type FieldValues, periodOf, type Row, rowsOf, textOf } from '../fields/value'
import { formatDate } from '../i18n/format'
import type { Language, Localised } from '../i18n/language'
import { withFixedFacts } from '../print/fixed-facts'
import { outlineBlocks } from './outline-blocks'
import { periodName } from './period-name'
import { withoutRepeated } from './repeated-records'
import { totalsTable } from './roll-up-totals'
import { headingOf, type Section, sectionsOf } from './sections'
import type { Series } from './series'
import { listOf, transferRows } from './series-rows'
import type { Template } from './template'

const opening: Localised = { ko: '서두', en: 'Opening', vi: 'Phần mở đầu' }
const source: Localised = { ko: '출처', en: 'Source', vi: 'Nguồn' }

const same = (text: string): Localised => ({ ko: text, en: text, vi: text })

const startOf = ({ facts }: ReportDocument): string => {
  const { from, to } = periodOf(facts, 'period')
  return from ?? to ?? ''
}

/** Of rows that agree in a column the newest, where the first of them stood. */
function newestRows(rows: readonly Row[], column: string): Row[] {
  const found = new Map<string, Row>()
  for (const [index, row] of rows.entries()) found.set(textOf(row, column).trim() || `#${index}`, row)
  return [...found.values()]
}

function gatherFacts(reports: readonly ReportDocument[], template: Template, series: Series, language: Language) {
  const newest = reports.at(-1)?.facts ?? {}
  const facts: FieldValues = {}
  for (const key of series.always) {
    const value = newest[key]
    if (value !== undefined) facts[key] = value
  }
  const periods = reports.map((report) => periodOf(report.facts, 'period'))
  const from = periods.flatMap((period) => period.from ?? []).sort()[0]
  const to = periods
    .flatMap((period) => period.to ?? [])
    .sort()
    .at(-1)
  if (from || to) facts.period = { ...(from && { from }), ...(to && { to }) }
  for (const [key, how] of Object.entries(series.gather)) {
    if (!listOf(template, key)) continue
    const rows = reports.flatMap((report) => rowsOf(report.facts, key))
    const kept = how === 'all' ? rows : newestRows(rows, how.last)
    if (kept.length > 0) facts[key] = kept
  }
  for (const transfer of series.handOver) {
    if (!listOf(template, transfer.to)) continue
    // From what was gathered where it was, so that what an earlier report left open and a later one closed is closed.
    const rows = transferRows(template, series, { ...newest, ...facts }, transfer, language)
    if (rows.length > 0) facts[transfer.to] = [...rowsOf(facts, transfer.to), ...rows]
  }
  return structuredClone(facts)
}

/** What a writer wrote: neither tables of facts, which stand once for all periods, nor guiding text left as it was. */
function writtenBlocks({ blocks }: Section, guiding: ReadonlySet<string>): Block[] {
  return blocks.filter((block) => {
    if (block.type === 'facts' || block.type === 'tableOfContents' || block.type === 'pageBreak') return false
    if (block.type === 'figure' || block.type === 'figureRow' || block.type === 'horizontalRule') return true
    const text = plainText([block]).join('\n')
    // A line may consist of a reference or a fact, which have no letters of their own.
    return text === '' ? /"type":"(crossReference|fact)"/.test(JSON.stringify(block)) : !guiding.has(text)
  })
}

/** Headings without anything below them say nothing. */
const withoutBareHeadings = (blocks: readonly Block[]): Block[] =>
  blocks.filter((block, index) => {
    if (block.type !== 'heading') return true
    const next = blocks[index + 1]
    return next !== undefined && !(next.type === 'heading' && next.attrs.level <= block.attrs.level)
  })

const oneLevelDown = (block: Block): Block =>
  block.type === 'heading' ? { ...block, attrs: { ...block.attrs, level: Math.min(4, block.attrs.level + 1) } } : block

interface Gathering {
  readonly template: Template
  readonly series: Series
  readonly language: Language
  readonly newId: () => string
}

/**
 * One report from several periods of a series: the newest facts, gathered lists, and every section of the outline with
 * what each period wrote in it, under the period and its source. Sections of the writers' own follow. The reports
 * themselves are not changed.
 */
export function rollUp(
  earlier: readonly ReportDocument[],
  { template, series, language, newId }: Gathering,
): ReportDocument {
  const reports = withoutRepeated(
    [...earlier]
      .sort((a, b) => (startOf(a) < startOf(b) ? -1 : 1))
      .map((report) => ({ ...report, body: withFreshTargets(copyBody(report, newId), newId) })),
  )
  const blocks = outlineBlocks(language, newId)
  const outline = template.outline(language, newId)
  const sections = sectionsOf(outline)
  /** What the periods wrote, by the number of the outline's section or the words of their own heading. */
  const parts = new Map<number | string, Block[]>()

  for (const report of reports) {
    const form = sectionsOf(template.outline(report.language, newId))
    const guiding = new Set(form.flatMap((section) => section.blocks.map((block) => plainText([block]).join('\n'))))
    const names = form.map(headingOf)
    const heading = blocks.heading(2, same(periodName(periodOf(report.facts, 'period'), language)))
    const about = [
      titleOf(report) || template.label[language],
      formatDate(textOf(report.facts, 'reportDate'), language),
    ]
    const named = blocks.paragraph(same(`${source[language]}: ${about.filter((part) => part !== '').join(', ')}`))
    for (const section of sectionsOf(report.body)) {
      const written = withoutBareHeadings(writtenBlocks(section, guiding))
      if (written.length === 0) continue
      const place = names.indexOf(headingOf(section))
      const key = place === -1 ? headingOf(section) : place
      const fixed = withFixedFacts(written, { ...report, template }).map(oneLevelDown)
      parts.set(key, [...(parts.get(key) ?? []), heading, named, ...fixed])
    }
  }

  const body = sections.flatMap((section, index) => {
    const part = parts.get(index)
    const own = part ? [...section.blocks.filter(({ type }) => type === 'facts'), ...part] : section.blocks
    const totals = index === 1 ? totalsTable(reports, { template, series, language, newId }) : []
    // What stands before the first heading gets one, or the periods would be numbered as chapters.
    const head = section.heading ?? (part ? blocks.heading(1, opening) : null)
    return [...(head ? [head] : []), ...own, ...totals]
  })
  const further = [...parts].flatMap(([key, part]) =>
    typeof key === 'string' ? [...(key === '' ? [] : [blocks.heading(1, same(key))]), ...part] : [],
  )
  return {
    template: template.name,
    language,
    facts: gatherFacts(reports, template, series, language),
    body: withoutLostLinks([...outline.filter(({ type }) => type === 'title'), ...body, ...further]),
  }
}
