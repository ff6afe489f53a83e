const romanDigits = [
  ['M', 1000],
  ['CM', 900],
  ['D', 500],
  ['CD', 400],
  ['C', 100],
  ['XC', 90],
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
] as const

/** `I`, `II`, `III` …; digits where there is no Roman numeral (0, from 4000). */
export function romanNumeral(value: number): string {
  if (value < 1 || value > 3999) return String(value)
  let rest = value
  let numeral = ''
  for (const [digit, worth] of romanDigits) {
    while (rest >= worth) {
      numeral += digit
      rest -= worth
    }
  }
  return numeral
}

/** `Ⅰ` to `Ⅻ` as the single characters that Korean documents use, longer ones in letters. */
export const romanCharacter = (value: number): string =>
  value >= 1 && value <= 12 ? String.fromCodePoint(0x2160 + value - 1) : romanNumeral(value)

/** Alphabet of item letters in Vietnamese documents (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
export const vietnameseAlphabet = 'abcdđeghiklmnopqrstuvxy'
export const latinAlphabet = 'abcdefghijklmnopqrstuvwxyz'

/** `a` … `z`, then `aa`, `ab` …; digits below 1. */
export function letterNumeral(value: number, alphabet: string): string {
  if (value < 1) return String(value)
  let rest = value
  let numeral = ''
  while (rest > 0) {
    numeral = alphabet.charAt((rest - 1) % alphabet.length) + numeral
    rest = Math.floor((rest - 1) / alphabet.length)
  }
  return numeral
}

/* Positions of ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ and of ㅏㅓㅗㅜㅡㅣ among the parts of a Hangul syllable (Unicode 3.12). */
const initials = [0, 2, 3, 5, 6, 7, 9, 11, 12, 14, 15, 16, 17, 18]
const medials = [0, 4, 8, 13, 18, 20]

/** `가` … `하`, `거` … `허`, `고` … (행정업무규정 시행규칙 제2조); digits outside the 84 syllables. */
export function hangulNumeral(value: number): string {
  const initial = initials[(value - 1) % initials.length]
  const medial = medials[Math.floor((value - 1) / initials.length)]
  if (initial === undefined || medial === undefined) return String(value)
  return String.fromCodePoint(0xac00 + (initial * 21 + medial) * 28)
}

/** `①` … `㊿`, which Unicode has in three places; then `(51)` …. */
export function circledNumeral(value: number): string {
  if (value < 1 || value > 50) return `(${value})`
  const first = value <= 20 ? 0x2460 - 1 : value <= 35 ? 0x3251 - 21 : 0x32b1 - 36
  return String.fromCodePoint(first + value)
}

/** `㉮` … `㉻`; then, as Unicode has no more, `(거)` …. */
export const circledSyllable = (value: number): string =>
  value >= 1 && value <= initials.length ? String.fromCodePoint(0x326e + value - 1) : `(${hangulNumeral(value)})`
