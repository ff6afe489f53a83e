import { IconGripVertical } from '@tabler/icons-react'
import { type ClipboardEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { checkField, hasHeadBefore } from '../../../../../shared/fields/check'
import type { ListField } from '../../../../../shared/fields/field'
import { periodOf } from '../../../../../shared/fields/value'
import type { Language } from '../../../../../shared/i18n/language'
import { copyText } from '../../../../lib/copy-text'
import { useText } from '../../../../lib/text-context'
import type { FactRow, FactsStore } from '../../facts-store'
import { useReading } from '../../view/reading-context'
import classes from '../inspector.module.css'
import { ScalarInput } from '../scalar-input'
import { useScalar } from '../use-facts'
import { readGrid, readHtmlTable, readTabs, writeTabs } from './grid-text'
import type { ListEdits } from './list-edits'
import { RowMenu } from './row-menu'
import { actionOf, type Place, type TableAction } from './table-keys'
import { useRowDrag } from './use-row-drag'

interface Props {
  store: FactsStore
  edits: ListEdits
  field: ListField
  rows: readonly FactRow[]
  language: Language
  /** In a dialog: the cursor begins in the first cell. */
  autoFocus?: boolean
}

/** The cell that an event comes from. */
function placeOf(target: EventTarget): Place | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('td[data-column]') : null
  const row = cell?.parentElement?.dataset.index
  return cell && row !== undefined ? { row: Number(row), column: Number(cell.dataset.column) } : null
}

/** Puts the cursor into a cell; what stands there is selected, as in a spreadsheet. */
function focusCell(table: HTMLTableElement | null, { row, column }: Place): void {
  const cell = table?.querySelector(`tr[data-index="${row}"] > td[data-column="${column}"]`)
  const input = cell?.querySelector<HTMLElement>('input:not([type="date"]):not([type="hidden"]), textarea, button')
  input?.focus()
  if (input instanceof HTMLInputElement || input instanceof HTMLTextAreaElement) input.select()
}

/** Rows and columns to write in, with the keys and the clipboard of a spreadsheet. */
export function ListTable({ store, edits, field, rows, language, autoFocus = false }: Props) {
  const { t, language: interfaceLanguage } = useText()
  const reading = useReading()
  const table = useRef<HTMLTableElement>(null)
  const period = periodOf({ period: useScalar(store, 'period') ?? '' }, 'period')
  const drag = useRowDrag(table, edits.move)
  // Where the cursor belongs once what was changed is drawn.
  const [wanted, setWanted] = useState<Place | null>(null)
  const count = useRef(rows.length)

  useEffect(() => {
    if (wanted) focusCell(table.current, wanted)
  }, [wanted])
  // A row that was just added at the end is there to be written in.
  useEffect(() => {
    const last = { row: rows.length - 1, column: 0 }
    const isElsewhere = !table.current?.contains(document.activeElement)
    if (rows.length > count.current && isElsewhere) focusCell(table.current, last)
    count.current = rows.length
  }, [rows.length])

  /** Changes rows. The input being written in is left first: it shows only what was typed there. */
  const change = (to: Place, work: () => void) => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    work()
    setWanted({ ...to })
  }
  const run = (action: TableAction, { row, column }: Place) => {
    switch (action.do) {
      case 'go':
        focusCell(table.current, action.to)
        break
      case 'add':
      case 'insertBelow':
        change({ row: row + 1, column: action.do === 'add' ? column : 0 }, () => edits.insert(row + 1))
        break
      case 'duplicate':
        change({ row: row + 1, column }, () => edits.duplicate(row))
        break
      case 'moveUp':
        if (row > 0) change({ row: row - 1, column }, () => edits.move(row, row - 1))
        break
      case 'moveDown':
        if (row < rows.length - 1) change({ row: row + 1, column }, () => edits.move(row, row + 1))
        break
      case 'breakLine':
        if (document.activeElement instanceof HTMLTextAreaElement) document.execCommand('insertText', false, '\n')
        break
      case 'undo':
        change({ row, column }, edits.undo)
        break
      case 'redo':
        change({ row, column }, edits.redo)
        break
    }
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const place = placeOf(event.target)
    const size = { rows: rows.length, columns: field.columns.length }
    const action = place && actionOf(event.nativeEvent, place, size)
    if (!action || !place) return
    event.preventDefault()
    event.stopPropagation()
    run(action, place)
  }
  const onPaste = (event: ClipboardEvent) => {
    const place = placeOf(event.target)
    const html = event.clipboardData.getData('text/html')
    const grid = readHtmlTable(html) ?? readTabs(event.clipboardData.getData('text/plain'))
    const column = place && field.columns[place.column]
    // Lines pasted into a text of several lines are that text.
    const isOneCell = grid.length === 1 && grid[0]?.length === 1
    const isText = grid.every((row) => row.length === 1) && column?.type === 'text' && column.lines === 'many'
    if (!place || ((isOneCell || isText) && (column?.type === 'text' || !column))) return
    event.preventDefault()
    const cells = readGrid(grid, field, place.column, { language, period, year: new Date().getFullYear() })
    change(place, () => edits.write(place.row, cells))
  }
  const textOfRows = (copied: readonly FactRow[]) =>
    writeTabs(
      field,
      copied.map(({ values }) => values),
      interfaceLanguage,
      false,
    )
  const onCopy = (event: ClipboardEvent) => {
    const { target } = event
    const isInput = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement
    const row = rows[placeOf(target)?.row ?? -1]
    // A selected text is copied as such; a mere cursor copies the row, as it stands in a spreadsheet.
    if (!row || (isInput && target.selectionStart !== target.selectionEnd)) return
    event.preventDefault()
    event.clipboardData.setData('text/plain', textOfRows([row]))
  }

  return (
    <table
      ref={table}
      className={classes.table}
      hidden={rows.length === 0}
      aria-label={field.label[interfaceLanguage]}
      data-facts-table
      onKeyDownCapture={onKeyDown}
      onPaste={onPaste}
      onCopy={onCopy}
    >
      <thead data-single={field.columns.length === 1 || undefined}>
        <tr>
          <th aria-hidden data-grip />
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
          <th aria-hidden data-menu />
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={row.key} data-index={index} data-drop={drag.markOf(index, rows.length)}>
            <td data-grip>
              {/* Only for the mouse: keys and the menu move rows as well. */}
              <span
                className={classes.grip}
                aria-hidden
                title={t('facts.list.drag')}
                hidden={reading}
                onPointerDown={(event) => drag.start(event, index)}
              >
                <IconGripVertical size={14} stroke={1.6} />
              </span>
            </td>
            {field.columns.map((column, at) => (
              // A cell hands the focus on to its input: from the dialog that opens, and from a click beside the input.
              <td
                key={column.key}
                tabIndex={-1}
                data-column={at}
                data-type={column.type}
                data-autofocus={(autoFocus && index === 0 && at === 0) || undefined}
                onFocus={(event) =>
                  event.target === event.currentTarget && focusCell(table.current, { row: index, column: at })
                }
              >
                <ScalarInput
                  bare
                  field={column}
                  value={row.values[column.key]}
                  language={language}
                  problems={checkField(column, row.values[column.key], {
                    language,
                    period,
                    row: row.values,
                    hasHead: hasHeadBefore(
                      rows.map(({ values }) => values),
                      index,
                    ),
                  })}
                  onChange={(value) => store.setCell(row, column.key, value)}
                />
              </td>
            ))}
            <td data-column={field.columns.length} data-menu>
              <RowMenu edits={edits} index={index} last={rows.length - 1} onCopy={() => copyText(textOfRows([row]))} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
