import { type FieldValues, rowsOf, textOf } from '../fields/value'

/** Countries that a report is about, as ISO codes: where people went, or who took part in what was held at home. */
export function countriesOf(facts: FieldValues): string[] {
  const rows = ['destinations', 'participants'].flatMap((key) => rowsOf(facts, key))
  return [...new Set(rows.map((row) => textOf(row, 'country')))].filter(Boolean)
}
