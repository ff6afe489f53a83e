import { describe, expect, it } from 'vitest'
import type { ReportDocument } from '../../../shared/document/model'
import { printReport } from '../../../shared/print/print-report'
import type { PrintTable } from '../../../shared/print/tree'
import { cellText, facts, report, seen } from './support'

const trip = {
  period: { from: '2026-10-11', to: '2026-10-25' },
  purposes: [{ text: '도시정책 조사' }, { text: '협력 논의' }],
  destinations: [
    { country: 'GB', city: '런던' },
    { country: 'GB', city: '맨체스터' },
    { country: 'NL', city: '암스테르담' },
  ],
  travellers: [{ name: '김민수', unit: '인력개발과', grade: '행정5급', role: '단장' }, { name: '이지은' }],
  itinerary: [
    { date: '2026-10-11', from: '인천', to: '런던' },
    { date: '2026-10-13', to: '런던', work: '재난 대응 체계 조사' },
  ],
  costs: [
    { item: '항공료', amount: 12_400_000, currency: 'KRW' },
    { item: '숙박', amount: 0.1, currency: 'EUR' },
    { item: '식비', amount: 0.2, currency: 'EUR', note: '2명' },
  ],
}

const table = (
  language: ReportDocument['language'],
  view: string,
  values: Record<string, unknown> = trip,
): PrintTable => {
  const [block] = printReport(report(language, [facts(view)], { facts: values })).blocks
  if (block?.type !== 'table') throw new Error('no table was printed')
  return block
}
const rowsOf = (each: PrintTable): string[][] => each.rows.map((row) => row.map(cellText))

describe('the overview', () => {
  it('gives every filled field of the template on a row, in the words of the language', () => {
    expect(rowsOf(table('ko', 'overview'))).toEqual([
      ['목적', '1. 도시정책 조사 | 2. 협력 논의'],
      ['기간', '2026. 10. 11.(일)~10. 25.(일) [14박 15일]'],
      ['국가·도시', '영국 런던·맨체스터, 네덜란드 암스테르담'],
      ['출장자', '김민수 (인력개발과, 행정5급) / 이지은'],
      ['경비', '금12,400,000원(금일천이백사십만원), EUR 0.30'],
    ])
  })

  it('names places as the language does', () => {
    const values = { destinations: [{ country: 'GB', city: 'London' }] }
    expect(rowsOf(table('en', 'overview', values))).toEqual([['Countries and cities', 'London, United Kingdom']])
    const seoul = { destinations: [{ country: 'KR', city: 'Seoul' }] }
    expect(rowsOf(table('vi', 'overview', seoul))).toEqual([['Nước, thành phố đến', 'Hàn Quốc (Seoul)']])
  })

  it('counts a large delegation and names its head, not the deputy', () => {
    const many = (head: string, deputy: string) => ({
      travellers: [
        { name: 'A', role: deputy },
        { name: 'B', role: head },
        ...['C', 'D', 'E', 'F'].map((name) => ({ name })),
      ],
    })
    expect(rowsOf(table('ko', 'overview', many('단장', '부단장')))).toEqual([['출장자', 'B 등 6명']])
    expect(rowsOf(table('vi', 'overview', many('Trưởng đoàn', 'Phó trưởng đoàn')))).toEqual([
      ['Thành phần đoàn', '6 người, do B làm trưởng đoàn'],
    ])
    expect(rowsOf(table('en', 'overview', many('Head of delegation', 'Deputy head')))).toEqual([
      ['Travellers', '6 travellers, headed by B'],
    ])
  })

  it('names the countries that took part once, and institutions that belong to none', () => {
    const participants = [
      { country: 'KZ', institution: 'A' },
      { country: 'KZ', institution: 'B' },
      { institution: 'UNDP' },
    ]
    const document = report('en', [facts('overview')], { template: 'international-exchange', facts: { participants } })
    const [block] = printReport(document).blocks
    expect(block?.type === 'table' && rowsOf(block)).toEqual([['Participants', 'Kazakhstan, UNDP']])
  })

  it('gives a single purpose no number', () => {
    expect(rowsOf(table('ko', 'overview', { purposes: [{ text: '조사' }] }))).toEqual([['목적', '조사']])
  })
})

describe('a table of facts', () => {
  it('leaves out columns that are empty in every row', () => {
    expect(rowsOf(table('ko', 'itinerary'))).toEqual([
      ['일자', '출발지', '도착지', '업무수행 내용'],
      ['10. 11.(일)', '인천', '런던', ''],
      ['10. 13.(화)', '', '런던', '재난 대응 체계 조사'],
    ])
    expect(table('ko', 'itinerary').headerRows).toBe(1)
  })

  it('names the year when the rows are of different years', () => {
    const itinerary = [
      { date: '2026-12-31', to: 'A' },
      { date: '2027-01-01', to: 'B' },
    ]
    expect(rowsOf(table('vi', 'itinerary', { itinerary })).map((row) => row[1])).toEqual([
      'Ngày',
      '31/12/2026',
      '01/01/2027',
    ])
  })

  it('keeps the column of an amount that is not known yet, to be filled in on paper', () => {
    const costs = table('en', 'costs', { costs: [{ item: 'Airfare', currency: 'KRW' }, { item: 'Lodging' }] })
    expect(rowsOf(costs)).toEqual([
      ['Item', 'Amount', 'Currency'],
      ['Airfare', '', 'KRW'],
      ['Lodging', '', ''],
    ])
  })

  it('sums costs in every currency, exactly, on the right', () => {
    const costs = table('ko', 'costs')
    expect(rowsOf(costs).slice(-2)).toEqual([
      ['합계', '12,400,000', 'KRW', ''],
      ['합계', '0.30', 'EUR', ''],
    ])
    expect(costs.rows[1]?.[1]?.align).toBe('right')
    expect(costs.rows.at(-1)?.[1]?.align).toBe('right')
  })

  it('numbers its rows in Vietnamese, and the sum spans that column', () => {
    const costs = table('vi', 'costs')
    expect(rowsOf(costs)[1]).toEqual(['1', '항공료', '12.400.000', 'KRW', ''])
    expect(costs.rows.at(-1)?.[0]).toMatchObject({ colspan: 2, header: true })
  })

  it('of one column is a numbered list', () => {
    const { blocks } = printReport(report('en', [facts('purposes')], { facts: trip }))
    expect(blocks.map(seen)).toEqual(['1. 도시정책 조사 | 2. 협력 논의'])
  })

  it('prints values that do not fit their field as they were written', () => {
    const visits = [{ date: '10월 중순', institution: '시청' }]
    expect(rowsOf(table('ko', 'visits', { visits }))[1]).toEqual(['10월 중순', '시청'])
  })

  it('prints nothing when there is nothing to print', () => {
    for (const view of ['overview', 'itinerary', 'costs', 'period', 'no-such-field']) {
      expect(printReport(report('en', [facts(view)], { facts: {} })).blocks, view).toEqual([])
    }
    const blank = { itinerary: [{ from: ' ' }, {}], travellers: 'not a list' }
    expect(printReport(report('en', [facts('itinerary'), facts('travellers')], { facts: blank })).blocks).toEqual([])
  })
})
