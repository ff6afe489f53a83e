import { type FieldValues, type Row, rowsOf, textOf } from '../fields/value'
import { currencyOfLanguage } from '../i18n/currencies'
import { formatMoney } from '../i18n/format'
import type { Language } from '../i18n/language'
import { oneLine } from './text'

/** What was spent in one currency (ISO 4217, '' when not named). */
export interface CostTotal {
  readonly currency: string
  readonly amount: number
}

/** Currency of a cost row, in capitals. */
export const currencyOf = (row: Row): string => oneLine(textOf(row, 'currency')).toUpperCase()

/** Sums by currency, in the order in which currencies appear; counted in hundredths so that cents add up exactly. */
export function costTotals(facts: FieldValues): CostTotal[] {
  const hundredths = new Map<string, number>()
  for (const row of rowsOf(facts, 'costs')) {
    if (typeof row.amount !== 'number') continue
    const currency = currencyOf(row)
    hundredths.set(currency, (hundredths.get(currency) ?? 0) + Math.round(row.amount * 100))
  }
  return [...hundredths].map(([currency, amount]) => ({ currency, amount: amount / 100 }))
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

/** `12,400,000원, EUR 1,200.00`; once everything is converted, `14,404,000원 (12,400,000원, EUR 1,200.00)`. */
export function totalText(facts: FieldValues, language: Language): string {
  const parts = costTotals(facts)
    .map(({ currency, amount }) => formatMoney(amount, currency, language))
    .join(joiners[language])
  const home = completeHomeTotal(facts, language)
  return home ? `${formatMoney(home.amount, home.currency, language)} (${parts})` : parts
}
