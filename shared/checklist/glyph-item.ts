import { findMissingGlyphs } from '../print/glyphs'
import type { CheckItem, Place } from './rule'

/** More characters than this are not named one by one. */
const mostNamed = 8

/** Says which characters of a line no font for paper has: one item a line, at the first of them. */
export function glyphItem(line: string, placeOf: (from: number, to: number) => Place): CheckItem[] {
  const found = findMissingGlyphs(line)
  const [first] = found
  if (!first) return []
  const characters = [...new Set(found.flatMap(({ from, to }) => [...line.slice(from, to)]))]
  const excerpt = `${characters.slice(0, mostNamed).join(' ')}${characters.length > mostNamed ? ' …' : ''}`
  return [{ rule: 'glyph-missing', place: placeOf(first.from, first.to), excerpt }]
}
