/**
 * Text as writers may have it: Unicode NFC, line ends as `\n`, no control characters, no halves of surrogate pairs
 * and no noncharacters (XML and PDF refuse them), and nothing that turns the order of letters around unseen (UTR 36).
 */
export const cleanText = (text: string): string =>
  text
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(/[^\P{Cc}\n]|[\ufeff\u202a-\u202e]|\p{Noncharacter_Code_Point}/gu, '')
    .replace(/\p{Cs}/gu, '\ufffd')
    .normalize('NFC')

/** The lines of a plain text, trimmed, without empty ones. */
export const textLines = (text: string): string[] =>
  cleanText(text)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** A plain text on one line. */
export const oneLine = (text: string): string => textLines(text).join(' ').replace(/ {2,}/g, ' ')

/** The parts of a text between commas of any script, trimmed. */
export const splitAtCommas = (text: string): string[] =>
  oneLine(text)
    .split(/[,，、;；]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')

const wide =
  /[\u1100-\u115f\u25a0-\u25ff\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/

const capital = /\p{Lu}/u

/** Width of a text in half-width characters, roughly: Hangul, Chinese characters and shapes such as `○` count two, capitals one and a half. */
export const displayWidth = (text: string): number => {
  let width = 0
  for (const character of text) width += wide.test(character) ? 2 : capital.test(character) ? 1.5 : 1
  return width
}

/** The text cut to a display width, after a word where that loses little, with `…`; as it is where it fits. */
export function shortened(text: string, width: number): string {
  if (displayWidth(text) <= width) return text
  let used = 1
  let kept = ''
  for (const character of text) {
    used += displayWidth(character)
    if (used > width) break
    kept += character
  }
  const word = kept.lastIndexOf(' ')
  return `${(word > kept.length / 2 ? kept.slice(0, word) : kept).trimEnd()}…`
}

/** The text with its first letter in upper case. */
export const capitalised = (text: string): string => text.replace(/^\p{L}/u, (letter) => letter.toUpperCase())

/** The text in capitals, as headings of Vietnamese documents are written. */
export const inCapitals = (text: string): string => text.toLocaleUpperCase('vi').normalize('NFC')
