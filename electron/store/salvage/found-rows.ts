import { sha256 } from '../../platform/files'
import { unpackState } from '../packed-state'
import type { Pages } from './page-reader'
import { type Cell, type Place, readCells } from './read-cells'
import { type RowOf, rowOf, type SalvagedTable, tableOf } from './row-shapes'

/** A row that was found, read when it is asked for. */
export interface Found<Table extends SalvagedTable> {
  readonly row: RowOf<Table>
  readonly rowid: number
  readonly verified: boolean
  /** False when there was a newer version of its page, which is damaged. */
  readonly newest: boolean
}

/** Rows whose own hash proves them; of others only whole pages are believed, where there is a choice. */
function isProven(table: SalvagedTable, { values, verified }: Cell): boolean {
  const [first, , , , fifth, sixth, seventh] = values
  switch (table) {
    case 'media':
      return Buffer.isBuffer(fifth) && sha256(fifth) === first
    case 'snapshots':
      return Buffer.isBuffer(fifth) && sha256(fifth) === sixth
    case 'versions':
      return Buffer.isBuffer(sixth) && unpackState({ packed: sixth, hash: String(seventh) }) !== null
    default:
      return verified
  }
}

/** Under which name rows are found again: the report for its log and snapshots, otherwise the primary key. */
const nameOf = (table: SalvagedTable, { values }: Cell): string => String(values[table === 'updates' ? 1 : 0])

/** Tables of which several rows have one name. */
const severalRows = new Set<SalvagedTable>(['updates', 'snapshots'])

/**
 * Goes through every page once and remembers where the rows lie; their contents are not kept.
 * @returns rows by table and name
 */
export function findRows(pages: Pages) {
  const places = new Map<SalvagedTable, Map<string, Place[]>>()
  /** Sequences of all rows of the log that were found. */
  const sequences: number[] = []
  let unreadable = 0

  function remember(table: SalvagedTable, cell: Cell): void {
    const byName = places.get(table) ?? new Map<string, Place[]>()
    places.set(table, byName)
    const name = nameOf(table, cell)
    const known = byName.get(name)
    if (table === 'updates') sequences.push(cell.rowid)
    if (!known) byName.set(name, [cell.place])
    else if (severalRows.has(table)) known.push(cell.place)
    else if (isProven(table, cell)) byName.set(name, [cell.place])
  }

  for (let number = 1; number <= pages.count; number++) {
    if (!pages.read(number)?.verified) unreadable += 1
    for (const cell of readCells(pages, number)) {
      const table = tableOf(cell)
      if (table) remember(table, cell)
    }
  }
  sequences.sort((a, b) => a - b)
  const lastGap = sequences.findLastIndex((value, index) => index > 0 && value - (sequences[index - 1] ?? 0) > 1)

  /** Rows of a name, in the order of their places. */
  function* rows<Table extends SalvagedTable>(table: Table, name: string): Generator<Found<Table>> {
    for (const { page, index } of places.get(table)?.get(name) ?? []) {
      for (const cell of readCells(pages, page, index)) {
        const { rowid, values, newest } = cell
        yield { row: rowOf(table, values), rowid, verified: isProven(table, cell), newest }
      }
    }
  }

  return {
    rows,
    /** Names of a table's rows. */
    names: (table: SalvagedTable): readonly string[] => [...(places.get(table)?.keys() ?? [])],
    /** The largest sequence of the log that was found, 0 for none. */
    sequence: sequences.at(-1) ?? 0,
    /** From this sequence on no row of the log is missing before the largest. */
    unbrokenFrom: sequences[Math.max(lastGap, 0)] ?? 0,
    /** Pages whose code is wrong or that are gone. */
    unreadable,
  }
}

export type FoundRows = ReturnType<typeof findRows>
