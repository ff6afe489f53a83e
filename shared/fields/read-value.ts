import { assertNever } from '../errors'
import { countries } from '../i18n/countries'
import { currencies, currencyNames, currencyWords } from '../i18n/currencies'
import { languages } from '../i18n/language'
import { normalise } from '../search/normalise'
import type { Choice, ScalarField } from './field'
import { type DateReading, parseDate } from './read-date'
import { parseNumber } from './read-number'
import type { ScalarValue } from './value'

/** Compared without case, marks and spaces. */
const plain = (text: string): string => normalise(text).replace(/[\s.·]/g, '')

/** What people call some countries besides their names in the list. */
const otherCountryNames: Readonly<Record<string, readonly string[]>> = {
  KR: ['한국', '남한', 'Korea', 'South Korea', 'ROK', 'Nam Hàn'],
  VN: ['Vietnam', '월남'],
  US: ['USA', 'U.S.', 'America', 'Mỹ', '미합중국'],
  GB: ['UK', 'Great Britain', 'England', 'Vương quốc Anh', 'Anh', '영국'],
  CN: ['PRC', '중화인민공화국'],
  NL: ['Holland', 'The Netherlands'],
  AU: ['오스트레일리아', 'Australia'],
  CZ: ['Czech Republic', '체코공화국'],
  TW: ['대만', 'Taiwan', 'Đài Loan'],
  RU: ['Russian Federation', 'Liên bang Nga'],
  DE: ['독일', 'Đức'],
}

/** ISO code of a country by its code or name in any of the three languages; null when nobody knows it. */
export function readCountry(text: string): string | null {
  const wanted = plain(text)
  const found = countries.find(
    ({ code, name }) =>
      code.toLowerCase() === wanted ||
      languages.some((language) => plain(name[language]) === wanted) ||
      otherCountryNames[code]?.some((other) => plain(other) === wanted),
  )
  return found?.code ?? null
}

/** ISO code of a currency by its code, sign or name in any of the three languages; null when nobody knows it. */
export function readCurrency(text: string): string | null {
  const code = text.trim().toUpperCase()
  if (currencies.includes(code)) return code
  const wanted = plain(text)
  const byWord = currencies.find((each) => currencyWords[each]?.some((word) => plain(word) === wanted))
  if (byWord) return byWord
  const names = languages.map(currencyNames)
  return currencies.find((each) => names.some((nameOf) => plain(nameOf(each)) === wanted)) ?? null
}

/** Key of a choice by its key or label in any of the three languages. */
const readChoice = (options: readonly Choice[], text: string): string | null =>
  options.find(({ key, label }) => key === text || languages.some((language) => plain(label[language]) === plain(text)))
    ?.key ?? null

/**
 * What a text from elsewhere means in a field: a date in any form, a number with any separators, a country, currency or
 * choice by its name in any language. What cannot be understood stays as it was written, to be corrected at the field.
 * Undefined for an empty text.
 */
export function readValue(field: ScalarField, text: string, reading: DateReading): ScalarValue | undefined {
  const written = text
    .normalize('NFC')
    .replace(/\u00a0/g, ' ')
    .trim()
  if (written === '') return undefined
  switch (field.type) {
    case 'text':
      return field.lines === 'many' ? written : written.replace(/\s*\n\s*/g, ' ')
    case 'date':
      return parseDate(written, reading) ?? written
    case 'number':
    case 'rating':
      return parseNumber(written, reading.language, field.type === 'number' ? field.decimals : 0) ?? written
    case 'choice':
      return readChoice(field.options, written) ?? written
    case 'country':
      return readCountry(written) ?? written
    case 'currency':
      return readCurrency(written) ?? written
    case 'period': {
      const [from, to] = written.split(/\s*[~–—]\s*/u).map((end) => parseDate(end, reading))
      return from || to ? { ...(from && { from }), ...(to && { to }) } : written
    }
    default:
      return assertNever(field)
  }
}
