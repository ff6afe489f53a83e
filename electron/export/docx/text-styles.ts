import {
  AlignmentType,
  BorderStyle,
  type IParagraphStyleOptions,
  type IParagraphStylePropertiesOptions,
  type IRunStylePropertiesOptions,
} from 'docx'
import type { Language } from '../../../shared/i18n/language'
import type { Profile } from '../../../shared/profiles/profile'
import { fontsOf } from './fonts'
import { quoteIndent, textSize } from './list-indent'
import { spacing } from './spacing'
import { styleNames } from './style-names'
import { halfPoints, twipsOfMillimetres, twipsOfPoints } from './units'

/** Line height of cells, captions and other small text. */
const tableLine = 1.42

/** Type size of footnotes in points: three quarters of the body, and never too small to read. */
const footnoteSize = ({ body }: Profile): number => Math.max(9, Math.round(body.size * 0.75))

/** Paragraph styles of the body, of tables and of the parts around the body. */
export function textStyles(profile: Profile, language: Language): IParagraphStyleOptions[] {
  const { body, table, noteSize } = profile
  const headingFont = fontsOf(profile.headingFont, language)

  function style(
    id: string,
    name: string,
    paragraph: IParagraphStylePropertiesOptions,
    run: IRunStylePropertiesOptions = {},
    basedOn = 'Normal',
  ): IParagraphStyleOptions {
    return { id, name, basedOn, quickFormat: true, paragraph, run }
  }

  const small = (size: number) => spacing(size, tableLine, 0)
  const hanging = (size: number) => twipsOfPoints(1.25 * size)
  const boxed = textSize(profile, 'box')
  const noted = footnoteSize(profile)
  const noteLeft = twipsOfMillimetres(profile.listStart)
  return [
    style(styleNames.body, 'Body Text', {
      spacing: spacing(body.size, body.lineHeight, body.paragraphSpacing),
      indent: { firstLine: twipsOfMillimetres(body.firstLineIndent) },
      ...(body.justify && { alignment: AlignmentType.BOTH }),
    }),
    style(
      styleNames.note,
      'Remark',
      {
        spacing: spacing(noteSize, 1.45, 4),
        indent: { left: noteLeft + hanging(noteSize), hanging: hanging(noteSize) },
      },
      { font: headingFont, size: halfPoints(noteSize) },
    ),
    style(styleNames.figure, 'Figure', { alignment: AlignmentType.CENTER, spacing: { before: 160 }, keepNext: true }),
    style(styleNames.tableText, 'Table Text', { spacing: small(table.size) }, { size: halfPoints(table.size) }),
    style(
      styleNames.tableHead,
      'Table Head',
      { spacing: small(table.size) },
      { font: headingFont, size: halfPoints(table.size), bold: true },
    ),
    style(
      styleNames.tableLabel,
      'Table Label',
      { spacing: small(table.size) },
      { font: headingFont, size: halfPoints(table.size * 0.95), bold: true },
    ),
    style(
      styleNames.tableNote,
      'Table Remark',
      { spacing: small(table.size), indent: { left: hanging(table.size), hanging: hanging(table.size) } },
      { font: headingFont, size: halfPoints(table.size * 0.92) },
    ),
    style(
      styleNames.tableGap,
      'Table Gap',
      { spacing: { before: 0, after: 0, line: 160, lineRule: 'exact' } },
      { size: 8 },
    ),
    style(styleNames.rule, 'Rule', { spacing: { before: 0, after: 60, line: 80, lineRule: 'exact' } }, { size: 4 }),
    style(
      styleNames.divider,
      'Divider',
      {
        spacing: { before: 160, after: 200, line: 80, lineRule: 'exact' },
        border: { bottom: { style: BorderStyle.SINGLE, size: 6, color: table.rule, space: 0 } },
      },
      { size: 4 },
    ),
    style(
      styleNames.quote,
      'Quote',
      {
        spacing: spacing(boxed, body.lineHeight, body.paragraphSpacing),
        indent: { left: quoteIndent, right: quoteIndent },
        border: { left: { style: BorderStyle.SINGLE, size: 12, color: 'b8b8b8', space: 9 } },
        ...(body.justify && { alignment: AlignmentType.BOTH }),
      },
      { size: halfPoints(boxed) },
    ),
    style(
      styleNames.quoteList,
      'Quote List',
      { indent: { left: quoteIndent, firstLine: 0 }, border: { left: { style: BorderStyle.NONE } } },
      {},
      styleNames.quote,
    ),
    style(styleNames.callout, 'Callout', { spacing: spacing(boxed, body.lineHeight, 2) }, { size: halfPoints(boxed) }),
    style(
      styleNames.calloutLabel,
      'Callout Label',
      { spacing: spacing(boxed, 1.4, 0), keepNext: true },
      { font: headingFont, size: halfPoints(boxed * 0.95), bold: true },
    ),
    style(
      styleNames.footnote,
      'footnote text',
      { spacing: spacing(noted, 1.35, 1), indent: { left: hanging(noted), hanging: hanging(noted) } },
      { size: halfPoints(noted) },
    ),
    style(
      styleNames.contentsTitle,
      'TOC Heading',
      { spacing: spacing(profile.headings[0].size, 1.4, 20, 6), keepNext: true },
      { font: headingFont, size: halfPoints(profile.headings[0].size), bold: true },
    ),
    ...[1, 2, 3, 4].map((level) =>
      style(
        `TOC${level}`,
        `toc ${level}`,
        {
          spacing: spacing(body.size * 0.92, 1.45, level === 1 ? 6 : 1),
          // Word sets the tab after an entry's number by this indent, its own, whatever the style says.
          indent: { left: (level - 1) * 240 },
        },
        { font: headingFont, size: halfPoints(body.size * 0.92), bold: level === 1 },
      ),
    ),
    style(styleNames.front, 'Front', { spacing: spacing(body.size, 1.3, 0) }),
    style(styleNames.closing, 'Closing', { spacing: spacing(body.size, 1.35, 0) }),
    style(styleNames.header, 'header', {}, { size: halfPoints(9) }),
    style(styleNames.footer, 'footer', {}, { size: halfPoints(profile.pageNumber.size) }),
  ]
}
