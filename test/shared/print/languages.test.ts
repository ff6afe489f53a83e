import { expect, test } from 'vitest'
import type { Language } from '../../../shared/i18n/language'
import { withLanguages } from '../../../shared/print/languages'
import type { PrintRun } from '../../../shared/print/tree'

const languagesIn = (report: Language, ...runs: readonly (string | PrintRun)[]) =>
  withLanguages(
    runs.map((run) => (typeof run === 'string' ? { text: run } : run)),
    report,
  ).map(({ text, language }) => [text, language ?? report])

test('Vietnamese names among Korean words are Vietnamese', () => {
  expect(languagesIn('ko', '방문기관은 Học viện Hành chính Quốc gia임')).toEqual([
    ['방문기관은 ', 'ko'],
    ['Học viện Hành chính Quốc gia', 'vi'],
    ['임', 'ko'],
  ])
})

test('an English sentence in a Korean report is English, a name or an abbreviation is nothing by itself', () => {
  expect(languagesIn('ko', 'The survey of all units is done.')).toEqual([['The survey of all units is done.', 'en']])
  expect(languagesIn('ko', 'OECD, World Bank')).toEqual([['OECD, World Bank', 'ko']])
  expect(languagesIn('ko', 'École nationale de la santé')).toEqual([['École nationale de la santé', 'ko']])
})

test('Hangul in a Vietnamese or English report is Korean', () => {
  expect(languagesIn('vi', 'Viện (국가공무원 인재개발원) ở Jincheon')).toEqual([
    ['Viện (', 'vi'],
    ['국가공무원 인재개발원', 'ko'],
    [') ở Jincheon', 'vi'],
  ])
  expect(languagesIn('en', '「지방공무원 교육훈련법」')).toContainEqual(['지방공무원 교육훈련법', 'ko'])
})

test('between Vietnamese and English only a whole line is clear', () => {
  const english = 'Training of officials is designed with the units that send them.'
  expect(languagesIn('vi', english)).toEqual([[english, 'en']])
  expect(languagesIn('vi', 'Chuong trinh dao tao cua Hoc vien')).toEqual([['Chuong trinh dao tao cua Hoc vien', 'vi']])
  expect(languagesIn('en', 'Học viện Hành chính Quốc gia')).toEqual([['Học viện Hành chính Quốc gia', 'vi']])
  expect(languagesIn('en', 'The Học viện is in Hà Nội and opens its courses each year')[0]?.[1]).toBe('en')
})

test('a language reaches over runs of several styles; links and references stay whole', () => {
  const bold = { text: 'Hành chính', bold: true as const }
  expect(languagesIn('ko', '기관 Học viện ', bold, ' Quốc gia')).toEqual([
    ['기관 ', 'ko'],
    ['Học viện ', 'vi'],
    ['Hành chính', 'vi'],
    [' Quốc gia', 'vi'],
  ])
  expect(languagesIn('vi', { text: 'xem 국가 tại đây', href: 'https://example.org/' })).toHaveLength(1)
})
