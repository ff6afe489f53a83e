import { describe, expect, it } from 'vitest'
import { formatBytes, formatCompactDate, formatDays, formatMoment, formatTime } from '../../../renderer/lib/format'
import { parseDate } from '../../../shared/fields/read-date'
import { languages } from '../../../shared/i18n/language'

const inAll = (format: (language: (typeof languages)[number]) => string) => languages.map(format)

describe('a day in little room', () => {
  it('shortens the month that is a word, and can be typed back', () => {
    expect(inAll((language) => formatCompactDate('2025-12-31', language))).toEqual([
      '2025. 12. 31.',
      '31 Dec 2025',
      '31/12/2025',
    ])
    expect(inAll((language) => parseDate(formatCompactDate('2025-09-30', language)) ?? '')).toEqual(
      Array(3).fill('2025-09-30'),
    )
  })
})

describe('a period in a list', () => {
  it('says what both days share once', () => {
    const period = { from: '2026-10-11', to: '2026-10-25' }
    expect(inAll((language) => formatDays(period, language))).toEqual([
      '2026. 10. 11.~10. 25.',
      '11–25 Oct 2026',
      '11/10 – 25/10/2026',
    ])
  })

  it('names both years when they differ', () => {
    const period = { from: '2026-12-30', to: '2027-01-02' }
    expect(formatDays(period, 'ko')).toBe('2026. 12. 30.~2027. 1. 2.')
    expect(formatDays(period, 'vi')).toBe('30/12/2026 – 02/01/2027')
  })

  it('leaves an open end open, and a single day single', () => {
    expect(formatDays({ from: '2026-10-11' }, 'ko')).toBe('2026. 10. 11.~')
    expect(formatDays({ to: '2026-10-11' }, 'vi')).toBe('– 11/10/2026')
    expect(formatDays({ from: '2026-10-11', to: '2026-10-11' }, 'en')).toBe('11 October 2026')
    expect(formatDays({}, 'en')).toBe('')
  })
})

describe('a moment', () => {
  const noon = new Date(2026, 10, 21, 12, 0).getTime()
  const minutes = (count: number) => count * 60_000

  it('is told in minutes and hours on its own day', () => {
    expect(formatMoment(noon - minutes(3), noon, 'en')).toBe('3 minutes ago')
    expect(formatMoment(noon - minutes(3), noon, 'ko')).toBe('3분 전')
    expect(formatMoment(noon - minutes(150), noon, 'vi')).toBe('2 giờ trước')
  })

  it('is told as a day when that is over', () => {
    expect(inAll((language) => formatMoment(noon - minutes(60 * 24), noon, language))).toEqual([
      '2026. 11. 20.',
      '20 November 2026',
      '20/11/2026',
    ])
  })

  it('has a time of day on the 24-hour clock', () => {
    expect(inAll((language) => formatTime(new Date(2026, 10, 21, 14, 31).getTime(), language))).toEqual([
      '14:31',
      '14:31',
      '14:31',
    ])
  })
})

describe('the size of a file', () => {
  it('is told in the unit that reads best', () => {
    expect(formatBytes(120, 'en')).toBe('1 kB')
    expect(formatBytes(820_000, 'en')).toBe('820 kB')
    expect(formatBytes(3_400_000, 'vi')).toBe('3,4 MB')
  })
})
