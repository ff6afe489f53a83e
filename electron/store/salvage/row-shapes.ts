import { z } from 'zod'
import { versionReasons } from '../../../shared/versions/version'
import type { Cell, Value } from './read-cells'

const id = z.uuid()
const hash = z.string().regex(/^[0-9a-f]{64}$/)
const whole = z.number().int()
const count = whole.min(0)
const bytes = z.instanceof(Buffer)
/** Text whose bytes were text: what a damaged block leaves has replacement characters. */
const text = z.string().refine((value) => !value.includes('\ufffd'))
const json = text.refine((value) => {
  try {
    JSON.parse(value)
    return true
  } catch {
    return false
  }
})

/**
 * What a row of each table looks like. Projections are left out, they are made anew; but the lines of the list still
 * name a report that is lost. A row is known by its form and not
 * by the page that it was reached from: the way to a page may be what is damaged. A new table with what is no projection
 * is a line here, and its form must be one that no other has.
 */
const shapes = {
  // The rowid stands in the place of an INTEGER PRIMARY KEY, whose value is null.
  updates: {
    table: true,
    row: z.tuple([z.null(), id, count, count, z.enum(['device', 'import', 'sync']), bytes, hash, whole]),
  },
  snapshots: { table: true, row: z.tuple([id, count, hash, count, bytes, hash, whole]) },
  versions: {
    table: true,
    row: z.tuple([id, id, z.enum(versionReasons), text, count, bytes, hash, count, json, whole]),
  },
  media: { table: true, row: z.tuple([hash, text, count, count, bytes, whole]) },
  heads: { table: false, row: z.tuple([id, count, hash]) },
  templates: { table: false, row: z.tuple([id, text, text, whole, whole.nullable()]) },
  purged: { table: false, row: z.tuple([id, hash, whole]) },
  // The last column came with version 4.
  reports: { table: false, row: z.tuple([id, count, json, whole, whole.nullable(), whole.nullable().optional()]) },
  settings: { table: false, row: z.tuple([z.string().regex(/^[a-z][A-Za-z]{1,40}$/), json]) },
} as const

export type SalvagedTable = keyof typeof shapes
export type RowOf<Table extends SalvagedTable> = z.infer<(typeof shapes)[Table]['row']>

const names = Object.keys(shapes) as SalvagedTable[]

/** The table that a row belongs to, or null for a row of a projection, of an index, or of something else. */
export function tableOf({ table, values }: Cell): SalvagedTable | null {
  return (
    names.find(
      (name) =>
        shapes[name].table === table &&
        shapes[name].row.def.items.length >= values.length &&
        shapes[name].row.safeParse(values).success,
    ) ?? null
  )
}

/** The values of a row whose table is known. */
export const rowOf = <Table extends SalvagedTable>(table: Table, values: readonly Value[]): RowOf<Table> =>
  shapes[table].row.parse(values) as RowOf<Table>
