import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { toCsv } from '../../../../electron/export/table/csv'
import { toXlsx } from '../../../../electron/export/table/xlsx'
import { createTranslator } from '../../../../shared/i18n/index'
import type { LibraryRecord } from '../../../../shared/ipc/library'
import { comparisonTable, listTable } from '../../../../shared/records/record-table'

const record = (change: Partial<LibraryRecord>): LibraryRecord => ({
  report: '11111111-1111-4111-8111-111111111111',
  record: 'one',
  kind: 'policy',
  title: '침수위험 등급 공개제',
  language: 'ko',
  reportTitle: '덴마크 연수',
  countries: ['DK'],
  year: '2026',
  rating: 5,
  values: { country: 'DK', stage: 'pilot', feasibleLegal: 5 },
  texts: { name: '침수위험 등급 공개제', how: '등급, "공개"\n둘째 줄' },
  ...change,
})
const observation = record({
  kind: 'finding',
  values: { observedOn: '2026-10-13', category: 'safety' },
  texts: { title: '=HYPERLINK("http://evil")' },
})

const cellOf = (table: ReturnType<typeof listTable>, row: number, header: string) =>
  table.rows[row]?.[table.header.indexOf(header)]

test('a list has a column for every field of its kinds, headed in the language of the interface', () => {
  const table = listTable([record({}), observation], createTranslator('en'))
  expect(cellOf(table, 0, 'Kind')).toBe('Benchmark policy')
  expect(cellOf(table, 0, 'Stage')).toBe('Pilot')
  expect(cellOf(table, 0, 'Country')).toBe('Denmark')
  expect(cellOf(table, 0, 'Feasibility: legal')).toBe(5)
  expect(cellOf(table, 1, 'Date')).toEqual({ date: '2026-10-13' })
  expect(cellOf(table, 1, 'Field')).toBe('Safety & disaster')
  expect(cellOf(table, 1, 'Year')).toBe(2026)
  expect(table.widths).toHaveLength(table.header.length)
})

test('a comparison has a record a column, and no row that says nothing', () => {
  const table = comparisonTable([record({}), record({ title: '둘째', texts: {} })], createTranslator('ko'))
  expect(table.header).toEqual(['항목', '침수위험 등급 공개제', '둘째'])
  expect(table.rows.find(([label]) => label === '작동 방식')?.slice(1)).toEqual(['등급, "공개"\n둘째 줄', null])
  expect(table.rows.map(([label]) => label)).not.toContain('성과')
})

test('CSV follows RFC 4180, begins with the mark of UTF-8, and runs no formula', () => {
  const bytes = toCsv({
    header: ['가', 'b'],
    widths: [1, 1],
    rows: [
      ['a,"b"\nc', 1.5],
      ['=1+1', { date: '2026-10-13' }],
      ['-2', null],
      ['@SUM(A1)', '+82'],
    ],
  })
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  expect(new TextDecoder().decode(bytes)).toBe(
    `가,b\r\n"a,""b""\nc",1.5\r\n'=1+1,2026-10-13\r\n'-2,\r\n'@SUM(A1),'+82\r\n`,
  )
})

test('XLSX keeps the types of numbers and days, freezes its headers and reads no text as a formula', async () => {
  const table = listTable([record({}), observation], createTranslator('vi'))
  const files = unzipSync(await toXlsx(table, 'Kho tư liệu'))
  const sheet = strFromU8(files['xl/worksheets/sheet1.xml'] ?? new Uint8Array())
  const strings = strFromU8(files['xl/sharedStrings.xml'] ?? new Uint8Array())
  expect(strings + sheet).toContain('침수위험 등급 공개제')
  expect(strings + sheet).toContain('Cách thức vận hành')
  expect(sheet).toContain('state="frozen"')
  expect(sheet).not.toContain('<f>')
  // Days are counted from 1900: 13 October 2026 is number 46308.
  expect(sheet).toMatch(/<c [^>]*><v>46308<\/v><\/c>/)
  expect(sheet).toMatch(/<c [^>]*><v>5<\/v><\/c>/)
  expect(sheet).toContain('<cols>')
})
