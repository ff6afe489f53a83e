import type { ListField, ScalarField } from '../fields/field'
import { type FieldValues, type Row, rowsOf, textOf } from '../fields/value'
import type { Language } from '../i18n/language'
import type { OpenRule, Series, Transfer } from './series'
import type { Template } from './template'

/** The list field of this key, if the template has one. */
export const listOf = (template: Template, key: string): ListField | undefined =>
  template.facts
    .flatMap(({ fields }) => fields)
    .find((field): field is ListField => field.type === 'list' && field.key === key)

export const isOpen = (values: FieldValues | Row, { column, final }: OpenRule): boolean =>
  !final.includes(textOf(values, column))

/** The rows of a list that are not done; all of a list that does not tell. */
export function openRows(series: Series, facts: FieldValues, key: string): Row[] {
  const rule = series.open[key]
  return rowsOf(facts, key).filter((row) => rule === undefined || isOpen(row, rule))
}

/** A cell as a person reads it: a choice by its label. */
function cellText(columns: readonly ScalarField[], row: Row, key: string, language: Language): string {
  const column = columns.find((known) => known.key === key)
  const text = textOf(row, key)
  return (column?.type === 'choice' && column.options.find((option) => option.key === text)?.label[language]) || text
}

/** The open rows of one list, as rows of another. */
export function transferRows(
  template: Template,
  series: Series,
  facts: FieldValues,
  { from, columns, set = {} }: Transfer,
  language: Language,
): Row[] {
  const known = listOf(template, from)?.columns ?? []
  return openRows(series, facts, from)
    .map((row) =>
      Object.entries(columns).flatMap(([target, sources]) => {
        const text = sources
          .map((source) => cellText(known, row, source, language))
          .filter((part) => part !== '')
          .join(' · ')
        return text === '' ? [] : [[target, text] as const]
      }),
    )
    .filter((cells) => cells.length > 0)
    .map((cells) => ({ ...Object.fromEntries(cells), ...set }))
}
