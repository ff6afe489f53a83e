import { type FieldValues, type Row, rowsOf, textOf } from '../fields/value'
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

/** `12,400,000원, EUR 1,200.00`. */
export const totalText = (facts: FieldValues, language: Language): string =>
  costTotals(facts)
    .map(({ currency, amount }) => formatMoney(amount, currency, language))
    .join(language === 'ko' ? ', ' : '; ')
