import type { Database } from 'better-sqlite3'
import type { Ask } from '../../shared/search/ask'
import type { Passage } from '../../shared/search/passages'
import { foldTiers, gramsOf, packPassages, unpackPassages } from './search-source'

/** How many passages of a report are taken out at a time: some hundred grams, each a page or two of the disk. */
const fewPassages = 8

/** A question in the language of FTS5; null when it can have no answer. */
function expression(ask: Ask): string | null {
  // Signs of that language are no part of tokens (`gram`).
  if (typeof ask === 'string') return `"${ask}"`
  const isAll = 'all' in ask
  const parts = (isAll ? ask.all : ask.any).map(expression)
  const given = parts.filter((part) => part !== null)
  if (given.length === 0 || (isAll && given.length < parts.length)) return null
  return given.length === 1 ? (given[0] ?? null) : `(${given.join(isAll ? ' AND ' : ' OR ')})`
}

/** The numbers of a list with commas: one after the other, because there are tens of thousands. */
function numbersIn(list: string): number[] {
  const numbers: number[] = []
  let number = 0
  for (let at = 0; at < list.length; at++) {
    const digit = list.charCodeAt(at) - 48
    if (digit >= 0) number = number * 10 + digit
    else {
      numbers.push(number)
      number = 0
    }
  }
  numbers.push(number)
  return numbers
}

/** What tells passages apart for the index. */
const nameOf = ({ tier, text }: Passage): string => tier + text

/** Grams that go and grams that come. Reading those of a long report takes its time, so none is read twice. */
function difference(before: readonly Passage[], after: readonly Passage[]): { out: string; in: string } {
  const [were, are] = [new Set(before.map(nameOf)), new Set(after.map(nameOf))]
  const gone = gramsOf(before.filter((passage) => !are.has(nameOf(passage))))
  const come = gramsOf(after.filter((passage) => !were.has(nameOf(passage))))
  const touches = gone.size + come.size > 0
  const stay = touches ? gramsOf(after.filter((passage) => were.has(nameOf(passage)))) : new Set()
  const only = (some: ReadonlySet<string>, others: ReadonlySet<string>) =>
    [...some].filter((each) => !others.has(each) && !stay.has(each)).join(' ')
  return { out: only(gone, come), in: only(come, gone) }
}

/** The texts of the search by their places in it, and the index of their grams. */
export function createSearchTexts(database: Database) {
  const putText = database.prepare<[number, string, Uint8Array]>('REPLACE INTO search_texts VALUES (?, ?, ?)')
  const dropText = database.prepare<[number]>('DELETE FROM search_texts WHERE place = ?')
  const putGrams = database.prepare<[number, string]>('INSERT INTO search_grams (rowid, grams) VALUES (?, ?)')
  const takeGrams = database.prepare<[number, string]>(
    `INSERT INTO search_grams (search_grams, rowid, grams) VALUES ('delete', ?, ?)`,
  )
  const text = database.prepare<[number], string>('SELECT folded FROM search_texts WHERE place = ?').pluck()
  const shown = database.prepare<[number], Buffer>('SELECT passages FROM search_texts WHERE place = ?').pluck()
  const places = database
    .prepare<[string], string | null>('SELECT group_concat(rowid) FROM search_grams WHERE search_grams MATCH ?')
    .pluck()

  const folded = (place: number): string => text.get(place) ?? ''
  const passages = (place: number): Passage[] => {
    const packed = shown.get(place)
    return packed ? unpackPassages(packed) : []
  }

  /**
   * Puts a report's passages in the place of those that were there. Only grams that differ are touched: taking one out
   * for good (secure-delete) costs as much as looking for it, a tenth of a millisecond.
   */
  function put(place: number, next: readonly Passage[]): void {
    const known = shown.get(place)
    const packed = packPassages(next)
    if (known && packed.equals(known)) return
    const grams = difference(known ? unpackPassages(known) : [], next)
    putText.run(place, foldTiers(next), packed)
    // Always both or none: FTS5 counts the rows, and refuses to take out more than were put in.
    if (known) takeGrams.run(place, grams.out)
    putGrams.run(place, grams.in)
  }

  return {
    put,
    /**
     * Takes out a piece of a report's text, and at last its place.
     * @returns whether nothing is left
     */
    shrink(place: number): boolean {
      const known = shown.get(place)
      const all = known ? unpackPassages(known) : []
      const left = all.slice(0, -fewPassages)
      if (left.length > 0) {
        put(place, left)
        return false
      }
      if (known) takeGrams.run(place, difference(all, []).out)
      dropText.run(place)
      return true
    },
    clear: (): void =>
      void database.exec(`INSERT INTO search_grams (search_grams) VALUES ('delete-all'); DELETE FROM search_texts`),
    /** The places of reports that may have what is asked for. */
    match(ask: Ask): number[] {
      const asked = expression(ask)
      const found = asked === null ? null : (places.get(asked) ?? null)
      return found === null ? [] : numbersIn(found)
    },
    /** The text of a report as it is compared: `unfoldTiers` and `foldedLines` take it apart. */
    folded,
    passages,
  }
}
