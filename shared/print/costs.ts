import { type FieldValues, type Row, rowsOf, textOf } from '../fields/value'
import { currencyOfLanguage } from '../i18n/currencies'
import { formatMoney } from '../i18n/format'
import type { Language } from '../i18n/language'
import { oneLine } from './text'
import { wonInFull } from './won'

/** What was spent in one currency (ISO 4217, '' when not named). */
export interface CostTotal {
  readonly currency: string
  readonly amount: number
}

/** Currency of a cost row, in capitals. */
export const currencyOf = (row: Row): string => oneLine(textOf(row, 'currency')).toUpperCase()

/** Sums by currency, in the order in which currencies appear. Hundredths are counted by themselves, so that cents add up exactly. */
export function costTotals(facts: FieldValues): CostTotal[] {
  const sums = new Map<string, { whole: number; hundredths: number }>()
  for (const row of rowsOf(facts, 'costs')) {
    if (typeof row.amount !== 'number') continue
    const currency = currencyOf(row)
    const sum = sums.get(currency) ?? { whole: 0, hundredths: 0 }
    const whole = Math.trunc(row.amount)
    const hundredths = Math.round((row.amount - whole) * 100)
    sums.set(currency, { whole: sum.whole + whole, hundredths: sum.hundredths + hundredths })
  }
  return [...sums].map(([currency, { whole, hundredths }]) => ({ currency, amount: whole + hundredths / 100 }))
}

/** The currency that costs are converted to: the one that a row gives the rate 1, otherwise that of the language. */
export function homeCurrency(facts: FieldValues, language: Language): string {
  const named = rowsOf(facts, 'costs').find((row) => row.rate === 1 && currencyOf(row) !== '')
  return named ? currencyOf(named) : currencyOfLanguage[language]
}

/** All costs in the home currency, and the currencies that still lack a rate. */
export interface HomeTotal extends CostTotal {
  readonly lacking: readonly string[]
}

/** Everything converted; null when all is in the home currency anyway, or nothing has a rate. Rounded row by row. */
export function homeTotal(facts: FieldValues, language: Language): HomeTotal | null {
  const home = homeCurrency(facts, language)
  const rows = rowsOf(facts, 'costs').filter((row) => typeof row.amount === 'number')
  const foreign = rows.filter((row) => currencyOf(row) !== home)
  const isConverted = (row: Row): boolean => typeof row.rate === 'number' && row.rate > 0
  if (!foreign.some(isConverted)) return null
  const unit = formatMoney(0, home, 'en').includes('.') ? 100 : 1
  const units = rows.map((row) => {
    const rate = currencyOf(row) === home ? 1 : isConverted(row) ? Number(row.rate) : 0
    return Math.round(Number(row.amount) * rate * unit)
  })
  return {
    currency: home,
    amount: units.reduce((sum, each) => sum + each, 0) / unit,
    lacking: [...new Set(foreign.filter((row) => !isConverted(row)).map(currencyOf))],
  }
}

/** The total in the home currency, when every cost has its part in it. */
export function completeHomeTotal(facts: FieldValues, language: Language): CostTotal | null {
  const total = homeTotal(facts, language)
  return total && total.lacking.length === 0 ? total : null
}

const joiners: Readonly<Record<Language, string>> = { ko: ', ', en: '; ', vi: '; ' }

/** `12,400,000원, EUR 1,200.00`. */
const partsText = (facts: FieldValues, language: Language): string =>
  costTotals(facts)
    .map(({ currency, amount }) => formatMoney(amount, currency, language))
    .join(joiners[language])

/** `12,400,000원, EUR 1,200.00`; once everything is converted, `14,404,000원 (12,400,000원, EUR 1,200.00)`. */
export function totalText(facts: FieldValues, language: Language): string {
  const parts = partsText(facts, language)
  const home = completeHomeTotal(facts, language)
  return home ? `${formatMoney(home.amount, home.currency, language)} (${parts})` : parts
}

/**
 * The total where a form states it, as lines. In Korean, won are given in full with their reading, and what was
 * converted stands below: `금14,404,000원(금일천사백사십만사천원)`, `(12,400,000원, EUR 1,200.00)`.
 */
export function statedTotal(facts: FieldValues, language: Language): string[] {
  if (language !== 'ko') return [totalText(facts, language)]
  const stated = ({ amount, currency }: CostTotal): string =>
    currency === 'KRW' ? wonInFull(amount) : formatMoney(amount, currency, language)
  const home = completeHomeTotal(facts, language)
  return home ? [stated(home), `(${partsText(facts, language)})`] : [costTotals(facts).map(stated).join(', ')]
}
