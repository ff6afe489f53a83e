import type { OrderedMarker } from '../../../shared/document/list-markers'

/** The number formats of Word that the profiles use, by their names in OOXML. */
export type NumberFormat = 'decimal' | 'upperRoman' | 'lowerRoman' | 'lowerLetter' | 'ganada' | 'decimalEnclosedCircle'

/** A number with what is written before and after it: `(가)`. */
export interface NumberForm {
  readonly format: NumberFormat
  readonly before: string
  readonly after: string
}

const forms: Readonly<Record<OrderedMarker, NumberForm | null>> = {
  '1.': { format: 'decimal', before: '', after: '.' },
  '가.': { format: 'ganada', before: '', after: '.' },
  '1)': { format: 'decimal', before: '', after: ')' },
  '가)': { format: 'ganada', before: '', after: ')' },
  '(1)': { format: 'decimal', before: '(', after: ')' },
  '(가)': { format: 'ganada', before: '(', after: ')' },
  '①': { format: 'decimalEnclosedCircle', before: '', after: '' },
  '㉮': null,
  'I.': { format: 'upperRoman', before: '', after: '.' },
  'a)': { format: 'lowerLetter', before: '', after: ')' },
  '(a)': { format: 'lowerLetter', before: '(', after: ')' },
  '(i)': { format: 'lowerRoman', before: '(', after: ')' },
}

/** The form that a profile names by example of its first number; null where Word has none (circled syllables). */
export function formOf(marker: OrderedMarker): NumberForm | null {
  return forms[marker]
}

/** The highest number that Word lets a list start from. */
const highestStart = 32_767

const syllables = [...'가나다라마바사아자차카타파하']
const letters = [...'abcdefghijklmnopqrstuvwxyz']
const romanParts: readonly (readonly [number, string])[] = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

function roman(value: number): string {
  let rest = value
  let text = ''
  for (const [part, sign] of romanParts) {
    while (rest >= part) {
      text += sign
      rest -= part
    }
  }
  return text
}

/** Writes a number as Word does, or null past the point up to which Word's habit is certain. */
export function formatNumber(format: NumberFormat, value: number): string | null {
  switch (format) {
    case 'decimal':
      return value <= highestStart ? String(value) : null
    case 'upperRoman':
      return value >= 1 && value < 400 ? roman(value) : null
    case 'lowerRoman':
      return value >= 1 && value < 400 ? roman(value).toLowerCase() : null
    case 'lowerLetter':
      return letters[value - 1] ?? null
    case 'ganada':
      return syllables[value - 1] ?? null
    case 'decimalEnclosedCircle':
      return value >= 1 && value <= 20 ? String.fromCodePoint(0x2460 + value - 1) : null
  }
}

/** The whole marker of a list item, or null where Word has none. */
export function formatMarker({ format, before, after }: NumberForm, value: number): string | null {
  const text = formatNumber(format, value)
  return text === null ? null : `${before}${text}${after}`
}

/** The number that a marker stands for, or null when Word cannot write that marker in this form. */
export function numberOfMarker(form: NumberForm, marker: string): number | null {
  if (form.format === 'decimal') {
    const digits = marker.slice(form.before.length, marker.length - form.after.length)
    const value = Number(digits)
    return /^\d+$/.test(digits) && formatMarker(form, value) === marker ? value : null
  }
  for (let value = 1; value <= 400; value += 1) {
    if (formatMarker(form, value) === marker) return value
  }
  return null
}
