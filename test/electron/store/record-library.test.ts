import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { createRecordIndex } from '../../../electron/store/record-index'
import { createRecordLibrary } from '../../../electron/store/record-library'
import { createTemplateTable } from '../../../electron/store/template-table'
import { reportToY } from '../../../shared/document/to-y'
import type { LibraryQuery } from '../../../shared/ipc/library'
import { finding, policy, recordsReport } from '../../support/records-report'
import { openStore } from '../../support/store'

const danish = '11111111-1111-4111-8111-111111111111'
const vietnamese = '22222222-2222-4222-8222-222222222222'

const everything: LibraryQuery = { text: '', filters: {}, sort: 'updated', descending: true }

const floodGrades = policy({
  id: 'grades',
  texts: { name: '침수위험 등급 공개제', how: '주소별 5단계 등급을 누구나 조회함' },
  values: {
    country: 'DK',
    field: 'safety',
    stage: 'pilot',
    openness: 'public',
    feasibleLegal: 5,
    feasibleFinancial: 4,
  },
})
const training = finding({
  id: 'training',
  texts: { title: 'Đào tạo trực tuyến', what: 'Bồi dưỡng công chức qua mạng' },
  values: { category: 'education', observedOn: '2025-10-13', openness: 'closed' },
})

/** On a busy machine reading two reports takes longer than one question may; only some tests are about that. */
function openLibrary(budget = 60_000) {
  const store = openStore()
  const index = createRecordIndex(store.database, store.log)
  const library = createRecordLibrary(index, budget)
  const put = (id: string, document: ReturnType<typeof recordsReport>) =>
    store.log.append(id, Y.encodeStateAsUpdate(reportToY(document)), 'device')
  const find = (query: Partial<LibraryQuery> = {}) => library.search({ ...everything, ...query }, 'ko', 0, 100)
  const titles = (query: Partial<LibraryQuery> = {}) => find(query).rows.map(({ title }) => title)
  return { ...store, library, put, find, titles }
}

function twoReports(budget?: number) {
  const opened = openLibrary(budget)
  opened.put(danish, recordsReport('덴마크 연수 보고', [floodGrades]))
  const facts = { destinations: [{ country: 'KR', city: 'Seoul' }] }
  opened.put(vietnamese, recordsReport('Đoàn học tập', [training], { language: 'vi', facts }))
  return opened
}

describe('the library', () => {
  test('lists the records of all reports, the last changed report first', () => {
    const { find } = twoReports()
    const { rows, total, all, pending, unreadable } = find()
    expect({ total, all, pending, unreadable }).toEqual({ total: 2, all: 2, pending: 0, unreadable: 0 })
    expect(rows[1]).toMatchObject({
      report: danish,
      record: 'grades',
      kind: 'policy',
      title: '침수위험 등급 공개제',
      reportTitle: '덴마크 연수 보고',
      countries: ['DK'],
      rating: 4.5,
    })
    // A finding has no country of its own.
    expect(rows[0]).toMatchObject({ kind: 'finding', countries: ['KR'], year: '2025', language: 'vi' })
  })

  test.each([
    ['침수', '침수위험 등급 공개제'],
    ['ㅊㅅㅇㅎ', '침수위험 등급 공개제'],
    ['조회', '침수위험 등급 공개제'],
    ['Denmark', '침수위험 등급 공개제'],
    ['đan mạch', '침수위험 등급 공개제'],
    ['시범', '침수위험 등급 공개제'],
    ['연수 보고', '침수위험 등급 공개제'],
    ['dao tao', 'Đào tạo trực tuyến'],
    ['boi duong qua mang', 'Đào tạo trực tuyến'],
  ])('finds by “%s”', (text, title) => {
    expect(twoReports().titles({ text })).toEqual([title])
  })

  test('filters by every kind of value, and counts what the others would give', () => {
    const { titles, find } = twoReports()
    expect(titles({ filters: { record: ['finding'] } })).toEqual(['Đào tạo trực tuyến'])
    expect(titles({ filters: { country: ['DK', 'NL'] } })).toEqual(['침수위험 등급 공개제'])
    expect(titles({ filters: { category: ['safety'] } })).toEqual(['침수위험 등급 공개제'])
    expect(titles({ filters: { category: ['safety', 'education'] } })).toHaveLength(2)
    expect(titles({ filters: { stage: ['pilot'], openness: ['closed'] } })).toEqual([])
    expect(titles({ filters: { year: ['2025'] } })).toEqual(['Đào tạo trực tuyến'])
    expect(titles({ filters: { rating: ['4'] } })).toEqual(['침수위험 등급 공개제'])
    expect(titles({ filters: { rating: ['5'] } })).toEqual([])
    expect(titles({ filters: { report: [vietnamese] } })).toEqual(['Đào tạo trực tuyến'])
    const { counts } = find({ filters: { country: ['DK'] } })
    expect(counts.record).toEqual([{ value: 'policy', count: 1, name: '' }])
    expect(counts.country?.map(({ value }) => value).sort()).toEqual(['DK', 'KR'])
    expect(counts.report).toEqual([{ value: danish, count: 1, name: '덴마크 연수 보고' }])
  })

  test('sorts by what is asked for; what has no value comes last', () => {
    const { titles } = twoReports()
    const [flood, course] = ['침수위험 등급 공개제', 'Đào tạo trực tuyến']
    expect(titles({ sort: 'rating', descending: true })).toEqual([flood, course])
    expect(titles({ sort: 'rating', descending: false })).toEqual([flood, course])
    expect(titles({ sort: 'date', descending: true })).toEqual([course, flood])
    expect(titles({ sort: 'country', descending: false })).toEqual([flood, course])
  })

  test('answers a page, and knows how many there are', () => {
    const { library, put } = openLibrary()
    put(
      danish,
      recordsReport(
        '많음',
        Array.from({ length: 30 }, (_, n) => finding({ id: `${n}`, texts: { title: `${n}` } })),
      ),
    )
    const page = library.search({ ...everything, sort: 'title', descending: false }, 'ko', 10, 5)
    expect(page.total).toBe(30)
    expect(page.rows.map(({ title }) => title)).toEqual(['10', '11', '12', '13', '14'])
  })
})

describe('the projection', () => {
  test('follows every change of a report at the next question', () => {
    const { reports, titles, find } = twoReports()
    expect(titles()).toHaveLength(2)
    reports.rename(danish, '코펜하겐')
    expect(find({ text: '코펜하겐' }).rows.map(({ reportTitle }) => reportTitle)).toEqual(['코펜하겐'])
    reports.delete(danish)
    expect(titles()).toEqual(['Đào tạo trực tuyến'])
    reports.restore(danish)
    expect(titles()).toHaveLength(2)
  })

  test('is not trusted: what was read by other definitions or from an older row is read again', () => {
    const { database, log, titles } = twoReports()
    expect(titles()).toHaveLength(2)
    database.exec(`UPDATE record_sources SET shape = 'old'; UPDATE records SET title = 'wrong'`)
    const anew = createRecordLibrary(createRecordIndex(database, log), 60_000)
    expect(anew.search(everything, 'ko', 0, 10).rows.map(({ title }) => title)).not.toContain('wrong')
  })

  test('reads many reports a few at a time, and says how many are still to come', () => {
    const { find } = twoReports(0)
    const first = find()
    expect(first).toMatchObject({ all: 1, pending: 1, reports: 2 })
    expect(find()).toMatchObject({ all: 2, pending: 0, reports: 2 })
  })

  test('knows nothing of what stands in templates of the user', () => {
    const { database, put, find } = openLibrary()
    createTemplateTable(database, () => 0).put(danish, { name: '우리 서식', description: '' })
    put(danish, recordsReport('덴마크 연수 보고', [floodGrades]))
    expect(find()).toMatchObject({ all: 0, reports: 0, pending: 0 })
  })

  test('leaves out a report that cannot be read, and says so', () => {
    const { log, find } = twoReports()
    const doc = new Y.Doc()
    doc.getMap('meta').set('template', 'nobody knows')
    log.append('99999999-9999-4999-8999-999999999999', Y.encodeStateAsUpdate(doc), 'device')
    expect(find()).toMatchObject({ all: 2, unreadable: 1, pending: 0 })
  })

  test('tells records without an id, or with the same one, apart by their place', () => {
    const { library, put, find } = openLibrary()
    const same = (title: string) => finding({ id: 'same', texts: { title } })
    put(danish, recordsReport('합침', [same('가'), same('나'), finding({ id: '', texts: { title: '다' } })]))
    const names = find().rows.map(({ record, title }) => [record, title])
    expect(names).toEqual([
      ['same', '가'],
      ['#2', '나'],
      ['#3', '다'],
    ])
    expect(library.get([{ report: danish, record: '#2' }])).toMatchObject([{ title: '나' }])
    expect(library.get([{ report: danish, record: 'gone' }])).toEqual([])
  })
})

test('a file has the records of every report, also of those that were not read yet', () => {
  const { library } = twoReports(0)
  expect(library.all(everything, 'ko')).toHaveLength(2)
})

test('a record of what was held at home belongs to the countries of who took part', () => {
  const { put, titles } = openLibrary()
  put(danish, recordsReport('초청 연수', [training], { facts: { participants: [{ name: 'Lan', country: 'VN' }] } }))
  expect(titles({ filters: { country: ['VN'] } })).toEqual(['Đào tạo trực tuyến'])
})
