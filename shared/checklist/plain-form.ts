/** A text as numbers are looked for in it, and where each of its characters stands in the original. */
export interface PlainForm {
  readonly text: string
  readonly places: readonly number[]
}

const widthless = /[\u00ad\u200b-\u200f\u2060\ufeff]/u
const unusual = /[\u00a0\u00ad\u2000-\u2015\u202f\u2060\u2212\ufeff\uff01-\uff5e]/u

/** One character of the same length in plain form: ASCII for full-width signs, `-` for any hyphen, ` ` for any blank. */
function plainCharacter(character: string): string {
  if (/[\uff01-\uff5e]/u.test(character)) return character.normalize('NFKC')
  if (/[\u2010-\u2015\u2212]/u.test(character)) return '-'
  return /[\u00a0\u2000-\u200a\u202f]/u.test(character) ? ' ' : character
}

/** The text with other forms of digits, hyphens and blanks made alike, without characters that have no width. */
export function plainForm(line: string): PlainForm {
  const places = Array.from({ length: line.length }, (_, index) => index)
  if (!unusual.test(line)) return { text: line, places }
  const kept = places.filter((place) => !widthless.test(line.charAt(place)))
  return { text: kept.map((place) => plainCharacter(line.charAt(place))).join(''), places: kept }
}
