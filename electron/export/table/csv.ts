import type { Cell, RecordTable } from '../../../shared/records/record-table'

/** What a spreadsheet takes for a formula, and would run (OWASP: CSV injection). */
const startsFormula = /^[=+\-@\t\r]/

function field(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  if (typeof cell === 'object') return cell.date
  const safe = startsFormula.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

const byteOrderMark = '\ufeff'

/** A table as CSV (RFC 4180, UTF-8 with the mark by which Excel knows it). */
export function toCsv({ header, rows }: RecordTable): Uint8Array {
  const lines = [header, ...rows].map((cells) => `${cells.map(field).join(',')}\r\n`)
  return Buffer.from(byteOrderMark + lines.join(''), 'utf8')
}
