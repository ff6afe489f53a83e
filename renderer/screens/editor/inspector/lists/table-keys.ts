import { isForInputMethod } from '../../../../lib/composition-guard'

/** A cell of the table by its row and column; the column after the last is the row's menu. */
export interface Place {
  readonly row: number
  readonly column: number
}

/** What a key means in a cell. */
export type TableAction =
  | { readonly do: 'go'; readonly to: Place }
  | { readonly do: 'add' | 'insertBelow' | 'duplicate' | 'moveUp' | 'moveDown' | 'breakLine' | 'undo' | 'redo' }

const act = (name: Exclude<TableAction['do'], 'go'>): TableAction => ({ do: name })

/** Where the cursor stands in the text of a cell; in a cell without a text it stands at both ends. */
function cursorIn(target: EventTarget | null): { readonly atStart: boolean; readonly atEnd: boolean } {
  const isText = target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && !target.readOnly)
  if (!isText || target.selectionStart === null) return { atStart: true, atEnd: true }
  const { selectionStart, selectionEnd, value } = target
  const isCaret = selectionStart === selectionEnd
  return { atStart: isCaret && selectionStart === 0, atEnd: isCaret && selectionEnd === value.length }
}

const historyAction = ({ key, shiftKey }: KeyboardEvent): TableAction | null => {
  const letter = key.toLowerCase()
  if (letter === 'z') return act(shiftKey ? 'redo' : 'undo')
  if (letter === 'y') return act('redo')
  if (letter === 'd') return act('duplicate')
  return key === 'Enter' ? act('insertBelow') : null
}

const altAction: Readonly<Record<string, TableAction>> = {
  ArrowUp: act('moveUp'),
  ArrowDown: act('moveDown'),
  Enter: act('breakLine'),
}

/**
 * The keys of a spreadsheet: Tab and arrows go from cell to cell, Enter to the next row, in the last row to a new one.
 * Null leaves the key to the input, to an open list of choices, and always to the input method.
 */
export function actionOf(
  event: KeyboardEvent,
  { row, column }: Place,
  { rows, columns }: { readonly rows: number; readonly columns: number },
): TableAction | null {
  const { key, target, altKey, ctrlKey, metaKey, shiftKey } = event
  if (isForInputMethod(event)) return null
  if (ctrlKey || metaKey) return altKey ? null : historyAction(event)
  if (altKey) return altAction[key] ?? null
  const isOpen = target instanceof Element && target.getAttribute('aria-expanded') === 'true'
  const isMenu = target instanceof HTMLButtonElement
  const many = target instanceof HTMLTextAreaElement
  const go = (toRow: number, toColumn: number): TableAction | null =>
    toRow >= 0 && toRow < rows && toColumn >= 0 && toColumn <= columns
      ? { do: 'go', to: { row: toRow, column: toColumn } }
      : null

  if (key === 'Tab') {
    if (isMenu) return null
    const index = row * columns + column + (shiftKey ? -1 : 1)
    return index >= 0 && index < rows * columns ? go(Math.floor(index / columns), index % columns) : null
  }
  if (isOpen) return null
  const { atStart, atEnd } = cursorIn(target)
  switch (key) {
    case 'Enter':
      if (isMenu || (many && shiftKey)) return null
      if (shiftKey) return go(row - 1, column)
      return go(row + 1, column) ?? act('add')
    case 'ArrowUp':
      return many && !atStart ? null : go(row - 1, column)
    case 'ArrowDown':
      return (many && !atEnd) || isMenu ? null : go(row + 1, column)
    case 'ArrowLeft':
      return atStart ? go(row, column - 1) : null
    case 'ArrowRight':
      return atEnd ? go(row, column + 1) : null
    default:
      return null
  }
}
