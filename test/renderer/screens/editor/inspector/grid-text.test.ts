// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import {
  readGrid,
  readHtmlTable,
  readTabs,
  writeTabs,
} from '../../../../../renderer/screens/editor/inspector/lists/grid-text'
import type { ListField } from '../../../../../shared/fields/field'
import { costs, itinerary, travellers } from '../../../../../shared/templates/facts'

const reading = { language: 'ko', period: { from: '2026-11-21', to: '2026-11-29' }, year: 2026 } as const
const paste = (text: string, field: ListField, column = 0) => readGrid(readTabs(text), field, column, reading)

describe('a table from the clipboard', () => {
  it('is read from tabs, with quoted cells of several lines', () => {
    expect(readTabs('a\t"b\nc ""d"""\r\n\te\r\n')).toEqual([
      ['a', 'b\nc "d"'],
      ['', 'e'],
    ])
  })

  it('is read from HTML: lines of a cell, cells merged downwards for every row', () => {
    const html =
      '<p>x</p><table><tr><td rowspan="2">11/21</td><td>인천<br>공항</td></tr><tr><td><p>오클랜드</p></td></tr></table>'
    expect(readHtmlTable(html)).toEqual([
      ['11/21', '인천\n공항'],
      ['11/21', '오클랜드'],
    ])
    expect(readHtmlTable('<p>no table</p>')).toBeNull()
  })

  it('brings days, amounts, currencies and choices in any form', () => {
    expect(paste('2026. 11. 21.\t인천\t오클랜드\n22/11/2026\tAuckland\n11/23', itinerary)).toEqual([
      { date: '2026-11-21', from: '인천', to: '오클랜드' },
      { date: '2026-11-22', from: 'Auckland' },
      { date: '2026-11-23' },
    ])
    expect(paste('항공운임\t왕복\t12,400,000\t원\nLodging\t\t1.200,00\t€\t1,600\t초청기관', costs)).toEqual([
      { category: 'airfare', item: '왕복', amount: 12_400_000, currency: 'KRW' },
      { category: 'lodging', amount: 1200, currency: 'EUR', rate: 1600, payer: 'host' },
    ])
  })

  it('goes by its own heads when it has them, in any language', () => {
    expect(paste('성명\t직급·직위\n김민수\t행정5급', travellers, 1)).toEqual([{ name: '김민수', grade: '행정5급' }])
    expect(paste('Họ và tên\tĐơn vị\tSTT\nHương\tVụ\t1', travellers)).toEqual([{ name: 'Hương', unit: 'Vụ' }])
  })

  it('begins at the cell it is pasted into and leaves out what has no column', () => {
    expect(paste('a\tb\tc', { ...travellers, columns: travellers.columns.slice(0, 3) }, 2)).toEqual([{ grade: 'a' }])
  })

  it('comes back as it was copied', () => {
    const rows = [{ date: '2026-11-21', from: '인천', work: '면담\n"협의"' }]
    const text = writeTabs(itinerary, rows, 'ko', true)
    expect(text.split('\n')[0]).toBe('일자\t출발지\t도착지\t방문기관\t업무수행 내용\t접촉인물')
    expect(paste(text, itinerary)).toEqual(rows)
  })
})
