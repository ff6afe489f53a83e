import { expect, it } from 'vitest'
import { countries, countryName } from '../../../shared/i18n/countries'
import { languages } from '../../../shared/i18n/language'

it('every country has one name in every language, in its own script', () => {
  const known = new Set(countries.map(({ code }) => code))
  expect(known.size).toBe(countries.length)
  for (const { code, name } of countries) {
    expect(code).toMatch(/^[A-Z]{2}$/)
    for (const language of languages) {
      expect(name[language], `${code} ${language}`).toMatch(/\p{L}/u)
      expect(name[language]).toBe(name[language].normalize('NFC').trim())
      expect(name[language]).not.toMatch(/[&\n]/)
    }
    expect(name.ko, code).toMatch(/[가-힣]/)
    expect(name.en, code).not.toMatch(/[가-힣]/)
    expect(name.vi, code).not.toMatch(/[가-힣]/)
  }
  expect(countries.length).toBe(250)
})

it('common destinations are called what officials call them', () => {
  expect(['KR', 'VN', 'NZ', 'GB', 'AU'].map((code) => countryName(code, 'ko'))).toEqual([
    '대한민국',
    '베트남',
    '뉴질랜드',
    '영국',
    '호주',
  ])
  expect(['KR', 'VN', 'NZ', 'GB', 'HK'].map((code) => countryName(code, 'vi'))).toEqual([
    'Hàn Quốc',
    'Việt Nam',
    'New Zealand',
    'Vương quốc Anh',
    'Hồng Kông',
  ])
  expect(['KR', 'VN', 'CZ'].map((code) => countryName(code, 'en'))).toEqual([
    'Republic of Korea',
    'Viet Nam',
    'Czechia',
  ])
})

it('an unknown code stands for itself', () => {
  expect(countryName('QQ', 'ko')).toBe('QQ')
})
