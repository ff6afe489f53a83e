import { AlignmentType, type IParagraphStyleOptions, type IStylesOptions } from 'docx'
import type { PrintDocument } from '../../../shared/print/tree'
import type { HeadingStyle } from '../../../shared/profiles/profile'
import { baseStyles } from './base-styles'
import { codeFont, fontsOf } from './fonts'
import type { HeadingNumbering } from './heading-numbering'
import { headingStyle } from './heading-style'
import { spacing } from './spacing'
import { headingStyles, styleNames } from './style-names'
import { tableStyle } from './table-style'
import { textStyles } from './text-styles'
import { halfPoints } from './units'

/** Title, caption and list items: styles that Word knows by name. */
function knownStyles({ profile, language }: PrintDocument): IParagraphStyleOptions[] {
  const font = fontsOf(profile.headingFont, language)
  const { body, captionSize, titleSize } = profile
  return [
    {
      id: styleNames.title,
      name: 'Title',
      basedOn: 'Normal',
      next: styleNames.body,
      quickFormat: true,
      run: { font, size: halfPoints(titleSize), bold: true },
      paragraph: {
        spacing: spacing(titleSize, 1.35, 0),
        alignment: profile.name === 'en-btor' ? AlignmentType.LEFT : AlignmentType.CENTER,
        keepNext: true,
      },
    },
    {
      id: styleNames.caption,
      name: 'caption',
      basedOn: 'Normal',
      next: styleNames.body,
      quickFormat: true,
      run: { font, size: halfPoints(captionSize) },
      paragraph: { spacing: spacing(captionSize, 1.4, 4, 12), alignment: AlignmentType.CENTER, keepLines: true },
    },
    {
      id: styleNames.list,
      name: 'List Paragraph',
      basedOn: styleNames.body,
      quickFormat: true,
      paragraph: { spacing: spacing(body.size, body.lineHeight, 0), indent: { firstLine: 0 } },
    },
  ]
}

/** The paragraph styles of a document: Word's own headings, title and caption in the profile's form, and those of its parts. */
export function paragraphStyles(document: PrintDocument, headings: HeadingNumbering): IParagraphStyleOptions[] {
  const { profile, language } = document
  const [first, second, third, fourth] = profile.headings
  const heading = (style: HeadingStyle, level: 1 | 2 | 3 | 4): IParagraphStyleOptions => ({
    id: headingStyles[level],
    name: `heading ${level}`,
    quickFormat: true,
    ...headingStyle(profile, language, style, level, headings),
  })
  return [
    ...knownStyles(document),
    heading(first, 1),
    heading(second, 2),
    heading(third, 3),
    heading(fourth, 4),
    ...textStyles(profile, language),
  ]
}

/** Every style of a document. */
export function stylesOf({ profile, language }: PrintDocument, paragraphs: IParagraphStyleOptions[]): IStylesOptions {
  return {
    importedStyles: [...baseStyles(profile, language), tableStyle(profile)],
    paragraphStyles: paragraphs,
    characterStyles: [
      { id: styleNames.link, name: 'Hyperlink', run: { color: profile.accent, underline: {} } },
      { id: styleNames.footnoteMark, name: 'footnote reference', run: { superScript: true } },
      { id: styleNames.code, name: 'HTML Code', quickFormat: true, run: { font: codeFont(profile) } },
      { id: 'EndnoteReference', name: 'endnote reference', run: { superScript: true } },
    ],
  }
}
