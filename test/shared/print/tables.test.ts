import { expect, it } from 'vitest'
import type { Block } from '../../../shared/document/model'
import { printReport } from '../../../shared/print/print-report'
import type { PrintTable } from '../../../shared/print/tree'
import { cellText, facts, heading, paragraph, report } from './support'

interface CellOptions {
  readonly colspan?: number
  readonly rowspan?: number
  readonly colwidth?: number[]
}
const cell = (text: string, attrs: CellOptions = {}, type = 'tableCell') => ({
  type,
  attrs,
  content: [paragraph(text)],
})
const head = (text: string, attrs: CellOptions = {}) => cell(text, attrs, 'tableHeader')
const table = (...rows: unknown[][]) => ({
  type: 'table',
  content: rows.map((content) => ({ type: 'tableRow', content })),
})

const printed = (block: unknown, before: Block[] = []): PrintTable => {
  const found = printReport(report('ko', [...before, block])).blocks.find((each) => each.type === 'table')
  if (found?.type !== 'table') throw new Error('no table was printed')
  return found
}

/** Every square of the grid is covered exactly once, and nothing reaches outside it. */
function expectRegular({ rows, columns }: PrintTable): void {
  const covered = rows.map(() => columns.map(() => 0))
  rows.forEach((cells, row) => {
    let column = 0
    for (const { colspan, rowspan } of cells) {
      while (covered[row]?.[column]) column += 1
      for (let r = row; r < row + rowspan; r += 1) {
        for (let c = column; c < column + colspan; c += 1) {
          const line = covered[r]
          expect(line?.[c], `${r}:${c}`).toBe(0)
          if (line) line[c] = 1
        }
      }
    }
  })
  expect(covered.flat().every((count) => count === 1)).toBe(true)
  expect(columns.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1)
  expect(columns.every((share) => share > 0)).toBe(true)
}

it('leading rows of heads repeat on every page', () => {
  const { headerRows, rows } = printed(table([head('구분'), head('인원')], [cell('1차'), cell('210명')]))
  expect(headerRows).toBe(1)
  expect(rows[0]?.every((each) => each.header && each.align === 'center')).toBe(true)
})

it('a head that reaches into the rows below does not repeat', () => {
  expect(printed(table([head('a', { rowspan: 2 }), head('b')], [cell('c')])).headerRows).toBe(0)
  expect(printed(table([head('a', { rowspan: 2 }), head('b')], [head('c')], [cell('d'), cell('e')])).headerRows).toBe(2)
  expect(printed(table([head('a')])).headerRows).toBe(0)
})

it('widths set by hand are kept, in proportion', () => {
  const { columns } = printed(table([cell('a', { colwidth: [100] }), cell('b', { colwidth: [300] })]))
  expect(columns).toEqual([0.25, 0.75])
})

it('a width that no letter fits into, or no sheet, is not believed', () => {
  const { columns } = printed(table([cell('a', { colwidth: [Number.MIN_VALUE] }), cell('b', { colwidth: [1e308] })]))
  expect(columns[0]).toBeGreaterThan(0.01)
  expect(columns[1]).toBeLessThan(1)
})

it('without widths the column with more text is wider, and none starves', () => {
  const { columns } = printed(
    table([cell('가'), cell('설명이 아주 길어서 여러 줄로 나누어 써야 하는 내용 '.repeat(20)), cell('나')]),
  )
  expect(columns[1]).toBeGreaterThan(0.5)
  expect(columns[0]).toBeGreaterThan(0.04)
})

it('dates keep their width and leave the rest to the text', () => {
  const visits = [{ date: '2026-10-13', institution: '런던교통공사', topic: '혼잡통행료 제도의 운영 현황' }]
  const [block] = printReport(report('ko', [facts('visits')], { facts: { visits } })).blocks
  const date = block?.type === 'table' ? block.columns[0] : undefined
  expect(date).toBeGreaterThan(0.12)
  expect(date).toBeLessThan(0.2)
})

it('spans that overlap, reach outside or leave holes become a regular grid without losing text', () => {
  const wild = printed(
    table(
      [cell('a', { rowspan: 500 }), cell('b', { colspan: 50 })],
      [cell('c', { colspan: 3, rowspan: 2 }), cell('d')],
      [],
      [cell('e')],
      [cell('f'), cell('g', { rowspan: 9 })],
    ),
  )
  expectRegular(wild)
  const texts = wild.rows.flat().map(cellText)
  expect(texts.filter((text) => text !== '').sort()).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g'])
})

it('a single spanning cell is one column and one row', () => {
  const { columns, rows } = printed(table([cell('a', { colspan: 50, rowspan: 10 })]))
  expect(columns).toEqual([1])
  expect(rows[0]?.[0]).toMatchObject({ colspan: 1, rowspan: 1 })
})

it('amounts stand on the right, running numbers in the middle, text on the left', () => {
  const { rows } = printed(
    table(
      [cell('1'), cell('1,200'), cell('첫째 항목에 대한 조금 긴 설명')],
      [cell('2'), cell('30,500'), cell('둘째 항목에 대한 조금 긴 설명')],
    ),
  )
  expect(rows[0]?.map((each) => each.align)).toEqual(['center', 'right', 'left'])
})

it('the summary names the heading above and the heads', () => {
  const { summary } = printed(table([head('구분'), head('인원')], [cell('a'), cell('b')]), [heading(1, '연수 규모')])
  expect(summary).toBe('연수 규모: 구분, 인원')
})

it('a table without cells is not printed', () => {
  expect(printReport(report('ko', [table([], [])])).blocks).toEqual([])
})
