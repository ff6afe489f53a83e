import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { createRowRemoval } from '../../../electron/store/report-rows'
import { createReportSearch } from '../../../electron/store/report-search'
import { createSearchIndex } from '../../../electron/store/search-index'
import { createTemplateTable } from '../../../electron/store/template-table'
import { deadlineSettingsSchema } from '../../../shared/deadlines/deadline-settings'
import { reportToY } from '../../../shared/document/to-y'
import type { SearchQuery } from '../../../shared/ipc/search'
import { heading, paragraph } from '../../support/open-report'
import { recommendation, recordsReport } from '../../support/records-report'
import { openStore } from '../../support/store'

const danish = '11111111-1111-4111-8111-111111111111'
const vietnamese = '22222222-2222-4222-8222-222222222222'
const now = { deadlines: deadlineSettingsSchema.parse({}), today: '2026-11-28' }

function openSearch(budget = 60_000) {
  const store = openStore()
  const index = createSearchIndex(store.database, store.log)
  const search = createReportSearch(index, budget)
  const put = (id: string, document: ReturnType<typeof recordsReport>) =>
    store.log.append(id, Y.encodeStateAsUpdate(reportToY(document)), 'device')
  const find = (query: Partial<SearchQuery> = {}) =>
    search.find({ text: '', open: false, filters: {}, period: {}, ...query }, now, 0)
  const titles = (query: Partial<SearchQuery>) =>
    find(query).rows.map(({ title }) => title.map(({ text }) => text).join(''))
  return { ...store, index, search, put, find, titles }
}

function twoReports(budget?: number) {
  const opened = openSearch(budget)
  opened.put(
    danish,
    recordsReport(
      '덴마크 연수',
      [
        heading(1, '현장 방문'),
        paragraph('코펜하겐에서 침수를 봄.'),
        recommendation({ id: 'r', texts: { title: '침수 등급 공개' }, values: { status: 'proposed' } }),
      ],
      { facts: { period: { from: '2025-10-13', to: '2025-10-20' }, destinations: [{ country: 'DK' }] } },
    ),
  )
  const facts = { period: { from: '2026-11-20', to: '2026-11-27' }, submittedOn: '2026-11-27' }
  opened.put(vietnamese, recordsReport('Đoàn học tập', [paragraph('침수')], { language: 'vi', facts }))
  return opened
}

describe('the search', () => {
  test('says where something was found: the section, the record, the fact', () => {
    const { find } = twoReports()
    const [report] = find({ text: '침수', filters: { language: ['ko'] } }).rows
    expect(report?.snippets.map(({ kind, block, name }) => ({ kind, block, name }))).toEqual([
      { kind: 'recommendation', block: 3, name: '' },
      { kind: 'text', block: 2, name: '현장 방문' },
    ])
    const [found] = find({ text: 'Denmark' }).rows
    expect(found?.snippets[0]).toMatchObject({ kind: 'fact', block: -1, key: 'destinations' })
  })

  test('filters, and counts what each choice would give', () => {
    const { titles, find } = twoReports()
    expect(titles({ text: '침수', filters: { country: ['DK'] } })).toEqual(['덴마크 연수'])
    expect(titles({ text: '침수', filters: { state: ['submitted'] } })).toEqual(['Đoàn học tập'])
    expect(titles({ text: '침수', filters: { state: ['overdue'] } })).toEqual(['덴마크 연수'])
    expect(titles({ text: '침수', filters: { open: ['recommendations'] } })).toEqual(['덴마크 연수'])
    expect(titles({ text: '침수', filters: { country: ['DK'], state: ['submitted'] } })).toEqual([])
    expect(titles({ text: '침수', period: { from: '2026-01-01' } })).toEqual(['Đoàn học tập'])
    expect(titles({ text: '침수', period: { from: '2025-10-20', to: '2025-12-31' } })).toEqual(['덴마크 연수'])
    const { counts, total } = find({ text: '침수', filters: { language: ['vi'] } })
    expect(total).toBe(1)
    expect(counts.language).toEqual([
      { value: 'vi', count: 1 },
      { value: 'ko', count: 1 },
    ])
    expect(counts.state).toEqual([{ value: 'submitted', count: 1 }])
  })

  test('finds reports in the trash only when asked for them, and counts them there', () => {
    const { titles, find, reports } = twoReports()
    reports.delete(danish)
    expect(titles({ text: '침수' })).toEqual(['Đoàn học tập'])
    expect(find({ text: '침수' }).counts.state).toContainEqual({ value: 'trash', count: 1 })
    expect(titles({ text: '침수', filters: { state: ['trash'] } })).toEqual(['덴마크 연수'])
    reports.restore(danish)
    expect(titles({ text: '침수' })).toHaveLength(2)
  })

  test('never finds templates, nor what is gone from the log', () => {
    const { titles, database } = twoReports()
    expect(titles({ text: '침수' })).toHaveLength(2)
    createTemplateTable(database, () => 1).put(danish, { name: '서식', description: '' })
    expect(titles({ text: '침수' })).toEqual(['Đoàn học tập'])
    database.exec(`DELETE FROM heads WHERE report = '${vietnamese}'`)
    expect(titles({ text: '침수' })).toEqual([])
    expect(database.prepare('SELECT count(*) AS count FROM search_texts').get()).toEqual({ count: 0 })
  })

  test('forgets the words that were taken out of a report', () => {
    const { titles, put, database, index } = openSearch()
    put(danish, recordsReport('꽳쀍', [paragraph('비밀번호')]))
    expect(titles({ text: '비밀번호' })).toEqual(['꽳쀍'])
    // The same report without them: a document that replaces all of it.
    database.exec(`DELETE FROM updates; DELETE FROM heads;`)
    put(danish, recordsReport('새 제목', [paragraph('다른 글')]))
    put(danish, recordsReport('새 제목', []))
    expect(titles({ text: '비밀번호' })).toEqual([])
    expect(index.match('bg비밀')).toEqual([])
  })

  test('keeps nothing of a report that was purged, and does not find it even before its text is out', async () => {
    const { titles, put, database, search } = openSearch()
    put(
      danish,
      recordsReport(
        '꽳쀍',
        Array.from({ length: 40 }, (_, at) => paragraph(`비밀번호 ${at}`)),
      ),
    )
    put(vietnamese, recordsReport('다른 보고서', [paragraph('비밀')]))
    expect(titles({ text: '비밀' })).toHaveLength(2)
    createRowRemoval(database, () => 1).remove(danish)
    expect(search.prepare(0)).toBe(1)
    expect(titles({ text: '비밀' })).toEqual(['다른 보고서'])
    await search.forget()
    expect(database.prepare('SELECT count(*) FROM search_texts').pluck().get()).toBe(1)
    expect(titles({ text: '비밀번호' })).toEqual([])
  })

  test('answers while reports are still being read, and says how many are to come', () => {
    const { find } = twoReports(0)
    expect(find({ text: '침수' })).toMatchObject({ pending: 1, total: 1 })
    expect(find({ text: '침수' })).toMatchObject({ pending: 0, total: 2 })
  })

  test('goes on when a report cannot be read, and says so', () => {
    const { find, database } = twoReports()
    database.exec(`UPDATE updates SET bytes = x'00' WHERE report = '${danish}'`)
    expect(find({ text: '침수' })).toMatchObject({ total: 1, unreadable: 1 })
  })

  test('is made anew when it was made in another form', () => {
    const opened = twoReports()
    expect(opened.titles({ text: '침수' })).toHaveLength(2)
    opened.database.exec(`UPDATE search_reports SET shape = 'other'`)
    const again = createReportSearch(createSearchIndex(opened.database, opened.log), 60_000)
    const page = again.find({ text: '침수', open: false, filters: {}, period: {} }, now, 0)
    expect(page).toMatchObject({ total: 2, pending: 0 })
    expect(opened.database.prepare('SELECT DISTINCT shape FROM search_reports').all()).toHaveLength(1)
  })

  test('gives further pages without gaps, and counts exactly where the index alone can tell', () => {
    const { put, search } = openSearch()
    for (let at = 0; at < 130; at++) {
      put(`00000000-0000-4000-8000-${String(at).padStart(12, '0')}`, recordsReport(`침수위험 ${at}`, []))
    }
    const page = (text: string, offset: number) =>
      search.find({ text, open: false, filters: {}, period: {} }, now, offset)
    expect(page('침수', 0)).toMatchObject({ total: 130, exact: true })
    expect(page('침수위험', 0)).toMatchObject({ total: 130, exact: false })
    const found = [0, 20, 40, 60, 80, 100, 120].flatMap((offset) => page('침수위험', offset).rows)
    expect(new Set(found.map(({ report }) => report)).size).toBe(130)
  })
})
