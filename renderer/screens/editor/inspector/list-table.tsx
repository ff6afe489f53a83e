import { type KeyboardEvent, useEffect, useRef } from 'react'
import type { ListField } from '../../../../shared/fields/field'
import type { Language } from '../../../../shared/i18n/language'
import { isForInputMethod } from '../../../lib/composition-guard'
import { useText } from '../../../lib/text-context'
import type { FactRow, FactsStore } from '../facts-store'
import classes from './inspector.module.css'
import { RowMenu } from './row-menu'
import { ScalarInput } from './scalar-input'

interface Props {
  store: FactsStore
  field: ListField
  rows: readonly FactRow[]
  language: Language
}

/** Rows and columns to write in. Enter in the last row adds one; Alt with an arrow moves a row. */
export function ListTable({ store, field, rows, language }: Props) {
  const { language: interfaceLanguage } = useText()
  const table = useRef<HTMLTableElement>(null)
  const count = useRef(rows.length)

  // A row that was just added is there to be written in.
  useEffect(() => {
    if (rows.length > count.current) table.current?.querySelector<HTMLElement>('tbody tr:last-child input')?.focus()
    count.current = rows.length
  }, [rows.length])

  const onKeyDown = (event: KeyboardEvent, index: number) => {
    if (isForInputMethod(event.nativeEvent)) return
    const isInput = event.target instanceof HTMLInputElement && event.target.getAttribute('aria-expanded') !== 'true'
    if (event.key === 'Enter' && isInput && index === rows.length - 1) {
      event.preventDefault()
      store.addRow(field.key)
    }
    if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      event.preventDefault()
      store.moveRow(field.key, index, index + (event.key === 'ArrowUp' ? -1 : 1))
    }
  }

  return (
    <table ref={table} className={classes.table} hidden={rows.length === 0}>
      <thead data-single={field.columns.length === 1 || undefined}>
        <tr>
          {field.columns.map((column) => (
            <th
              key={column.key}
              scope="col"
              data-type={column.type}
              data-lines={column.type === 'text' ? column.lines : undefined}
            >
              {column.label[interfaceLanguage]}
            </th>
          ))}
          <th aria-hidden />
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={row.key} onKeyDown={(event) => onKeyDown(event, index)}>
            {field.columns.map((column) => (
              <td key={column.key}>
                <ScalarInput
                  bare
                  field={column}
                  value={row.values[column.key]}
                  language={language}
                  onChange={(value) => store.setCell(row, column.key, value)}
                />
              </td>
            ))}
            <td>
              <RowMenu store={store} list={field.key} index={index} last={rows.length - 1} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
