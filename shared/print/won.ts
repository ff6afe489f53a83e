import { formatAmount } from '../i18n/format'

const digits = '영일이삼사오육칠팔구'
const places = ['', '십', '백', '천'] as const
const groups = ['', '만', '억', '조'] as const

/** Four digits, each with its place: `1056` -> `일천오십육`. */
function groupReading(group: string): string {
  return [...group]
    .map((digit, index) => (digit === '0' ? '' : `${digits[Number(digit)]}${places[group.length - 1 - index] ?? ''}`))
    .join('')
}

/** The reading of a whole number; '' where it is negative or above 9999조. */
function numberReading(value: bigint): string {
  if (value === 0n) return '영'
  const written = value.toString()
  if (value < 0n || written.length > 4 * groups.length) return ''
  const count = Math.ceil(written.length / 4)
  const padded = written.padStart(4 * count, '0')
  return Array.from({ length: count }, (_, index) => {
    const reading = groupReading(padded.slice(4 * index, 4 * index + 4))
    return reading && reading + (groups[count - 1 - index] ?? '')
  }).join('')
}

/**
 * An amount of won in Hangul: `일십일만삼천오백육십원`. One is always read, so that nothing can be written before it.
 * Hundredths are 전 (한국은행법 제47조의2).
 * @param value in won; what lies below a hundredth is rounded
 * @returns '' for what cannot be read: below zero, above 9999조
 */
export function wonReading(value: number): string {
  if (!Number.isFinite(value) || value < 0) return ''
  const rest = Math.round((value - Math.trunc(value)) * 100)
  const whole = BigInt(Math.trunc(value)) + (rest === 100 ? 1n : 0n)
  const won = numberReading(whole)
  if (won === '') return ''
  const jeon = rest % 100 === 0 ? '' : `${numberReading(BigInt(rest))}전`
  return jeon !== '' && whole === 0n ? jeon : `${won}원${jeon}`
}

/**
 * An amount as a Korean official document states it: `금113,560원(금일십일만삼천오백육십원)` (행정업무의 운영 및 혁신에
 * 관한 규정 시행규칙 제2조제2항). Without the reading where there is none.
 */
export function wonInFull(value: number): string {
  const amount = `금${formatAmount(value, 'KRW', 'ko')}원`
  const reading = wonReading(value)
  return reading === '' ? amount : `${amount}(금${reading})`
}
