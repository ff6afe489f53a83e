import * as Y from 'yjs'
import { factsOf, newRow } from '../../../shared/document/y-report'
import { type FieldValue, fieldValueSchema, type Row, type ScalarValue } from '../../../shared/fields/value'

/** A row of a list field: `map` to write to, `key` to recognise it by while it is shown. */
export interface FactRow {
  readonly key: number
  readonly map: Y.Map<unknown>
  readonly values: Row
}

/** Cells of a row by column key; undefined empties a cell. */
export type Cells = Readonly<Record<string, ScalarValue | undefined>>

export interface FactsStore {
  subscribe(listener: () => void): () => void
  /** A scalar; undefined when it is empty or not of a known shape. The same object until it changes. */
  scalar(key: string): ScalarValue | undefined
  /** The rows of a list. The same array until it changes. */
  rows(key: string): readonly FactRow[]
  setScalar(key: string, value: ScalarValue | undefined): void
  setCell(row: FactRow, column: string, value: ScalarValue | undefined): void
  addRow(key: string): void
  /** A row before the one at `index`; after the last one at the end. */
  insertRow(key: string, index: number, values?: Row): void
  /** Writes cells of neighbouring rows at once, beginning with row `start`; rows that are not there yet are added. */
  writeCells(key: string, start: number, cells: readonly Cells[]): void
  removeRow(key: string, index: number): void
  moveRow(key: string, from: number, to: number): void
}

/** Origin of changes made in the facts form, so that they can be undone. */
export const factsOrigin = 'facts'

const noRows: readonly FactRow[] = []

function setOrDelete(map: Y.Map<unknown>, key: string, value: ScalarValue | undefined): void {
  if (value === undefined || value === '') map.delete(key)
  else if (map.get(key) !== value) map.set(key, value)
}

/** Reads and writes the facts of a report; each field and row on its own, so that edits of several people merge. */
export function createFactsStore(doc: Y.Doc): FactsStore {
  const facts = factsOf(doc)
  const listeners = new Set<() => void>()
  const scalars = new Map<string, ScalarValue | undefined>()
  const lists = new Map<string, readonly FactRow[]>()
  const keys = new WeakMap<Y.Map<unknown>, number>()
  let lastKey = 0

  const onChange = (events: Y.YEvent<Y.AbstractType<unknown>>[]) => {
    for (const event of events) {
      const changed = event.path.length > 0 ? [String(event.path[0])] : [...event.keys.keys()]
      for (const key of changed) {
        scalars.delete(key)
        lists.delete(key)
      }
    }
    for (const listener of listeners) listener()
  }
  facts.observeDeep(onChange)

  const change = (work: () => void) => doc.transact(work, factsOrigin)

  function keyOf(map: Y.Map<unknown>): number {
    const known = keys.get(map)
    if (known !== undefined) return known
    lastKey += 1
    keys.set(map, lastKey)
    return lastKey
  }

  function rowOf(map: Y.Map<unknown>): FactRow {
    const value = fieldValueSchema.safeParse([map.toJSON()])
    const values = value.success && Array.isArray(value.data) ? (value.data[0] ?? {}) : {}
    return { key: keyOf(map), map, values }
  }

  const arrayOf = (key: string): Y.Array<unknown> | null => {
    const value = facts.get(key)
    return value instanceof Y.Array ? value : null
  }

  function insert(key: string, index: number, values: Row): void {
    const rows = arrayOf(key)
    if (rows) rows.insert(Math.min(index, rows.length), [newRow(values)])
    else facts.set(key, Y.Array.from([newRow(values)]))
  }

  return {
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    scalar(key) {
      if (!scalars.has(key)) {
        const value = fieldValueSchema.safeParse(facts.get(key))
        scalars.set(key, value.success && isScalar(value.data) ? value.data : undefined)
      }
      return scalars.get(key)
    },
    rows(key) {
      const known = lists.get(key)
      if (known) return known
      const maps = arrayOf(key)?.toArray() ?? []
      const rows = maps.filter((map): map is Y.Map<unknown> => map instanceof Y.Map).map(rowOf)
      const result = rows.length > 0 ? rows : noRows
      lists.set(key, result)
      return result
    },
    setScalar: (key, value) => change(() => setOrDelete(facts, key, value)),
    setCell: ({ map }, column, value) => change(() => setOrDelete(map, column, value)),
    addRow: (key) => change(() => insert(key, Number.POSITIVE_INFINITY, {})),
    insertRow: (key, index, values = {}) => change(() => insert(key, index, values)),
    writeCells: (key, start, cells) =>
      change(() => {
        cells.forEach((row, offset) => {
          const index = start + offset
          while ((arrayOf(key)?.length ?? 0) <= index) insert(key, Number.POSITIVE_INFINITY, {})
          const map = arrayOf(key)?.get(index)
          if (!(map instanceof Y.Map)) return
          for (const [column, value] of Object.entries(row)) setOrDelete(map, column, value)
        })
      }),
    removeRow: (key, index) => change(() => arrayOf(key)?.delete(index)),
    moveRow: (key, from, to) =>
      change(() => {
        const rows = arrayOf(key)
        const row = rows?.get(from)
        if (!rows || !(row instanceof Y.Map) || to < 0 || to >= rows.length) return
        const copy = row.clone()
        keys.set(copy, keyOf(row))
        rows.delete(from)
        rows.insert(to, [copy])
      }),
  }
}

const isScalar = (value: FieldValue): value is ScalarValue => !Array.isArray(value)
