import { describe, expect, it } from 'vitest'
import type { ScalarField } from '../../../shared/fields/field'
import { parseNumber } from '../../../shared/fields/read-number'
import { readCountry, readCurrency, readValue } from '../../../shared/fields/read-value'
import { disclosureChoices } from '../../../shared/records/choices'

const label = { ko: '', en: '', vi: '' }
const reading = { language: 'ko', period: {}, year: 2026 } as const
const read = (field: Pick<ScalarField, 'type'> & object, text: string) =>
  readValue({ key: 'x', label, ...field } as ScalarField, text, reading)

describe('a number from elsewhere', () => {
  it.each([
    ['12,400,000', 12_400_000],
    ['12.400.000', 12_400_000],
    ['12,400,000원', 12_400_000],
    ['27.000.000 đồng', 27_000_000],
    ['EUR 1,200.00', 1200],
    ['1.200,50 €', 1200.5],
    ['$ 1 234.5', 1234.5],
    ['(300)', -300],
    ['−5', -5],
    ['１２３', 123],
    ['0.054', 0.054],
    ['1,234', 1234],
    ['1.234', 1234],
    ['12,5', 12.5],
  ])('%s means the same in every language', (text, number) => {
    for (const language of ['ko', 'en', 'vi'] as const) expect(parseNumber(text, language)).toBe(number)
  })

  it('with many decimals is read by the signs of the language', () => {
    expect(parseNumber('1.385', 'en', 4)).toBe(1.385)
    expect(parseNumber('1.385', 'vi', 4)).toBe(1385)
    expect(parseNumber('1,385', 'ko', 4)).toBe(1385)
  })

  it.each(['', 'abc', '1,2.3,4.5', '12 people'])('%j is none', (text) => {
    expect(parseNumber(text, 'en')).toBeNull()
  })
})

it.each(['대한민국', '한국', 'Korea', 'Republic of Korea', 'Hàn Quốc', 'han quoc', 'kr', ' KR '])(
  'a country is known as %s',
  (name) => {
    expect(readCountry(name)).toBe('KR')
  },
)

it.each(['USD', 'usd', '$', '달러', '미국 달러', 'US Dollar', 'Đô la Mỹ'])('a currency is known as %s', (name) => {
  expect(readCurrency(name)).toBe('USD')
})

it('a choice is known by its label in any language, and by its key', () => {
  const field = { type: 'choice', options: disclosureChoices } as const
  for (const text of ['부분공개', 'Partly public', 'Công khai một phần', 'partial'])
    expect(read(field, text)).toBe('partial')
})

it('what cannot be understood stays as it was written', () => {
  expect(read({ type: 'date' }, '추후 협의')).toBe('추후 협의')
  expect(read({ type: 'number' }, '약 300만원')).toBe('약 300만원')
  expect(read({ type: 'country' }, 'Atlantis')).toBe('Atlantis')
  expect(read({ type: 'text' }, '  ')).toBeUndefined()
})
