import type { Language } from '../i18n/language'

/** Signs and words that stand around an amount, in front or behind; they say nothing about its size. */
const around = /[₩￦$€£¥￥₫%]|원정?|[Đđ]ồng|VNĐ|\b[A-Z]{3}\b/gu

/** Which of `.` and `,` parts the decimals off; null when neither does. */
function decimalSign(text: string, language: Language, decimals: number): '.' | ',' | null {
  const dots = text.split('.').length - 1
  const commas = text.split(',').length - 1
  if (dots > 0 && commas > 0) return text.lastIndexOf('.') > text.lastIndexOf(',') ? '.' : ','
  if (dots + commas !== 1) return null
  const sign = dots === 1 ? '.' : ','
  const grouped = /^-?[1-9]\d{0,2}[.,]\d{3}$/.test(text)
  if (!grouped) return sign
  // 1.234 is a thousand and more of money; of a rate it is what the language says.
  const ownDecimal = language === 'vi' ? ',' : '.'
  return decimals > 2 && sign === ownDecimal ? sign : null
}

/**
 * A number as offices of any country write it: `12,400,000원`, `1.234,5`, `(300)`, `EUR 1 200.00`; null when it is none.
 * @param decimals how many the field shows: up to two a lone sign before three digits groups thousands
 */
export function parseNumber(typed: string, language: Language, decimals = 2): number | null {
  const bare = typed
    .normalize('NFKC')
    .replace(around, '')
    .replace(/[\s'’]/gu, '')
    .replaceAll('−', '-')
  const text = bare.replace(/^\(([\d.,]+)\)$/, '-$1')
  if (!/^-?\d[\d.,]*$/.test(text)) return null
  const sign = decimalSign(text, language, decimals)
  const [whole = '', fraction, ...more] = sign ? text.split(sign) : [text]
  if (more.length > 0) return null
  const digits = whole.replace(/[.,]/g, '')
  const number = Number(fraction === undefined ? digits : `${digits}.${fraction}`)
  return Number.isFinite(number) ? number : null
}
