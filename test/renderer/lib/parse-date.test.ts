import { describe, expect, it } from 'vitest'
import { parseDate } from '../../../renderer/lib/parse-date'
import { formatDate } from '../../../shared/i18n/format'
import { languages } from '../../../shared/i18n/language'

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
