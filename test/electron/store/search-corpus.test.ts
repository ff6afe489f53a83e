import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { z } from 'zod'
import { createReportSearch } from '../../../electron/store/report-search'
import { createSearchIndex } from '../../../electron/store/search-index'
import { deadlineSettingsSchema } from '../../../shared/deadlines/deadline-settings'
import { reportToY } from '../../../shared/document/to-y'
import { languages } from '../../../shared/i18n/language'
import { heading, paragraph } from '../../support/open-report'
import { finding, recommendation, recordsReport } from '../../support/records-report'
import { openStore } from '../../support/store'

const corpusSchema = z.object({
  reports: z.record(
    z.string(),
    z.object({ title: z.string(), facts: z.record(z.string(), z.unknown()), body: z.array(z.array(z.string())) }),
  ),
  queries: z.array(
    z.object({
      text: z.string(),
      finds: z.array(z.string()),
      why: z.string(),
      /** Whether the order counts, too. */
      order: z.boolean().default(false),
      /** Whether the last syllable is still being composed. */
      open: z.boolean().default(false),
    }),
  ),
})

const cell = (text: string) => ({ type: 'tableCell', content: [paragraph(text)] })
const media = 'a'.repeat(64)

/** A block of the corpus: what it is, and its texts. */
function blockOf([kind = '', one = '', two = '', three = '']: readonly string[]): object {
  switch (kind) {
    case 'h':
      return heading(1, one)
    case 'note':
      return paragraph(one, { type: 'footnote', content: [{ type: 'text', text: two }] })
    case 'table':
      return { type: 'table', content: [{ type: 'tableRow', content: [cell(one), cell(two)] }] }
    case 'caption':
      return { type: 'figure', attrs: { media }, content: [{ type: 'text', text: one }] }
    case 'alt':
      return { type: 'figure', attrs: { media, alt: one } }
    case 'rec':
      return one === 'finding'
        ? finding({ id: two, texts: { title: two, what: three } })
        : recommendation({ id: two.slice(0, 40), texts: { title: two, text: three } })
    default:
      return paragraph(one)
  }
}

const now = { deadlines: deadlineSettingsSchema.parse({}), today: '2026-11-28' }

describe.each(languages)('the search in the corpus of %s', (language) => {
  const file = path.join(import.meta.dirname, '..', '..', 'fixtures', 'search', `${language}.json`)
  const { reports, queries } = corpusSchema.parse(JSON.parse(readFileSync(file, 'utf8')))

  function open() {
    const { database, log } = openStore()
    const names = new Map<string, string>()
    for (const [name, { title, facts, body }] of Object.entries(reports)) {
      const id = `00000000-0000-4000-a000-${String(names.size).padStart(12, '0')}`
      names.set(id, name)
      const report = recordsReport(title, body.map(blockOf), { language, facts })
      log.append(id, Y.encodeStateAsUpdate(reportToY(report)), 'device')
    }
    const search = createReportSearch(createSearchIndex(database, log), 60_000)
    return (text: string, isOpen: boolean) =>
      search
        .find({ text, open: isOpen, filters: {}, period: {} }, now, 0)
        .rows.map(({ report }) => names.get(report) ?? '')
  }

  test('finds what is expected, and nothing else', () => {
    const find = open()
    const differing = queries.flatMap(({ text, finds, why, order, open: isOpen }) => {
      const found = find(text, isOpen)
      const [one, other] = order ? [found, finds] : [found.toSorted(), finds.toSorted()]
      return JSON.stringify(one) === JSON.stringify(other) ? [] : [{ text, why, expected: finds, found }]
    })
    expect(queries.length).toBeGreaterThanOrEqual(40)
    expect(differing).toEqual([])
  })
})
