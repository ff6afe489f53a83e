import { parseDay } from '../i18n/calendar'
import { plainForm } from './plain-form'
import type { RuleName } from './rule'

/** Kinds of personal data that are known by their form. */
export type PersonalDataRule = Extract<
  RuleName,
  'resident-number' | 'citizen-number' | 'passport-number' | 'bank-account' | 'phone-number' | 'email-address'
>

/** Personal data in a line, and where. */
export interface Found {
  readonly rule: PersonalDataRule
  readonly from: number
  readonly to: number
}

interface Pattern {
  readonly rule: PersonalDataRule
  readonly form: RegExp
  /** Whether what has the form is really meant; `line` is all that stands around it. */
  readonly holds?: (match: RegExpExecArray, line: string) => boolean
}

/** Inside a longer number, or behind the name of an office (`총무과-201215-…`), it is something else. */
const before = String.raw`(?<![\p{Script=Latin}\d][-./,]?)(?<!\p{L}[-./])`
const after = String.raw`(?![-.,]?\d)(?!\p{Script=Latin})`
const alone = (form: string) => new RegExp(`${before}${form}${after}`, 'gu')

/** The century of a birth by the first digit after the hyphen (주민등록법 시행규칙; 5-8 are foreigners). */
const centuries: Readonly<Record<string, string>> = {
  1: '19',
  2: '19',
  3: '20',
  4: '20',
  5: '19',
  6: '19',
  7: '20',
  8: '20',
}

const weights = [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5]

/** The check digit of a resident number. Numbers given since October 2020 have none. */
function checksOut(digits: string): boolean {
  const sum = weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0)
  return (11 - (sum % 11)) % 10 === Number(digits[12])
}

/** A birthday must be in front; without a hyphen, where other numbers look alike, the check digit must fit too. */
function isResidentNumber([, birth = '', sign = '', rest = '']: RegExpExecArray): boolean {
  const day = `${centuries[rest.charAt(0)]}${birth.slice(0, 2)}-${birth.slice(2, 4)}-${birth.slice(4, 6)}`
  return parseDay(day) !== null && (sign !== '' || checksOut(birth + rest))
}

/** Codes of the provinces are 001 to 096; then sex and century, and the year of birth. */
const isCitizenNumber = ([, province = '']: RegExpExecArray): boolean => Number(province) >= 1 && Number(province) <= 96

const passportWord = /여권|passport|hộ chiếu/iu

/** An account has no form of its own, so its name or that of a bank must stand right before it. */
const accountWord = /(?:계좌|은행|뱅크|예금주|account|a\/c|tài khoản|stk|ngân hàng)[^\d\n]{0,24}$/iu
const fewestAccountDigits = 9

const isAccount = ({ 0: digits, index }: RegExpExecArray, line: string): boolean =>
  accountWord.test(line.slice(0, index)) && digits.replace(/\D/gu, '').length >= fewestAccountDigits

/** Letters count from 10 (A); the remainder of the number, first four places moved to the end, is 1 (ISO 13616, ISO 7064). */
function isIban([iban]: RegExpExecArray): boolean {
  const places = iban.replaceAll(' ', '')
  const digits = [...places.slice(4), ...places.slice(0, 4)].map((place) => Number.parseInt(place, 36)).join('')
  return BigInt(digits) % 97n === 1n
}

const patterns: readonly Pattern[] = [
  { rule: 'resident-number', form: alone(String.raw`(\d{6})( ?[-–] ?)?([1-8]\d{6})`), holds: isResidentNumber },
  { rule: 'citizen-number', form: alone(String.raw`(0\d{2})[0-3]\d{2}\d{6}`), holds: isCitizenNumber },
  // Korea: M12345678, and M123A4567 since 2021.
  { rule: 'passport-number', form: alone(String.raw`(?:[MSR]\d{8}|[MSR]\d{3}[A-Z]\d{4})`) },
  // Other passports look like any number of a document, so their name must stand beside them.
  {
    rule: 'passport-number',
    form: alone(String.raw`[A-Z]{1,2}\d{6,8}`),
    holds: (_match, line) => passportWord.test(line),
  },
  {
    rule: 'bank-account',
    form: alone(String.raw`[A-Z]{2}\d{2}(?: ?[A-Z\d]{4}){2,7}(?: ?[A-Z\d]{1,3})?`),
    holds: isIban,
  },
  { rule: 'bank-account', form: alone(String.raw`\d{2,16}(?:[- ]\d{1,8}){0,4}`), holds: isAccount },
  { rule: 'phone-number', form: alone(String.raw`01[016789][-. ]?\d{3,4}[-. ]?\d{4}`) },
  { rule: 'phone-number', form: alone(String.raw`0[35789]\d[-. ]?\d{3}[-. ]?\d{4}`) },
  { rule: 'phone-number', form: alone(String.raw`0[35789]\d{2}[-. ]\d{3}[-. ]\d{3}`) },
  { rule: 'phone-number', form: /(?<![\d+])\+[1-9]\d{0,2}(?:[-. ()]{0,2}\d){7,12}(?!\d)/gu },
  { rule: 'email-address', form: /(?<![\w.+-])[\w.+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu },
]

/**
 * What of a line is personal data: numbers of persons, passports, accounts and phones, and addresses of mail. Each place
 * once. Digits of full width, hyphens of any kind and characters without width hide nothing.
 */
export function findPersonalData(line: string): Found[] {
  const { text, places } = plainForm(line)
  const found: Found[] = []
  for (const { rule, form, holds } of patterns) {
    for (const match of text.matchAll(form)) {
      const from = places[match.index] ?? 0
      const to = (places[match.index + match[0].length - 1] ?? 0) + 1
      const known = found.some((other) => from < other.to && to > other.from)
      if (!known && (holds?.(match, text) ?? true)) found.push({ rule, from, to })
    }
  }
  return found.sort((one, other) => one.from - other.from)
}

const shown = 4

/** A value that can be recognised but not read: `9001••-•••••••`. */
export const mask = (value: string): string => value.slice(0, shown) + value.slice(shown).replace(/[\p{L}\d]/gu, '•')
