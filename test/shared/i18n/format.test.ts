import { describe, expect, it } from 'vitest'
import {
  formatAmount,
  formatDate,
  formatDateWithWeekday,
  formatList,
  formatMoney,
  formatNumber,
  formatPeriod,
  formatShortDate,
} from '../../../shared/i18n/format'

describe('dates', () => {
  it('follow the official form of each country, without leading zeros in Korean and with them in Vietnamese', () => {
    expect(formatDate('2026-01-05', 'ko')).toBe('2026. 1. 5.')
    expect(formatDate('2026-01-05', 'en')).toBe('5 January 2026')
    expect(formatDate('2026-01-05', 'vi')).toBe('05/01/2026')
  })

  it('name the day of the week in Korean', () => {
    expect(formatDateWithWeekday('2026-11-21', 'ko')).toBe('2026. 11. 21.(토)')
    expect(formatDateWithWeekday('2024-02-29', 'ko')).toBe('2024. 2. 29.(목)')
    expect(formatDateWithWeekday('2026-11-21', 'en')).toBe('21 November 2026')
  })

  it('leave the year out in tables', () => {
    expect(formatShortDate('2026-10-13', 'ko')).toBe('10. 13.(화)')
    expect(formatShortDate('2026-10-13', 'en')).toBe('13 Oct')
    expect(formatShortDate('2026-10-03', 'vi')).toBe('03/10')
  })

  it('that are no dates are given back as they were written', () => {
    expect(formatDate('10월 중순', 'ko')).toBe('10월 중순')
    expect(formatShortDate('2026-02-30', 'en')).toBe('2026-02-30')
  })
})

describe('periods', () => {
  const period = (from: string, to: string) => ({ from, to })

  it('count nights and days in Korean and days elsewhere, both ends included', () => {
    const trip = period('2026-10-11', '2026-10-25')
    expect(formatPeriod(trip, 'ko')).toBe('2026. 10. 11.(일)~10. 25.(일) [14박 15일]')
    expect(formatPeriod(trip, 'en')).toBe('11–25 October 2026 (15 days)')
    expect(formatPeriod(trip, 'vi')).toBe('từ ngày 11/10/2026 đến ngày 25/10/2026 (15 ngày)')
  })

  it('of an office are dates alone, with the year once where it is the same', () => {
    const quarter = period('2026-01-01', '2026-03-31')
    expect(formatPeriod(quarter, 'ko', false)).toBe('2026. 1. 1.~3. 31.')
    expect(formatPeriod(quarter, 'en', false)).toBe('1 January – 31 March 2026')
    expect(formatPeriod(quarter, 'vi', false)).toBe('từ ngày 01/01/2026 đến ngày 31/03/2026')
    expect(formatPeriod(period('2025-07-01', '2027-06-30'), 'ko', false)).toBe('2025. 7. 1.~2027. 6. 30.')
    expect(formatPeriod({ from: '2025-07-01' }, 'ko', false)).toBe('2025. 7. 1.~')
  })

  it('over the end of a month name both months', () => {
    const trip = period('2026-09-28', '2026-10-03')
    expect(formatPeriod(trip, 'ko')).toBe('2026. 9. 28.(월)~10. 3.(토) [5박 6일]')
    expect(formatPeriod(trip, 'en')).toBe('28 September – 3 October 2026 (6 days)')
  })

  it('over the end of a year name both years', () => {
    const trip = period('2026-12-28', '2027-01-03')
    expect(formatPeriod(trip, 'ko')).toBe('2026. 12. 28.(월)~2027. 1. 3.(일) [6박 7일]')
    expect(formatPeriod(trip, 'en')).toBe('28 December 2026 – 3 January 2027 (7 days)')
    expect(formatPeriod(trip, 'vi')).toBe('từ ngày 28/12/2026 đến ngày 03/01/2027 (7 ngày)')
  })

  it('count the leap day', () => {
    expect(formatPeriod(period('2024-02-28', '2024-03-01'), 'en')).toBe('28 February – 1 March 2024 (3 days)')
    expect(formatPeriod(period('2026-02-28', '2026-03-01'), 'en')).toBe('28 February – 1 March 2026 (2 days)')
  })

  it('do not lose a day where clocks change', () => {
    expect(formatPeriod(period('2026-03-28', '2026-03-30'), 'ko')).toContain('[2박 3일]')
    expect(formatPeriod(period('2026-10-24', '2026-10-26'), 'ko')).toContain('[2박 3일]')
  })

  it('of one day are one date', () => {
    expect(formatPeriod(period('2026-10-11', '2026-10-11'), 'ko')).toBe('2026. 10. 11.(일) [1일]')
    expect(formatPeriod(period('2026-10-11', '2026-10-11'), 'en')).toBe('11 October 2026 (1 day)')
    expect(formatPeriod(period('2026-10-11', '2026-10-11'), 'vi')).toBe('ngày 11/10/2026 (1 ngày)')
  })

  it('stay open where an end is missing, and claim no length when they run backwards', () => {
    expect(formatPeriod({ from: '2026-10-11' }, 'ko')).toBe('2026. 10. 11.(일)~')
    expect(formatPeriod({ to: '2026-10-25' }, 'vi')).toBe('đến ngày 25/10/2026')
    expect(formatPeriod({}, 'en')).toBe('')
    expect(formatPeriod(period('2026-10-25', '2026-10-11'), 'ko')).toBe('2026. 10. 25.(일)~10. 11.(일)')
  })
})

describe('numbers', () => {
  it('are grouped as the language groups them', () => {
    expect(formatNumber(1234567.5, 'ko')).toBe('1,234,567.5')
    expect(formatNumber(1234567.5, 'en')).toBe('1,234,567.5')
    expect(formatNumber(1234567.5, 'vi')).toBe('1.234.567,5')
  })

  it('of money have no decimals in won and đồng and two in other currencies', () => {
    expect(formatAmount(12_400_000, 'KRW', 'ko')).toBe('12,400,000')
    expect(formatAmount(1200, 'EUR', 'ko')).toBe('1,200.00')
    expect(formatMoney(12_400_000, 'KRW', 'ko')).toBe('12,400,000원')
    expect(formatMoney(12_400_000, 'vnd', 'vi')).toBe('12.400.000 đồng')
    expect(formatMoney(1200.5, 'EUR', 'en')).toBe('EUR 1,200.50')
    expect(formatMoney(1200, '', 'en')).toBe('1,200')
  })
})

it('lists end with the word for "and" where the language has one', () => {
  expect(formatList(['서울', '부산', '대구'], 'ko')).toBe('서울, 부산, 대구')
  expect(formatList(['A', 'B', 'C'], 'en')).toBe('A, B and C')
  expect(formatList(['A', 'B'], 'vi')).toBe('A và B')
  expect(formatList(['A'], 'en')).toBe('A')
  expect(formatList([], 'en')).toBe('')
})
