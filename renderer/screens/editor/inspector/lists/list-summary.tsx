import { checkField, hasHeadBefore } from '../../../../../shared/fields/check'
import type { ListField } from '../../../../../shared/fields/field'
import type { Period } from '../../../../../shared/fields/value'
import { formatShortDate } from '../../../../../shared/i18n/format'
import type { Language } from '../../../../../shared/i18n/language'
import { valueText } from '../../../../../shared/print/values'
import { useText } from '../../../../lib/text-context'
import type { FactRow } from '../../facts-store'
import classes from '../inspector.module.css'

const mostColumns = 3

/** Types whose values are short whatever they say. */
const shortTypes: ReadonlySet<string> = new Set(['date', 'number'])

/** The first filled columns of a list, in short. A click anywhere opens it for editing. */
export function ListSummary({
  field,
  rows,
  language: reportLanguage,
  period,
  onOpen,
}: {
  field: ListField
  rows: readonly FactRow[]
  language: Language
  period: Period
  onOpen: () => void
}) {
  const { language } = useText()
  const textOf = ({ values }: FactRow, column: ListField['columns'][number]): string => {
    const value = values[column.key]
    return column.type === 'date' && typeof value === 'string'
      ? formatShortDate(value, language)
      : valueText(column, value, language)
  }
  const filled = field.columns.filter((column) => rows.some((row) => textOf(row, column) !== '')).slice(0, mostColumns)
  const hasProblem = ({ values }: FactRow, index: number, column: ListField['columns'][number]): boolean => {
    const before = rows.map((row) => row.values)
    const context = { language: reportLanguage, period, row: values, hasHead: hasHeadBefore(before, index) }
    return checkField(column, values[column.key], context).length > 0
  }
  if (filled.length === 0) return null
  return (
    // The button above does the same for the keyboard.
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    <table className={classes.summary} onClick={onOpen}>
      <thead>
        <tr>
          {filled.map((column) => (
            <th key={column.key} scope="col" data-short={shortTypes.has(column.type) || undefined}>
              {column.label[language]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={row.key}>
            {filled.map((column) => (
              <td
                key={column.key}
                title={textOf(row, column)}
                data-invalid={hasProblem(row, index, column) || undefined}
              >
                {textOf(row, column)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
