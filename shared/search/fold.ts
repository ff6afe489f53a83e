/** What a search tells apart. */
export interface FoldOptions {
  readonly matchCase: boolean
  /** Whether marks on letters count: `bao cao` and `báo cáo` differ. */
  readonly matchMarks: boolean
}

/** A text in the form in which searches compare it, with the way back to where it came from. */
export interface Folded {
  readonly text: string
  /** For every code unit of `text`, where the letter it comes from starts in the source; then the source's length. */
  readonly starts: readonly number[]
}

/** Letters that Unicode does not take apart, as people type them on a keyboard without them. */
const plainLetters: Readonly<Record<string, string>> = {
  đ: 'd',
  Đ: 'D',
  ø: 'o',
  Ø: 'O',
  ł: 'l',
  Ł: 'L',
  ħ: 'h',
  Ħ: 'H',
}
/** Marks on Latin, Greek and Cyrillic letters. Those of other scripts are vowels: without them it is another word. */
const marks = /[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff]/gu
/** What belongs to the letter before it: marks, and the vowels and finals of decomposed Hangul. */
const attached = /^[\p{M}\u1160-\u11ff\ud7b0-\ud7ff]$/u

/** Most text of reports: no mark stands below U+0300 or among the composed syllables and ideographs. */
const neverAttached = (code: number): boolean =>
  code < 0x300 || (code >= 0x3400 && code <= 0x9fff) || (code >= 0xac00 && code <= 0xd7a3)

/** Length in code units of the letter at `start`: a code point and what is attached to it. */
function letterLength(text: string, start: number): number {
  let end = start + ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1)
  for (let code = text.codePointAt(end); code !== undefined; code = text.codePointAt(end)) {
    if (neverAttached(code) || !attached.test(String.fromCodePoint(code))) break
    end += code > 0xffff ? 2 : 1
  }
  return end - start
}

/** Forms of East Asian typewriters, twice as wide as the letters that they are: `２０２６`, `ＯＤＡ`. */
const wide = /[\uff01-\uff5e]/gu
const narrow = (text: string): string =>
  text.replace(wide, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0))

function foldLetter(letter: string, { matchCase, matchMarks }: FoldOptions): string {
  const bare = (text: string) =>
    matchMarks
      ? text
      : text
          .normalize('NFD')
          .replace(marks, '')
          .replace(/./gu, (char) => plainLetters[char] ?? char)
  // Upper case first: `ß` and `SS`, `σ` and `ς` are the same in capitals. A small `İ` has its dot as a mark.
  const plain = narrow(letter)
  const folded = matchCase ? bare(plain) : bare(bare(plain).toUpperCase().toLowerCase())
  return folded.normalize('NFC').replace(/\s/gu, ' ')
}

/** Folds letters; those seen before are looked up. */
function createFoldLetter(options: FoldOptions): (letter: string) => string {
  const known = new Map<string, string>()
  return (letter) => {
    const before = known.get(letter)
    if (before !== undefined) return before
    const folded = foldLetter(letter, options)
    known.set(letter, folded)
    return folded
  }
}

/** Syllables and plain small letters, which are their own form whatever is told apart. */
const isPlain = (code: number): boolean =>
  (code >= 0xac00 && code <= 0xd7a3) ||
  (code >= 0x61 && code <= 0x7a) ||
  (code >= 0x30 && code <= 0x39) ||
  code === 0x20

/** Folds texts whose letters nobody asks the place of. */
export function createPlainFold(options: FoldOptions): (text: string) => string {
  const fold = createFoldLetter(options)
  return (source) => {
    let text = ''
    let plainFrom = 0
    for (let start = 0; start < source.length; ) {
      const next = source.charCodeAt(start + 1)
      if (isPlain(source.charCodeAt(start)) && !(next >= 0x300 && !isPlain(next))) {
        start += 1
        continue
      }
      const length = letterLength(source, start)
      text += source.slice(plainFrom, start) + fold(source.slice(start, start + length))
      start += length
      plainFrom = start
    }
    return text + source.slice(plainFrom)
  }
}

/**
 * Folds texts letter by letter. Not `normalise`: a search in texts must know where each letter came from, and whoever
 * searches chooses what it tells apart.
 */
export function createFold(options: FoldOptions): (text: string) => Folded {
  const fold = createFoldLetter(options)
  return (source) => {
    const starts: number[] = []
    let text = ''
    for (let start = 0; start < source.length; ) {
      const length = letterLength(source, start)
      const folded = fold(source.slice(start, start + length))
      for (let unit = 0; unit < folded.length; unit += 1) starts.push(start)
      text += folded
      start += length
    }
    starts.push(source.length)
    return { text, starts }
  }
}
