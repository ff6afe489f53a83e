import * as Y from 'yjs'
import { pairUp } from './pair'
import { commonWords, wordsOf } from './text-difference'

type Row = Y.Map<unknown>

const isRow = (value: unknown): value is Row => value instanceof Y.Map
const jsonOf = (value: unknown): string => JSON.stringify(value instanceof Y.AbstractType ? value.toJSON() : value)

/** A row without the order in which its cells were written. */
const keyOf = (row: unknown): string =>
  isRow(row) ? JSON.stringify(Object.entries(row.toJSON()).sort()) : JSON.stringify(row)

/** The words of a row; numbers and days are words as well. */
const wordsIn = (row: unknown) => wordsOf(isRow(row) ? Object.values(row.toJSON()).map(String).join(' ') : '')

/** Cells that both have as they are. */
function becomeRow(row: Row, model: Row): void {
  for (const key of [...row.keys()]) if (!model.has(key)) row.delete(key)
  for (const [key, value] of model.entries()) {
    if (jsonOf(row.get(key)) !== jsonOf(value)) row.set(key, value)
  }
}

/** Makes the rows of a list those of another: rows that both have stay the same ones, and take others' cells. */
function becomeList(list: Y.Array<unknown>, model: readonly unknown[]): void {
  const mine = list.toArray()
  const words = [mine.map(wordsIn), model.map(wordsIn)] as const
  const pairs = pairUp(mine.map(keyOf), model.map(keyOf), (before, after) => {
    const [one, other] = [words[0][before], words[1][after]]
    return one && other ? commonWords(one, other) : 0
  })
  let at = 0
  for (const [before, after] of pairs) {
    if (after === null) {
      list.delete(at, 1)
      continue
    }
    const [own, wanted] = [before === null ? undefined : mine[before], model[after]]
    if (isRow(own) && isRow(wanted)) becomeRow(own, wanted)
    else if (before === null) list.insert(at, [isRow(wanted) ? wanted.clone() : wanted])
    at++
  }
}

/** Makes facts those of another report, one by one. A list becomes empty rather than gone: others may add to it. */
export function becomeFacts(facts: Y.Map<unknown>, model: Y.Map<unknown>): void {
  for (const [key, value] of [...facts.entries()]) {
    if (model.has(key)) continue
    if (value instanceof Y.Array) becomeList(value, [])
    else facts.delete(key)
  }
  for (const [key, value] of model.entries()) {
    const own = facts.get(key)
    if (own instanceof Y.Array && value instanceof Y.Array) becomeList(own, value.toArray())
    else if (value instanceof Y.AbstractType) facts.set(key, value.clone())
    else if (jsonOf(own) !== jsonOf(value)) facts.set(key, value)
  }
}
