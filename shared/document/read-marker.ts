/** The bullets that Korean reports know by name, and what officials type for them. */
const bullets: Readonly<Record<string, 'square' | 'circle' | 'dash' | 'note'>> = {
  '□': 'square',
  '■': 'square',
  '❑': 'square',
  '▢': 'square',
  '❏': 'square',
  '◻': 'square',
  '○': 'circle',
  '◯': 'circle',
  '◦': 'circle',
  ㅇ: 'circle',
  '●': 'circle',
  '⚪': 'circle',
  '-': 'dash',
  '–': 'dash',
  '—': 'dash',
  '‐': 'dash',
  '−': 'dash',
  '※': 'note',
}
const syllables = '가나다라마바사아자차카타파하'
const circled = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳'
const circledSyllables = '㉮㉯㉰㉱㉲㉳㉴㉵㉶㉷㉸㉹㉺㉻'

export type BulletMarker = 'square' | 'circle' | 'dash' | 'note' | null
export type NumberMarker =
  | '1.'
  | '가.'
  | '1)'
  | '가)'
  | '(1)'
  | '(가)'
  | '①'
  | '㉮'
  | 'I.'
  | 'a)'
  | '(a)'
  | '(i)'
  | null
/** How an item of a list is marked; `ordered` with the number it shows. */
export type Marker =
  | { readonly ordered: false; readonly marker: BulletMarker }
  | { readonly ordered: true; readonly marker: NumberMarker; readonly number: number }

/** Kinds of numbers in the order in which they are tried: `i)` is a Roman number, `c)` a letter. */
function count(text: string): { readonly kind: '1' | '가' | 'I' | 'a' | 'i'; readonly number: number } | null {
  if (/^\d{1,4}$/.test(text)) return { kind: '1', number: Number(text) }
  const syllable = text.length === 1 ? syllables.indexOf(text) : -1
  if (syllable >= 0) return { kind: '가', number: syllable + 1 }
  if (/^[ivx]+$/i.test(text)) {
    const values: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 }
    const digits = [...text.toLowerCase()].map((digit) => values[digit] ?? 0)
    const number = digits.reduce((sum, digit, at) => sum + (digit < (digits[at + 1] ?? 0) ? -digit : digit), 0)
    return { kind: text === text.toUpperCase() ? 'I' : 'i', number }
  }
  return /^[a-z]$/i.test(text) ? { kind: 'a', number: text.toLowerCase().charCodeAt(0) - 96 } : null
}

const forms: Readonly<Record<string, NumberMarker>> = {
  '1.': '1.',
  '1)': '1)',
  '(1)': '(1)',
  '가.': '가.',
  '가)': '가)',
  '(가)': '(가)',
  'I.': 'I.',
  'I)': 'I.',
  '(I)': 'I.',
  'a.': 'a)',
  'a)': 'a)',
  '(a)': '(a)',
  'i.': '(i)',
  'i)': '(i)',
  '(i)': '(i)',
}

/** Reads the mark that a word processor drew before an item: `1.`, `가)`, `①`, `□`, or any other bullet. */
export function readMarker(drawn: string): Marker {
  const text = drawn.replace(/[\s\u00a0]+/g, '')
  const bullet = bullets[text]
  if (bullet) return { ordered: false, marker: bullet }
  const inCircle = text.length === 1 ? circled.indexOf(text) : -1
  if (inCircle >= 0) return { ordered: true, marker: '①', number: inCircle + 1 }
  const syllableInCircle = text.length === 1 ? circledSyllables.indexOf(text) : -1
  if (syllableInCircle >= 0) return { ordered: true, marker: '㉮', number: syllableInCircle + 1 }
  // The last number of `1.2.` counts; a scheme of several levels is the profile's.
  const [, open = '', , word = '', close = ''] = /^(\(?)((?:\d+[.-])*)([\d\p{L}]{1,5})([.)]?)$/u.exec(text) ?? []
  const counted = word && (close || /\d/.test(word)) ? count(word) : null
  if (!counted) return { ordered: false, marker: null }
  return { ordered: true, marker: forms[`${open}${counted.kind}${close || '.'}`] ?? null, number: counted.number }
}

/** The bullet that a line of typed text begins with, and how long it is with the space after it. */
export function typedBullet(line: string): { readonly marker: BulletMarker; readonly length: number } | null {
  const [whole = '', sign = ''] = /^[\s\u00a0]*(\S)[\s\u00a0]+(?=\S)/u.exec(line) ?? []
  if (bullets[sign]) return { marker: bullets[sign], length: whole.length }
  return '•·ㆍ∙‧▪'.includes(sign) && sign !== '' ? { marker: null, length: whole.length } : null
}
