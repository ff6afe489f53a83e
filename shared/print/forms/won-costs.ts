import { type FieldValues, type Row, rowsOf } from '../../fields/value'
import { formatMoney, formatNumber } from '../../i18n/format'
import { currencyOf, homeCurrency } from '../costs'

const won = 'KRW'

const amountOf = ({ amount }: Row): number => (typeof amount === 'number' ? amount : 0)

/** The rate of a row when it says how many won one unit of its currency is. */
function rateOf(row: Row, facts: FieldValues): number | null {
  if (currencyOf(row) === won) return 1
  const isInWon = homeCurrency(facts, 'ko') === won && currencyOf(row) !== ''
  return isInWon && typeof row.rate === 'number' && row.rate > 0 ? row.rate : null
}

/** Costs in won, rounded row by row, and in other currencies what no rate converts. */
export interface WonSum {
  readonly won: number
  readonly unconverted: readonly { readonly currency: string; readonly amount: number }[]
}

/** The rows of the costs that say an amount. */
export const knownCosts = (facts: FieldValues): Row[] =>
  rowsOf(facts, 'costs').filter(({ amount }) => typeof amount === 'number')

/** Adds up rows of the costs of a report. */
export function wonSum(rows: readonly Row[], facts: FieldValues): WonSum {
  const others = new Map<string, number>()
  let sum = 0
  for (const row of rows) {
    const rate = rateOf(row, facts)
    if (rate === null) {
      const currency = currencyOf(row)
      others.set(currency, Math.round((others.get(currency) ?? 0) * 100 + amountOf(row) * 100) / 100)
    } else sum += Math.round(amountOf(row) * rate)
  }
  return { won: sum, unconverted: [...others].map(([currency, amount]) => ({ currency, amount })) }
}

/** `12,400,000원`, and a line for each currency that is not in it. */
export const wonLines = ({ won: sum, unconverted }: WonSum): string[] => [
  ...(sum > 0 || unconverted.length === 0 ? [formatMoney(sum, won, 'ko')] : []),
  ...unconverted.map(({ currency, amount }) => `${formatMoney(amount, currency, 'ko')}(원화 환산 전)`),
]

/** The rates that were used, `EUR 1 = 1,450.5원`, each once. */
export const usedRates = (facts: FieldValues): string[] => [
  ...new Set(
    knownCosts(facts).flatMap((row) => {
      const rate = rateOf(row, facts)
      return rate === null || currencyOf(row) === won ? [] : [`${currencyOf(row)} 1 = ${formatNumber(rate, 'ko', 4)}원`]
    }),
  ),
]
