import type { StyleOf } from './styles'

const widestTable = 200

/** Pixels of a width in an attribute or a style (`64`, `48pt`, `7.25in`); null when relative or unknown. */
function pixels(value: string | null | undefined): number | null {
  const [, number, unit = 'px'] = /^\s*([\d.]+)(px|pt|in|cm|mm)?\s*$/.exec(value ?? '') ?? []
  const scale: Readonly<Record<string, number>> = { px: 1, pt: 4 / 3, in: 96, cm: 37.8, mm: 3.78 }
  const result = number ? Math.round(Number(number) * (scale[unit] ?? 1)) : 0
  return result > 0 && result < 10_000 ? result : null
}

const span = (cell: Element, name: string): number =>
  Math.min(widestTable, Math.max(1, Math.round(Number(cell.getAttribute(name) ?? 1)) || 1))

/** The cells of a table with the column each starts in. */
function placeCells(table: HTMLTableElement): { cell: HTMLTableCellElement; column: number; width: number }[] {
  const taken: number[] = []
  return [...table.rows].flatMap((row) => {
    let column = 0
    const placed = [...row.cells].map((cell) => {
      while ((taken[column] ?? 0) > 0) column += 1
      const place = { cell, column, width: span(cell, 'colspan') }
      for (let at = column; at < column + place.width; at += 1) taken[at] = span(cell, 'rowspan')
      column += place.width
      return place
    })
    for (let at = 0; at < taken.length; at += 1) taken[at] = Math.max(0, (taken[at] ?? 0) - 1)
    return placed
  })
}

/** The columns as `<col>` elements describe them. */
function readColumns(table: HTMLTableElement, styleOf: StyleOf): { width: number | null; hidden: boolean }[] {
  return [...table.querySelectorAll(':scope > col, :scope > colgroup > col')]
    .slice(0, widestTable)
    .flatMap((column) => {
      const style = styleOf(column)
      const hidden =
        style.get('display') === 'none' || column.getAttribute('width') === '0' || style.get('width') === '0'
      const width = pixels(style.get('width')) ?? pixels(column.getAttribute('width'))
      return Array.from({ length: span(column, 'span') }, () => ({ width, hidden }))
    })
}

/** Gives the cells their widths from `<col>` or their own, and drops the cells of columns that a spreadsheet hides. */
export function settleColumns(body: HTMLElement, styleOf: StyleOf): void {
  for (const table of body.querySelectorAll('table')) {
    const columns = readColumns(table, styleOf)
    const cells = placeCells(table)
    for (const { cell, column, width } of cells) {
      if (width === 1 && !columns[column]?.width) {
        const own = pixels(styleOf(cell).get('width')) ?? pixels(cell.getAttribute('width'))
        columns[column] = { width: own, hidden: columns[column]?.hidden ?? false }
      }
    }
    for (const { cell, column, width } of cells) {
      const covered = Array.from({ length: width }, (_, at) => columns[column + at])
      const shown = covered.filter((own) => !own?.hidden)
      if (shown.length === 0) cell.remove()
      if (shown.length < width) cell.setAttribute('colspan', String(Math.max(1, shown.length)))
      const widths = shown.map((own) => own?.width ?? null)
      if (widths.length > 0 && widths.every((own) => own !== null)) cell.setAttribute('colwidth', widths.join(','))
      else cell.removeAttribute('colwidth')
    }
    for (const row of [...table.rows]) if (row.cells.length === 0) row.remove()
  }
}

/** Whether a table only lays out a page: other tables stand in it, and it has one column. */
export const isLayout = (table: HTMLTableElement): boolean =>
  table.querySelector('table') !== null && [...table.rows].every((row) => row.cells.length <= 1)

/** A single cell that was copied from a spreadsheet is its text, not a table of one cell. */
export function unwrapSingleCell(body: HTMLElement, isSpreadsheet: boolean): void {
  const [table, ...others] = isSpreadsheet ? body.querySelectorAll('table') : []
  const [row, ...rows] = table?.rows ?? []
  const [cell, ...cells] = row?.cells ?? []
  if (!table || !cell || others.length + rows.length + cells.length > 0) return
  const line = body.ownerDocument.createElement('p')
  line.append(...cell.childNodes)
  table.replaceWith(line)
}
