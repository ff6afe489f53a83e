import fc from 'fast-check'
import { expect, test } from 'vitest'
import { regularGrid } from '../../../shared/print/grid'
import { blockLines } from '../../../shared/print/lists'
import type { PrintTable } from '../../../shared/print/tree'
import { fitTable, pageGroups, turnedBlocks, wideTables } from '../../../shared/print/wide-tables'
import { enBtor } from '../../../shared/profiles/en-btor'
import { krReport } from '../../../shared/profiles/kr-report'
import { vnDecree30 } from '../../../shared/profiles/vn-decree30'
import { cell, footnote, head, heading, paragraph, run, table } from '../../fixtures/print/build'
import { krSample } from '../../fixtures/print/kr-sample'

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index)
const columns = (count: number, text = (index: number) => `${index + 1},000`): PrintTable =>
  table(
    '표',
    numbers(count).map(() => 1 / count),
    numbers(count).map((index) => `구분 ${index + 1}`),
    [numbers(count).map(text)],
  )
const fitted = (given: PrintTable, profile = krReport) => fitTable(given, profile, 'ko')
const textsOf = (tables: readonly PrintTable[]) =>
  tables.map(({ rows }) => rows.map((row) => row.map(({ blocks }) => blockLines(blocks).join(' '))))

test('a table whose words have room stays as it is', () => {
  const narrow = columns(6)
  expect(fitted(narrow)).toEqual([narrow])
})

test('a table that is a little too wide is drawn a little smaller, upright', () => {
  const [shown] = fitted(columns(11))
  expect(shown?.turned).toBeUndefined()
  expect(shown?.scale).toBeGreaterThan(0.85)
  expect(shown?.scale).toBeLessThan(1)
})

test('a wide table is turned, with letters of 7 points or more', () => {
  const [shown, ...rest] = fitted(columns(16))
  expect(rest).toEqual([])
  expect(shown?.turned).toBe(true)
  expect((shown?.scale ?? 1) * krReport.table.size).toBeGreaterThanOrEqual(7)
})

test('a table of 40 columns becomes several, each beginning with the column that names the rows', () => {
  const parts = fitted({ ...columns(40), caption: { label: '표 1', text: [{ text: '실적' }] } })
  expect(parts.length).toBeGreaterThan(1)
  expect(parts.map(({ caption }) => caption?.label ?? null)).toEqual(['표 1', ...parts.slice(1).map(() => null)])
  expect(parts.slice(1).map(({ continued }) => continued)).toEqual(parts.slice(1).map(() => '표 1 (계속)'))
  const heads = textsOf(parts).map(([row]) => row ?? [])
  for (const [first] of heads) expect(first).toBe('구분 1')
  expect(heads.flatMap(([, ...others]) => others)).toEqual(numbers(39).map((index) => `구분 ${index + 2}`))
})

test('a cell that reaches over a cut stands on both sides, its notes once', () => {
  const wide = columns(40)
  const over = head([{ type: 'paragraph', text: [run('모두'), footnote('주')] }], { colspan: 39 })
  const parts = fitted({ ...wide, headerRows: 2, rows: [[head('가'), over], ...wide.rows] })
  expect(textsOf(parts).every(([row]) => row?.[1] === '모두')).toBe(true)
  expect(JSON.stringify(parts).match(/footnote/g)).toHaveLength(1)
  for (const { headerRows } of parts) expect(headerRows).toBe(2)
})

const anyCell = fc.record({
  colspan: fc.integer({ min: 1, max: 5 }),
  rowspan: fc.integer({ min: 1, max: 3 }),
  text: fc.string({ maxLength: 20 }),
})

test('however a table is cut, every text stands in a regular grid', () => {
  const profiles = fc.constantFrom(krReport, vnDecree30, enBtor)
  fc.assert(
    fc.property(
      fc.array(fc.array(anyCell, { minLength: 10, maxLength: 30 }), { minLength: 1, maxLength: 4 }),
      profiles,
      (rows, profile) => {
        // As the print step makes tables: regular, whatever was given.
        const grid = regularGrid(rows.map((row) => row.map(({ text, ...span }) => cell(`t${text.trim()}`, span))))
        const regular = grid.rows.map((row) =>
          row.map(({ cell: given, colspan, rowspan }) => ({ ...(given ?? cell('x')), colspan, rowspan })),
        )
        const even = grid.columns.map(() => 1 / grid.columns.length)
        const parts = fitTable({ ...columns(1), columns: even, rows: regular }, profile, 'en')
        for (const part of parts) {
          const squares = part.rows.flat().reduce((sum, { colspan, rowspan }) => sum + colspan * rowspan, 0)
          expect(squares).toBe(part.rows.length * part.columns.length)
          expect(part.columns.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1)
        }
        const shown = new Set(textsOf(parts).flat(2))
        for (const text of textsOf([{ ...columns(1), rows: regular }]).flat(2)) expect(shown).toContain(text)
      },
    ),
    { numRuns: 100 },
  )
})

test('what is turned, drawn smaller or cut can be said before export', () => {
  const captioned = { ...columns(40), caption: { label: '표 2', text: [] } }
  const blocks = [...fitted(columns(6)), ...fitted(columns(16)), paragraph('글'), ...fitted(captioned)]
  const wide = wideTables({ blocks })
  expect(wide.map(({ name, turned, parts }) => [name, turned, parts > 1])).toEqual([
    ['', true, false],
    ['표 2', true, true],
  ])
})

test('headings right above a turned table turn with it, and so does an end mark right below', () => {
  const blocks = [paragraph('글'), heading(1, 'Ⅰ', '가'), heading(2, '□', '나'), ...fitted(columns(16))]
  expect(turnedBlocks(blocks)).toEqual([false, true, true, true])
  const closing = { kind: 'kr-end' as const, label: '붙임', attachments: [], endMark: '끝.' }
  const pages = pageGroups({ ...krSample, blocks, closing })
  expect(pages.groups.map(({ turned, from }) => [turned, from])).toEqual([
    [false, 0],
    [true, 1],
  ])
  expect(pages.closingTurned).toBe(true)
  expect(pageGroups({ ...krSample, blocks, closing: { ...closing, attachments: ['계획서 1부.'] } }).closingTurned).toBe(
    false,
  )
})
