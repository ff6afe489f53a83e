import type { Choice, ChoiceField, DateField, NumberField, TextField } from '../fields/field'

/* Columns of lists in short, with their labels in Korean, English and Vietnamese. */

/** One line of text. */
export const textColumn = (key: string, max: number, ko: string, en: string, vi: string): TextField => ({
  key,
  type: 'text',
  max,
  label: { ko, en, vi },
})

/** Several lines of text. */
export const longColumn = (key: string, max: number, ko: string, en: string, vi: string): TextField => ({
  ...textColumn(key, max, ko, en, vi),
  lines: 'many',
})

/** The same column with names of persons in it: a public version leaves it out. */
export const ofPersons = (column: TextField): TextField => ({ ...column, withheld: 'always' })

/** A calendar day. */
export const dateColumn = (key: string, ko: string, en: string, vi: string): DateField => ({
  key,
  type: 'date',
  label: { ko, en, vi },
})

/** A number with as many decimals as are shown. */
export const numberColumn = (key: string, decimals: number, ko: string, en: string, vi: string): NumberField => ({
  key,
  type: 'number',
  decimals,
  label: { ko, en, vi },
})

/** One of a fixed set. */
export const choiceColumn = (
  key: string,
  options: readonly Choice[],
  ko: string,
  en: string,
  vi: string,
): ChoiceField => ({ key, type: 'choice', options, label: { ko, en, vi } })
