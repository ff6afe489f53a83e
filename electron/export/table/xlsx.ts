import type { Cell as WorkbookCell } from 'write-excel-file/node'
import type { Cell, RecordTable } from '../../../shared/records/record-table'

/** Most characters of a cell that Excel opens. */
const mostCharacters = 32_767

function toCell(cell: Cell): WorkbookCell {
  if (cell === null) return null
  const common = { alignVertical: 'top' } as const
  if (typeof cell === 'number') return { ...common, value: cell, type: Number }
  if (typeof cell === 'object') return { ...common, value: new Date(cell.date), type: Date, format: 'yyyy-mm-dd' }
  // A text cell is never read as a formula, whatever it begins with.
  return { ...common, value: cell.slice(0, mostCharacters), type: String, wrap: true }
}

const toHeader = (text: string): WorkbookCell =>
  text === '' ? null : { value: text, type: String, fontWeight: 'bold', alignVertical: 'top', wrap: true }

/** A table as an Excel workbook: types kept, the headers in sight while one scrolls. */
export async function toXlsx({ header, widths, rows }: RecordTable, sheet: string): Promise<Uint8Array> {
  // Loaded when the first workbook is written.
  const { default: writeWorkbook } = await import('write-excel-file/node')
  const data = [header.map(toHeader), ...rows.map((row) => row.map(toCell))]
  const columns = widths.map((width) => ({ width }))
  return writeWorkbook(data, { sheet, columns, stickyRowsCount: 1, stickyColumnsCount: 1 }).toBuffer()
}
