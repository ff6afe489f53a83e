import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dateOf, daysBetween, isRestDay, lastDay } from '../../../shared/deadlines/calendar-days'
import { parseDay } from '../../../shared/i18n/calendar'

const rests = (date: string, country: 'KR' | 'VN' | null): boolean => {
  const day = parseDay(date)
  return day !== null && isRestDay(day, country)
}

describe('a day of rest', () => {
  it.each([
    ['KR', '2026-02-16', 'the eve of 설날'],
    ['KR', '2026-02-17', '설날'],
    ['KR', '2026-05-24', '부처님오신날'],
    ['KR', '2026-09-25', '추석'],
    ['KR', '2027-09-15', '추석 of another year'],
    ['KR', '2026-10-09', '한글날'],
    ['VN', '2026-02-17', 'Tết'],
    ['VN', '2026-04-26', 'Giỗ Tổ Hùng Vương'],
    ['VN', '2026-09-02', 'Quốc khánh'],
    [null, '2026-11-28', 'a Saturday'],
  ] as const)('%s %s: %s', (country, date, _name) => {
    expect(rests(date, country)).toBe(true)
  })

  it('is nobody else’s holiday', () => {
    expect(rests('2026-10-09', 'VN')).toBe(false)
    expect(rests('2026-09-02', 'KR')).toBe(false)
    expect(rests('2026-10-09', null)).toBe(false)
  })
})

describe('the last day of a time limit', () => {
  it('does not count the first day (민법 제157조)', () => {
    expect(lastDay('2026-11-10', 30, 'calendar', 'KR')).toBe('2026-12-10')
  })

  it('moves from a day of rest to the next working day (민법 제161조)', () => {
    // 30 days after 2026-10-25 is a Tuesday; after the 29th a Saturday.
    expect(lastDay('2026-10-25', 30, 'calendar', 'KR')).toBe('2026-11-24')
    expect(lastDay('2026-10-29', 30, 'calendar', 'KR')).toBe('2026-11-30')
    // 추석 of 2026 takes Thursday to Saturday, the weekend follows.
    expect(lastDay('2026-08-25', 30, 'calendar', 'KR')).toBe('2026-09-28')
  })

  it('counts working days only where a rule says so', () => {
    // Friday, then five working days over a weekend.
    expect(lastDay('2026-11-27', 5, 'working', null)).toBe('2026-12-04')
    // The Christmas of Korea is no holiday for those who know none.
    expect(lastDay('2026-12-24', 1, 'working', 'KR')).toBe('2026-12-28')
    expect(lastDay('2026-12-24', 1, 'working', null)).toBe('2026-12-25')
  })

  it('is unknown without a day to count from', () => {
    expect(lastDay('', 30, 'calendar', 'KR')).toBeNull()
    expect(lastDay('2026-02-30', 30, 'calendar', 'KR')).toBeNull()
  })

  const date = fc.integer({ min: 0, max: 40_000 }).map(dateOf)
  const country = fc.constantFrom('KR' as const, 'VN' as const, null)
  const unit = fc.constantFrom('calendar' as const, 'working' as const)
  const days = fc.integer({ min: 0, max: 100 })

  it('is never a day of rest, and never too early', () => {
    const rule = fc.property(date, days, unit, country, (from, count, kind, where) => {
      const last = lastDay(from, count, kind, where) ?? ''
      expect(rests(last, where)).toBe(false)
      expect(daysBetween(from, last)).toBeGreaterThanOrEqual(count)
    })
    fc.assert(rule)
  })

  it('never comes earlier with more days', () => {
    const rule = fc.property(date, days, unit, country, (from, count, kind, where) => {
      const shorter = lastDay(from, count, kind, where) ?? ''
      const longer = lastDay(from, count + 1, kind, where) ?? ''
      expect(daysBetween(shorter, longer)).toBeGreaterThanOrEqual(0)
    })
    fc.assert(rule)
  })

  it('has exactly as many working days after the first day as the rule says', () => {
    const some = fc.integer({ min: 1, max: 60 })
    const rule = fc.property(date, some, country, (from, count, where) => {
      const start = parseDay(from)?.serial ?? 0
      const length = daysBetween(from, lastDay(from, count, 'working', where) ?? '') ?? 0
      const after = Array.from({ length }, (_, index) => dateOf(start + index + 1))
      expect(after.filter((day) => !rests(day, where))).toHaveLength(count)
    })
    fc.assert(rule)
  })
})
