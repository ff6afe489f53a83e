import { BorderStyle, type IBaseParagraphStyleOptions } from 'docx'
import type { Language } from '../../../shared/i18n/language'
import type { HeadingStyle, Profile } from '../../../shared/profiles/profile'
import { fontsOf } from './fonts'
import { headingIndent } from './heading-indent'
import type { HeadingNumbering } from './heading-numbering'
import { spacing } from './spacing'
import { styleNames } from './style-names'
import { halfPoints } from './units'

/** A built-in heading style in the profile's form, linked to its level of the heading numbering. */
export function headingStyle(
  profile: Profile,
  language: Language,
  style: HeadingStyle,
  level: number,
  numbering: HeadingNumbering,
): IBaseParagraphStyleOptions {
  const { indent } = headingIndent(profile, style, level)
  return {
    basedOn: 'Normal',
    next: styleNames.body,
    run: {
      font: fontsOf(profile.headingFont, language),
      size: halfPoints(style.size),
      bold: style.bold,
      italics: false,
      color: style.accent ? profile.accent : '000000',
      ...(style.capitals && { allCaps: true }),
    },
    paragraph: {
      outlineLevel: level - 1,
      keepNext: true,
      keepLines: true,
      spacing: spacing(style.size, 1.45, style.before, style.after),
      indent,
      ...(style.numbering !== 'none' && {
        numbering: { reference: numbering.definition, level: level - 1, instance: 0 },
      }),
      ...(style.numbering === 'roman-box' && {
        border: { bottom: { style: BorderStyle.SINGLE, size: 10, color: profile.accent, space: 1 } },
      }),
    },
  }
}
