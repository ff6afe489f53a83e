import { normalise } from './normalise'
import { patternOf, withInitials } from './spelling'

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
      const spelling = withInitials(term)
      if (!spelling.loose) return (text: string) => text.includes(term)
      const pattern = patternOf([spelling])
      return (text: string) => {
        pattern.lastIndex = 0
        return pattern.test(text)
      }
    })
  return (text) => tests.every((test) => test(text))
}
