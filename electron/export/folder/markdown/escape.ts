/* What CommonMark 0.31 and GFM 0.29 read as a sign: https://spec.commonmark.org/0.31.2, https://github.github.com/gfm */

/** Signs that mean something wherever they stand, and `$`, which GitHub reads as the start of a formula. */
const anywhere = /[\\`*_[\]<~|$]|&(?=[#a-z])/gi

/** A text without signs. What only counts at the start of a line is left to `safeStart`. */
export const escapedText = (text: string): string => text.replace(anywhere, '\\$&')

/** A line that begins no list, heading, quotation, table or rule. */
export const safeStart = (line: string): string =>
  line.replace(/^[-+=#>:]/, '\\$&').replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')

/** Lines below the first one set in, as items of lists and notes ask for. */
export const indented = (text: string, width: number): string => text.replace(/\n(?=[^\n])/g, `\n${' '.repeat(width)}`)
