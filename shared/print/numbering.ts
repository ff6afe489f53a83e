import type { OrderedMarker } from '../document/list-markers'
import { assertNever } from '../errors'
import type { HeadingStyle, Profile } from '../profiles/profile'
import {
  circledNumeral,
  circledSyllable,
  hangulNumeral,
  latinAlphabet,
  letterNumeral,
  romanCharacter,
  romanNumeral,
  vietnameseAlphabet,
} from './numerals'
import type { PrintDivision, PrintHeading } from './tree'

/** Marker of the item with this number in an ordered list. */
export function orderedMarker(form: OrderedMarker, value: number): string {
  switch (form) {
    case '1.':
      return `${value}.`
    case '1)':
      return `${value})`
    case '(1)':
      return `(${value})`
    case '가.':
      return `${hangulNumeral(value)}.`
    case '가)':
      return `${hangulNumeral(value)})`
    case '(가)':
      return `(${hangulNumeral(value)})`
    case '①':
      return circledNumeral(value)
    case '㉮':
      return circledSyllable(value)
    case 'I.':
      return `${romanNumeral(value)}.`
    case 'a)':
      return `${letterNumeral(value, vietnameseAlphabet)})`
    case '(a)':
      return `(${letterNumeral(value, latinAlphabet)})`
    case '(i)':
      return `(${romanNumeral(value).toLowerCase()})`
    default:
      return assertNever(form)
  }
}

function headingNumber(form: HeadingStyle['numbering'], counters: readonly number[]): string {
  const value = counters.at(-1) ?? 1
  switch (form) {
    case 'roman-box':
      return romanCharacter(value)
    case 'roman':
      return `${romanNumeral(value)}.`
    case 'decimal':
      return `${value}.`
    case 'decimal-nested':
      return counters.join('.')
    case 'vietnamese-letter':
      return `${letterNumeral(value, vietnameseAlphabet)})`
    case 'square':
      return '□'
    case 'circle':
      return '○'
    case 'dash':
      return '-'
    case 'none':
      return ''
    default:
      return assertNever(form)
  }
}

/** A heading's number as a sentence names it, without the mark at its end; '' for signs that are the same everywhere. */
export const referredNumber = (number: string): string =>
  /[\p{L}\p{N}]/u.test(number) ? number.replace(/[.)]$/, '') : ''

/**
 * Numbers headings in document order. Levels are made legal for an outline on the way: the first heading has level 1
 * and each is at most one deeper than the one before, as deep as the headings that it really stands under.
 */
export function createHeadingNumbers(profile: Profile) {
  /** Levels as written, of the headings that the current one stands under, outermost first. */
  let written: number[] = []
  let counters: number[] = []
  type Numbered = { readonly level: PrintHeading['level']; readonly number: string }

  function follow(writtenLevel: number) {
    const under = [...written.filter((level) => level < writtenLevel), writtenLevel]
    const depth = under.length
    const counts = [...counters.slice(0, depth - 1), (counters[depth - 1] ?? 0) + 1]
    const level = Math.min(depth, 4) as PrintHeading['level']
    const numbered: Numbered = {
      level,
      number: headingNumber(profile.headings[level - 1]?.numbering ?? 'none', counts),
    }
    return { under, counts, numbered }
  }
  return {
    /** Numbers the next heading. */
    next(writtenLevel: number): Numbered {
      const { under, counts, numbered } = follow(writtenLevel)
      written = under
      counters = counts
      return numbered
    },
    /** Begins a division: headings under an annex go on from the second level, those in a part from the first. */
    divide(kind: PrintDivision['kind']): void {
      written = kind === 'annex' ? [1] : []
      counters = kind === 'annex' ? [0] : []
    },
    /** What the next heading would be, without counting it. */
    peek: (writtenLevel: number): Numbered => follow(writtenLevel).numbered,
  }
}
