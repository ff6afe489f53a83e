import {
  BorderStyle,
  type ILevelsOptions,
  type IRunStylePropertiesOptions,
  LevelFormat,
  LevelSuffix,
  type NumberingDefinition,
  ShadingType,
} from 'docx'
import { assertNever } from '../../../shared/errors'
import type { Language } from '../../../shared/i18n/language'
import type { PrintHeading } from '../../../shared/print/tree'
import type { HeadingStyle, Profile } from '../../../shared/profiles/profile'
import { signFontsOf } from './fonts'
import { headingIndent } from './heading-indent'
import { formatNumber, type NumberFormat } from './number-format'

/** Name of the numbering definition that the heading styles are linked to. */
export const headingReference = 'headings'

/** A heading's number without its surroundings: a count, or a sign that stands for itself. */
type HeadingMark =
  | { readonly kind: 'count'; readonly format: NumberFormat; readonly after: string; readonly nested: boolean }
  | { readonly kind: 'sign'; readonly sign: string }
  | { readonly kind: 'none' }

/**
 * How Word is asked to write a profile's heading numbers. Word has no format for the Vietnamese alphabet, which agrees
 * with the Latin one up to d; what differs after it is written as text.
 */
function markOf(numbering: HeadingStyle['numbering']): HeadingMark {
  switch (numbering) {
    case 'roman-box':
      return { kind: 'count', format: 'upperRoman', after: '', nested: false }
    case 'roman':
      return { kind: 'count', format: 'upperRoman', after: '.', nested: false }
    case 'decimal':
      return { kind: 'count', format: 'decimal', after: '.', nested: false }
    case 'decimal-nested':
      return { kind: 'count', format: 'decimal', after: '', nested: true }
    case 'vietnamese-letter':
      return { kind: 'count', format: 'lowerLetter', after: ')', nested: false }
    case 'square':
      return { kind: 'sign', sign: '□' }
    case 'circle':
      return { kind: 'sign', sign: '○' }
    case 'dash':
      return { kind: 'sign', sign: '-' }
    case 'none':
      return { kind: 'none' }
    default:
      return assertNever(numbering)
  }
}

/** White on the accent colour; the border of that colour widens the plate around the number. */
const plate = (accent: string): IRunStylePropertiesOptions => ({
  color: 'ffffff',
  shading: { type: ShadingType.CLEAR, color: 'auto', fill: accent },
  border: { style: BorderStyle.SINGLE, size: 48, space: 0, color: accent },
})

function levelText(style: HeadingStyle, level: number): string {
  const mark = markOf(style.numbering)
  if (mark.kind === 'none') return ''
  if (mark.kind === 'sign') return mark.sign
  const places = Array.from({ length: level }, (_, index) => `%${index + 1}`)
  return `${mark.nested ? places.join('.') : `%${level}`}${mark.after}`
}

function levelOptions(profile: Profile, language: Language, style: HeadingStyle, level: number): ILevelsOptions {
  const mark = markOf(style.numbering)
  const format = mark.kind === 'count' ? mark.format : mark.kind === 'sign' ? LevelFormat.BULLET : LevelFormat.NONE
  const boxed = style.numbering === 'roman-box'
  const { indent, suffix } = headingIndent(profile, style, level)
  return {
    level: level - 1,
    format,
    text: levelText(style, level),
    suffix: mark.kind === 'none' ? LevelSuffix.NOTHING : suffix === 'space' ? LevelSuffix.SPACE : LevelSuffix.TAB,
    style: {
      style: `Heading${level}`,
      paragraph: { indent },
      run: {
        font: signFontsOf(profile.headingFont, language, mark.kind === 'sign' ? mark.sign : ''),
        ...(boxed && plate(profile.accent)),
      },
    },
  }
}

/** The numbering of a document's headings. */
export interface HeadingNumbering {
  readonly definition: NumberingDefinition
  /** Counts a heading on; says whether Word's number equals the printed one, else the number must be written as text. */
  agrees(heading: PrintHeading): boolean
  /** The number that Word gives a heading which has been counted; null when it has none of Word's. */
  automatic(heading: PrintHeading): string | null
}

/** Follows Word's counting, so that every printed number is the tree's. */
export function createHeadingNumbering(profile: Profile, language: Language): HeadingNumbering {
  const counts = [0, 0, 0, 0]
  const numbers = new Map<PrintHeading, string>()

  function number(level: number): string | null {
    const mark = markOf(profile.headings[level - 1]?.numbering ?? 'none')
    if (mark.kind !== 'count') return mark.kind === 'sign' ? mark.sign : ''
    const used = mark.nested ? counts.slice(0, level) : counts.slice(level - 1, level)
    const parts = used.map((count) => (count === 0 ? null : formatNumber(mark.format, count)))
    return parts.includes(null) ? null : `${parts.join('.')}${mark.after}`
  }

  return {
    definition: {
      reference: headingReference,
      levels: profile.headings.map((style, index) => levelOptions(profile, language, style, index + 1)),
    },
    automatic: (heading) => numbers.get(heading) || null,
    agrees(heading) {
      const { level, number: printed } = heading
      const before = [...counts]
      counts[level - 1] = (counts[level - 1] ?? 0) + 1
      counts.fill(0, level)
      const counted = number(level)
      // Word writes Ⅰ with the letter I.
      if (counted === printed || counted === printed.normalize('NFKC')) {
        numbers.set(heading, counted)
        return true
      }
      before.forEach((count, index) => {
        counts[index] = count
      })
      return false
    },
  }
}
