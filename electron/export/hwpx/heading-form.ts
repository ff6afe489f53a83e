import type { HeadingStyle, Profile } from '../../../shared/profiles/profile'
import type { FontSet } from './fonts'
import { type ParaForm, plainForm } from './para-shapes'
import type { StyleForm } from './styles'
import { unitsOfMillimetres, unitsOfPoints } from './units'

/** Room for a number and the gap after it, in ems of the heading's type. */
function numberRoom(numbering: HeadingStyle['numbering'], level: number): number {
  switch (numbering) {
    case 'roman-box':
      return 2.4
    case 'decimal-nested':
      return 0.9 + 0.75 * level
    case 'dash':
      return 0.85
    case 'none':
      return 0
    default:
      return 1.5
  }
}

/**
 * Where a heading stands. Where paragraphs have a first-line indent, headings are set like them (Nghị định
 * 30/2020/NĐ-CP, Phụ lục I); elsewhere further lines align with the text after the number.
 */
function place(profile: Profile, style: HeadingStyle, level: number): Pick<ParaForm, 'left' | 'first'> {
  const indent = unitsOfMillimetres(style.indent)
  if (profile.body.firstLineIndent > 0) return { left: 0, first: indent }
  return { left: indent, first: -unitsOfPoints(numberRoom(style.numbering, level) * style.size) }
}

/** A level of the outline in the profile's form, which Hangul lists and makes contents from. */
export function headingForm(profile: Profile, index: number, fonts: FontSet): StyleForm {
  const style = profile.headings[index] ?? profile.headings[3]
  const underlined = style.numbering === 'roman-box'
  return {
    para: {
      ...plainForm,
      ...place(profile, style, index + 1),
      line: 1.45,
      before: unitsOfPoints(style.before),
      after: unitsOfPoints(style.after),
      keepNext: true,
      keepLines: true,
      outline: index,
      ...(underlined && { border: { bottom: { width: 0.5, colour: profile.accent } }, borderSpace: unitsOfPoints(1) }),
    },
    char: {
      fonts,
      size: style.size,
      ...(style.bold && { bold: true as const }),
      ...(style.accent && { colour: profile.accent }),
    },
  }
}
