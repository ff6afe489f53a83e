import { AlignmentType, type IStylesOptions } from 'docx'
import type { PrintDocument } from '../../../shared/print/tree'
import { fontsOf } from './fonts'
import type { HeadingNumbering } from './heading-numbering'
import { headingStyle } from './heading-style'
import { languageTags } from './language-tags'
import { spacing } from './spacing'
import { styleNames } from './style-names'
import { tableStyle } from './table-style'
import { textStyles } from './text-styles'
import { halfPoints } from './units'

/** The styles of a document: Word's own headings, title and caption in the profile's form, and those of its parts. */
export function stylesOf({ profile, language }: PrintDocument, headings: HeadingNumbering): IStylesOptions {
  const [first, second, third, fourth] = profile.headings
  const heading = (style: typeof first, level: number) => headingStyle(profile, language, style, level, headings)
  const headingFont = fontsOf(profile.headingFont, language)
  return {
    default: {
      document: {
        run: {
          font: fontsOf(profile.body.font, language),
          size: halfPoints(profile.body.size),
          sizeComplexScript: true,
          language: languageTags[language],
        },
      },
      heading1: heading(first, 1),
      heading2: heading(second, 2),
      heading3: heading(third, 3),
      heading4: heading(fourth, 4),
      title: {
        run: { font: headingFont, size: halfPoints(profile.titleSize), bold: true },
        paragraph: {
          spacing: spacing(profile.titleSize, 1.35, 0),
          alignment: profile.name === 'en-btor' ? AlignmentType.LEFT : AlignmentType.CENTER,
          keepNext: true,
        },
      },
      caption: {
        run: { font: headingFont, size: halfPoints(profile.captionSize), color: '000000', italics: false, bold: false },
        paragraph: {
          spacing: spacing(profile.captionSize, 1.4, 4, 12),
          alignment: AlignmentType.CENTER,
          keepLines: true,
        },
      },
      hyperlink: { run: { color: profile.accent, underline: {} } },
      listParagraph: {
        basedOn: styleNames.body,
        paragraph: {
          spacing: spacing(profile.body.size, profile.body.lineHeight, 0),
          indent: { firstLine: 0 },
        },
      },
    },
    paragraphStyles: textStyles(profile, language),
    importedStyles: [tableStyle(profile)],
  }
}
