/** Marks over and under Latin letters, once these are taken apart: tones, breves, horns. Hangul has none of them. */
const latinMarks = /[\u0300-\u036f]/g

/**
 * A text as it is compared: composed (NFC), lower case, Latin letters without their marks, `đ` as `d`.
 * `Bảng` and `bang` are the same afterwards; Hangul stays as it is. For names that are chosen from lists; the text of a
 * report is searched by `fold.ts`, which keeps the way back to the places.
 */
export const normalise = (text: string): string =>
  text.normalize('NFD').replace(latinMarks, '').normalize('NFC').toLowerCase().replaceAll('đ', 'd')

/** The consonants that begin a syllable, in Unicode's order. */
export const initials = [...'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ']
const vowels = 'ㅏ ㅐ ㅑ ㅒ ㅓ ㅔ ㅕ ㅖ ㅗ ㅗㅏ ㅗㅐ ㅗㅣ ㅛ ㅜ ㅜㅓ ㅜㅔ ㅜㅣ ㅠ ㅡ ㅡㅣ ㅣ'.split(' ')
const finals =
  ' ㄱ ㄲ ㄱㅅ ㄴ ㄴㅈ ㄴㅎ ㄷ ㄹ ㄹㄱ ㄹㅁ ㄹㅂ ㄹㅅ ㄹㅌ ㄹㅍ ㄹㅎ ㅁ ㅂ ㅂㅅ ㅅ ㅆ ㅇ ㅈ ㅊ ㅋ ㅌ ㅍ ㅎ'.split(' ')
export const firstSyllable = 0xac00
/** How many syllables begin with the same consonant. */
export const syllablesOfInitial = 588
const lastSyllable = 0xd7a3

/** Position of a syllable in Unicode's Hangul block (The Unicode Standard, 3.12), or null for other characters. */
export function syllableIndex(character: string): number | null {
  const code = character.codePointAt(0) ?? 0
  return code >= firstSyllable && code <= lastSyllable ? code - firstSyllable : null
}

const initialOf = (index: number): string => initials[Math.floor(index / syllablesOfInitial)] ?? ''

/** The letters of a character in the order of their keys: `곽` gives `ㄱㅗㅏㄱ`. */
export function lettersOf(character: string): string {
  const index = syllableIndex(character)
  if (index === null) return character
  return initialOf(index) + (vowels[Math.floor((index % syllablesOfInitial) / 28)] ?? '') + (finals[index % 28] ?? '')
}

/** Consonants that input methods draw as one letter until a vowel comes: ㅂㄱㅅ is typed as ㅂㄳ. */
const clusters: Readonly<Record<string, string>> = {
  ...{ ㄳ: 'ㄱㅅ', ㄵ: 'ㄴㅈ', ㄶ: 'ㄴㅎ', ㄺ: 'ㄹㄱ', ㄻ: 'ㄹㅁ', ㄼ: 'ㄹㅂ' },
  ...{ ㄽ: 'ㄹㅅ', ㄾ: 'ㄹㅌ', ㄿ: 'ㄹㅍ', ㅀ: 'ㄹㅎ', ㅄ: 'ㅂㅅ' },
}

/** A text with such consonants apart again. */
export const splitClusters = (text: string): string => text.replace(/[ㄳ-ㅄ]/gu, (letter) => clusters[letter] ?? letter)

/** Each syllable as its initial consonant: `표 넣기` gives `ㅍ ㄴㄱ`. Other characters stay. */
export const initialsOf = (text: string): string =>
  [...text]
    .map((character) => {
      const index = syllableIndex(character)
      return index === null ? character : initialOf(index)
    })
    .join('')

/** A text made ready to be searched. */
interface Searchable {
  /** Letter by letter. */
  readonly letters: string
  /** Where in `letters` a hit may start: at words, and at every syllable. */
  readonly starts: ReadonlySet<number>
  readonly initials: string
}

const wordCharacter = /[\p{L}\p{N}]/u

/** Makes a text searchable; do it once for what is searched often. */
export function searchable(text: string): Searchable {
  const normal = normalise(text)
  const starts = new Set<number>()
  let letters = ''
  let before = ' '
  for (const character of normal) {
    if (syllableIndex(character) !== null || !wordCharacter.test(before)) starts.add(letters.length)
    letters += lettersOf(character)
    before = character
  }
  return { letters, starts, initials: initialsOf(normal) }
}

const onlyInitials = /^[ㄱ-ㅎ\s]+$/

/**
 * How well a query finds a text: 0 is the whole text, 1 its beginning, 2 the beginning of a word or syllable in it,
 * 3 initial consonants alone; null is not at all. Compared letter by letter, so that a syllable that is still being
 * composed (`젬` on the way to `제목`) finds already. An empty query finds everything.
 */
export function rankOf(query: string, text: Searchable): 0 | 1 | 2 | 3 | null {
  const normal = normalise(query.trim())
  if (normal === '') return 1
  const letters = [...normal].map(lettersOf).join('')
  for (let at = text.letters.indexOf(letters); at !== -1; at = text.letters.indexOf(letters, at + 1)) {
    if (at === 0) return letters.length === text.letters.length ? 0 : 1
    if (text.starts.has(at)) return 2
  }
  const consonants = normal.replaceAll(' ', '')
  return onlyInitials.test(normal) && text.initials.replaceAll(' ', '').includes(consonants) ? 3 : null
}
