import { describe, expect, it } from 'vitest'
import { parseDate } from '../../../shared/fields/read-date'
import { formatDate } from '../../../shared/i18n/format'
import { languages } from '../../../shared/i18n/language'

const reading = { language: 'en', period: {}, year: 2026 } as const

describe('a date without a year', () => {
  it.each([
    ['ko', '11/21'],
    ['ko', '11. 21.(토)'],
    ['ko', '11월 21일'],
    ['vi', '21/11'],
    ['en', '21/11'],
    ['en', '11/21'],
    ['en', '21 Nov'],
  ] as const)('in %s is understood as %s', (language, typed) => {
    expect(parseDate(typed, { ...reading, language })).toBe('2026-11-21')
  })

  it('has the month first in Korean and the day first elsewhere when both orders are possible', () => {
    expect(parseDate('3/4', { ...reading, language: 'ko' })).toBe('2026-03-04')
    expect(parseDate('3/4', { ...reading, language: 'vi' })).toBe('2026-04-03')
  })

  it('belongs to the year in which it falls into the period', () => {
    const period = { from: '2026-12-28', to: '2027-01-05' }
    expect(parseDate('30/12', { ...reading, period })).toBe('2026-12-30')
    expect(parseDate('02/01', { ...reading, period })).toBe('2027-01-02')
  })

  it('is no date while nobody says which year is meant', () => {
    expect(parseDate('11/21')).toBeNull()
  })
})

describe('a typed date', () => {
  it.each([
    '2026-11-21',
    '2026. 11. 21.',
    '2026.11.21',
    '2026. 11. 21.(토)',
    '2026년 11월 21일',
    '20261121',
    '2026/11/21',
    '21/11/2026',
    '21-11-2026',
    '11/21/2026',
    'ngày 21/11/2026',
    '2026-11-21 00:00:00',
    '21.11.2026',
    '21 November 2026',
    '21 Nov 2026',
    '  21/11/2026 ',
  ])('is understood as %s', (typed) => {
    expect(parseDate(typed)).toBe('2026-11-21')
  })

  it.each(['', '2026', '31/02/2026', '2026-13-01', '11/2026', 'tomorrow', '21 Xyz 2026', '0/1/2026'])(
    'is refused as %j',
    (typed) => {
      expect(parseDate(typed)).toBeNull()
    },
  )

  it.each(languages)('is understood in the form in which %s shows it', (language) => {
    expect(parseDate(formatDate('2026-01-05', language))).toBe('2026-01-05')
  })
})
