import type { Language } from './language'

/** Currencies in use (ISO 4217, 2026), in the order of their codes. */
export const currencies: readonly string[] = (
  'AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY ' +
  'COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ' +
  'ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK ' +
  'MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF ' +
  'SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU ' +
  'UZS VES VND VUV WST XAF XCD XCG XOF XPF YER ZAR ZMW ZWG'
).split(' ')

const known: ReadonlySet<string> = new Set(currencies)

export const isCurrency = (code: string): boolean => known.has(code)

/** Currencies that reports of the three languages name most; lists show them first. */
export const usualCurrencies: readonly string[] = ['KRW', 'VND', 'USD', 'EUR', 'JPY', 'GBP', 'CNY', 'AUD', 'NZD', 'SGD']

/** The currency that costs are settled in where a report's language is written. */
export const currencyOfLanguage: Readonly<Record<Language, string>> = { ko: 'KRW', en: 'USD', vi: 'VND' }

/** Gives the names of currencies in a language, by code; a code without a name stands for itself. */
export function currencyNames(language: Language): (code: string) => string {
  const names = new Intl.DisplayNames([language], { type: 'currency' })
  return (code) => (known.has(code) ? (names.of(code) ?? code) : code)
}

/** Signs and short words for the usual currencies, as they stand in tables. */
export const currencyWords: Readonly<Record<string, readonly string[]>> = {
  KRW: ['₩', '￦', '원', '원화', '한화', 'won', 'won hàn quốc'],
  VND: ['₫', 'đ', 'vnđ', '동', 'đồng', 'dong'],
  USD: ['$', 'us$', '달러', '미화', '불', '미국달러', 'dollar', 'dollars', 'đô la', 'đô la mỹ', 'đô'],
  EUR: ['€', '유로', 'euro', 'euros', 'ơ-rô'],
  JPY: ['¥', '￥', '엔', '엔화', 'yen', 'yên'],
  GBP: ['£', '파운드', 'pound', 'pounds', 'bảng', 'bảng anh'],
  CNY: ['위안', '위안화', 'yuan', 'rmb', 'nhân dân tệ'],
  AUD: ['a$', '호주달러', 'đô la úc'],
  NZD: ['nz$', '뉴질랜드달러', 'đô la new zealand'],
  SGD: ['s$', '싱가포르달러', 'đô la singapore'],
}
