import type { HeadingStyle, Profile } from '../../../shared/profiles/profile'
import { twipsOfMillimetres, twipsOfPoints } from './units'

/** Room for a number and the gap after it, in ems of the heading's type. */
function numberRoom(numbering: HeadingStyle['numbering'], level: number): number {
  switch (numbering) {
    case 'roman-box':
      return 2
    case 'decimal-nested':
      return 0.9 + 0.75 * level
    case 'dash':
      return 0.85
    case 'none':
      return 0
    default:
      return 1.45
  }
}

/** Where a heading stands, in twentieths of a point, and what follows its number. */
export interface HeadingIndent {
  readonly indent: { readonly left: number; readonly hanging?: number; readonly firstLine?: number }
  readonly suffix: 'tab' | 'space'
}

/**
 * Places a heading. Where paragraphs have a first-line indent, headings are set like them, further lines from the
 * margin (Nghị định 30/2020/NĐ-CP, Phụ lục I); elsewhere their lines align with the text after the number.
 */
export function headingIndent(profile: Profile, style: HeadingStyle, level: number): HeadingIndent {
  const indent = twipsOfMillimetres(style.indent)
  if (profile.body.firstLineIndent > 0) return { indent: { left: 0, firstLine: indent }, suffix: 'space' }
  const room = twipsOfPoints(numberRoom(style.numbering, level) * style.size)
  return { indent: { left: indent + room, hanging: room }, suffix: 'tab' }
}
