import { firstSyllable, initials, normalise, syllablesOfInitial } from './normalise'

/** A consonant that stands alone, as a class of everything that begins with it: `ㅊ` is itself and 차 to 칳. */
function consonantClass(consonant: string): string | null {
  const index = initials.indexOf(consonant)
  if (index === -1) return null
  const first = firstSyllable + index * syllablesOfInitial
  return `[${consonant}${String.fromCodePoint(first)}-${String.fromCodePoint(first + syllablesOfInitial - 1)}]`
}

const escaped = (character: string): string => character.replace(/[\\^$.*+?()[\]{}|]/, '\\$&')

function patternOf(term: string): RegExp | null {
  const classes = [...term].map(consonantClass)
  if (classes.every((found) => found === null)) return null
  // Initial consonants are typed without the spaces between words: ㅂㄱㅅ finds 보고 서식.
  const parts = [...term].map((character, index) => classes[index] ?? escaped(character))
  return new RegExp(parts.join('\\s?'))
}

/**
 * Makes what decides whether a text has every word of a query, also inside words. Initial consonants find syllables that
 * begin with them (`ㅊㅅ`, `침ㅅ`: 침수); Latin letters are compared without case and marks.
 * @returns a function of texts that `normalise` has made ready; it says yes to everything for an empty query
 */
export function createMatcher(query: string): (normal: string) => boolean {
  const tests = normalise(query)
    .split(/\s+/)
    .filter((term) => term !== '')
    .map((term) => {
      const pattern = patternOf(term)
      return pattern ? (text: string) => pattern.test(text) : (text: string) => text.includes(term)
    })
  return (text) => tests.every((test) => test(text))
}
