import { describe, expect, test } from 'vitest'
import type { FieldValues, Row } from '../../../../shared/fields/value'
import { formsFor } from '../../../../shared/print/forms/forms'
import { templateNames } from '../../../../shared/templates/names'
import { templates } from '../../../../shared/templates/templates'
import { formOf, shown } from './support'

const field = (text: string, label: string): string | undefined =>
  text
    .split('\n')
    .find((line) => line.startsWith(`${label} | `))
    ?.slice(label.length + 3)

const costs: Row[] = [
  { category: 'airfare', amount: 9_500_000, currency: 'KRW' },
  { category: 'lodging', amount: 3_200.5, currency: 'EUR', rate: 1_602.35 },
  { category: 'preparation', amount: 310_000, currency: 'KRW' },
  { amount: 50_000, currency: 'KRW' },
  { category: 'meals', amount: 250_000, currency: 'KRW', payer: 'host' },
]

describe('the entry sheet of the register', () => {
  test('has the fields of the register in its order', () => {
    const table = shown(formOf('kr-btis'))
      .split('\n')
      .filter((line) => line.includes(' | '))
    expect(table.map((line) => line.split(' | ')[0])).toEqual([
      '분류',
      '제목',
      '등록자',
      '소속',
      '등록일',
      '기관별 출장자',
      '방문국가',
      '출장기간',
      '총여비',
      '운임',
      '체재비',
      '준비금 및 기타 비용',
      '초청기관부담',
      '보고서 요약',
    ])
  })

  test('converts every amount to won by its rate; what the host bears is not in the total', () => {
    const text = shown(formOf('kr-btis', { facts: { costs } }))
    expect(field(text, '운임')).toBe('9,500,000원')
    // 3,200.5 x 1,602.35 = 5,128,321.175
    expect(field(text, '체재비')).toBe('5,128,321원')
    expect(field(text, '준비금 및 기타 비용')).toBe('360,000원')
    expect(field(text, '총여비')).toBe('14,988,321원')
    expect(field(text, '초청기관부담')).toBe('250,000원')
    expect(text).toContain('적용 환율: EUR 1 = 1,602.35원')
  })

  test('says which amounts no rate converts, and keeps them apart', () => {
    const text = shown(formOf('kr-btis', { facts: { costs: [...costs, { amount: 900, currency: 'GBP' }] } }))
    expect(field(text, '총여비')).toBe('14,988,321원 / GBP 900.00(원화 환산 전)')
    expect(text).toContain('※ GBP: 원화 기준 환율이 없어')
  })

  test('does not take rates in another home currency for rates in won', () => {
    const foreign: Row[] = [
      { amount: 1_000_000, currency: 'VND', rate: 1 },
      { amount: 10, currency: 'USD', rate: 25_000 },
    ]
    const text = shown(formOf('kr-btis', { facts: { costs: foreign }, language: 'vi' }))
    expect(field(text, '총여비')).toBe('VND 1,000,000(원화 환산 전) / USD 10.00(원화 환산 전)')
  })

  test('leaves amounts empty while none is known, and says so when the host bore nothing', () => {
    expect(field(shown(formOf('kr-btis')), '초청기관부담')).toBe('')
    expect(field(shown(formOf('kr-btis', { facts: { costs: costs.slice(0, 1) } })), '초청기관부담')).toBe('없음')
  })

  test('counts travellers by agency, with rows that stand for a party', () => {
    const travellers: Row[] = [
      { name: '김영호 등 80명', unit: '국방부' },
      { name: '이서연', unit: '인사혁신처' },
      { name: '박지훈', unit: '인사혁신처', position: 'head' },
      { name: '최유진' },
    ]
    const text = shown(formOf('kr-btis', { facts: { travellers, organisation: '서울특별시' } }))
    expect(field(text, '기관별 출장자')).toBe(
      '총 83명 / 국방부 김영호 등 80명 / 인사혁신처 박지훈 등 2명 / 서울특별시 최유진',
    )
  })

  test('writes days as the register does and each country once', () => {
    const facts: FieldValues = {
      period: { from: '2026-07-12', to: '2026-07-20' },
      destinations: [{ country: 'GB', city: '런던' }, { country: 'GB', city: '맨체스터' }, { country: 'NL' }],
    }
    const text = shown(formOf('kr-btis', { facts }))
    expect(field(text, '출장기간')).toBe('20260712 ~ 20260720')
    expect(field(text, '방문국가')).toBe('영국, 네덜란드')
  })
})

test('only reports of a journey from which one returns have an entry sheet; others say so by name', () => {
  const abroad = templateNames.filter((name) => formsFor(templates[name]).includes('kr-btis'))
  expect([...abroad].sort()).toEqual(['back-to-office', 'overseas-training', 'study-mission'])
  expect(() => formOf('kr-btis', { template: 'dispatch-periodic' })).toThrow(
    expect.objectContaining({ code: 'form-not-for-report' }),
  )
})
