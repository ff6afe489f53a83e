import { describe, expect, it } from 'vitest'
import type { FieldValues } from '../../../shared/fields/value'
import { languages } from '../../../shared/i18n/language'
import { homeTotal, totalText } from '../../../shared/print/costs'
import { factText, factViews } from '../../../shared/print/fact-views'
import { templates } from '../../../shared/templates/templates'

const template = templates['overseas-training']
const facts: FieldValues = {
  period: { from: '2026-11-21', to: '2026-11-29' },
  destinations: [
    { country: 'NZ', city: 'Auckland' },
    { country: 'AU', city: 'Sydney' },
  ],
  travellers: [{ name: '이지은', role: '단장' }, { name: '김민수', unit: '인사과', position: 'head' }, { unit: '?' }],
  costs: [
    { category: 'airfare', amount: 1_200_000, currency: 'KRW' },
    { category: 'lodging', amount: 1000, currency: 'EUR', rate: 1600 },
  ],
}
const read = (key: string, language: 'ko' | 'en' | 'vi', values = facts) =>
  factText(key, { template, language, facts: values }).text

describe('a fact in a sentence', () => {
  it('counts days and nights in the words of each language', () => {
    expect(languages.map((language) => read('period.duration', language))).toEqual([
      '8박 9일',
      '9 days, 8 nights',
      '9 ngày 8 đêm',
    ])
    expect(read('period.days', 'en')).toBe('9 days')
    expect(read('period.duration', 'en', { period: { from: '2026-11-21', to: '2026-11-21' } })).toBe('1 day')
  })

  it('names the head by position before any words of a role', () => {
    expect(read('travellers.head', 'ko')).toBe('김민수 (인사과)')
    expect(read('travellers.count', 'vi')).toBe('2 người')
  })

  it('says places and costs as the language does', () => {
    expect(read('destinations.countries', 'en')).toBe('New Zealand and Australia')
    expect(read('costs.total', 'ko')).toBe('2,800,000원')
    expect(read('costs.currencies', 'vi')).toBe('1.200.000 KRW; 1.000,00 EUR')
  })

  it('stands as its label in brackets while the facts do not say it, and says when there is no such field', () => {
    expect(read('period', 'ko', {})).toBe('[기간]')
    expect(read('nothing', 'en')).toBe('[no such field]')
  })

  it('has a key of its own for everything, in every template', () => {
    for (const each of Object.values(templates)) {
      const keys = factViews(each).map(({ key }) => key)
      expect(new Set(keys).size).toBe(keys.length)
    }
  })
})

describe('costs', () => {
  it('are converted only when every currency has a rate', () => {
    expect(totalText(facts, 'ko')).toBe('2,800,000원 (1,200,000원, EUR 1,000.00)')
    const more = { costs: [...(facts.costs as object[]), { amount: 5, currency: 'USD' }] } as FieldValues
    expect(homeTotal(more, 'ko')?.lacking).toEqual(['USD'])
    expect(totalText(more, 'ko')).toBe('1,200,000원, EUR 1,000.00, USD 5.00')
  })

  it('are settled in the currency with the rate 1, otherwise in that of the language', () => {
    const costs = [
      { amount: 10, currency: 'NZD', rate: 1 },
      { amount: 10, currency: 'USD', rate: 1.7 },
    ]
    expect(homeTotal({ costs }, 'ko')).toEqual({ currency: 'NZD', amount: 27, lacking: [] })
  })

  it('in one currency need no conversion', () => {
    expect(homeTotal({ costs: [{ amount: 10, currency: 'KRW' }] }, 'ko')).toBeNull()
  })
})
