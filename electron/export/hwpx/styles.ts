import type { Language } from '../../../shared/i18n/language'
import type { Profile } from '../../../shared/profiles/profile'
import { textSize } from '../docx/list-indent'
import type { CharForm } from './char-shapes'
import { fontSet } from './fonts'
import { headingForm } from './heading-form'
import { type ParaForm, plainForm } from './para-shapes'
import { contentsStyles, headingStyles, type StyleName } from './style-names'
import { unitsOfMillimetres, unitsOfPoints } from './units'

/** The form of a style. */
export interface StyleForm {
  readonly para: ParaForm
  readonly char: CharForm
}

export type StyleForms = Readonly<Record<StyleName, StyleForm>>

/** Line height of cells, captions and other small text. */
export const tableLine = 1.42
/** From the margins to quoted words, in hundredths of a point. */
export const quoteIndent = unitsOfPoints(12)

/** Type size of footnotes in points: three quarters of the body, and never too small to read. */
const footnoteSize = ({ body }: Profile): number => Math.max(9, Math.round(body.size * 0.75))

/** All styles in the profile's form, with the same sizes and spaces as in the other formats. */
export function styleForms(profile: Profile, language: Language): StyleForms {
  const { body, table, noteSize, captionSize, titleSize } = profile
  const text = fontSet(body.font, language)
  const heading = fontSet(profile.headingFont, language)
  const boxed = textSize(profile, 'box')
  const noted = footnoteSize(profile)
  const align = body.justify ? 'justify' : 'left'
  const contentsSize = body.size * 0.92
  const noteLeft = unitsOfMillimetres(profile.listStart)
  const textWidth = unitsOfMillimetres(profile.page.width - profile.page.margin.left - profile.page.margin.right)

  const style = (char: Omit<CharForm, 'fonts'> & Partial<CharForm>, para: Partial<ParaForm> = {}): StyleForm => ({
    para: { ...plainForm, ...para },
    char: { fonts: text, ...char },
  })
  const points = unitsOfPoints
  const hanging = (size: number) => -points(1.5 * size)
  const levels = <Name extends string>(names: readonly Name[], of: (index: number) => StyleForm) =>
    Object.fromEntries(names.map((name, index) => [name, of(index)])) as Record<Name, StyleForm>

  return {
    normal: style({ size: body.size }, { line: body.lineHeight, align }),
    body: style(
      { size: body.size },
      {
        line: body.lineHeight,
        align,
        before: points(body.paragraphSpacing),
        first: unitsOfMillimetres(body.firstLineIndent),
      },
    ),
    ...levels(headingStyles, (index) => headingForm(profile, index, heading)),
    title: style(
      { size: titleSize, bold: true, fonts: heading },
      { align: profile.name === 'en-btor' ? 'left' : 'center', line: 1.35, before: points(4), after: points(8) },
    ),
    front: style({ size: body.size }, { line: 1.3 }),
    note: style(
      { size: noteSize, fonts: heading },
      { line: 1.45, before: points(4), left: noteLeft, first: hanging(noteSize) },
    ),
    list: style({ size: body.size }, { line: body.lineHeight, align }),
    caption: style(
      { size: captionSize, fonts: heading },
      { align: 'center', line: 1.4, before: points(4), after: points(10) },
    ),
    figure: style({ size: 10 }, { align: 'center', line: 1, before: points(8), keepNext: true }),
    tableText: style({ size: table.size }, { line: tableLine }),
    tableHead: style({ size: table.size, bold: true, fonts: heading }, { line: tableLine, align: 'center' }),
    tableLabel: style({ size: table.size * 0.95, bold: true, fonts: heading }, { line: tableLine }),
    tableNote: style(
      { size: table.size * 0.92, fonts: heading },
      { line: tableLine, first: hanging(table.size * 0.92) },
    ),
    gap: style({ size: 4 }, { line: 1 }),
    divider: style(
      { size: 4 },
      {
        line: 1,
        before: points(8),
        after: points(10),
        border: { bottom: { width: 0.25, colour: table.rule } },
      },
    ),
    quote: style(
      { size: boxed },
      { line: body.lineHeight, align, before: points(body.paragraphSpacing), left: quoteIndent, right: quoteIndent },
    ),
    callout: style({ size: boxed }, { line: body.lineHeight, before: points(2), align }),
    calloutLabel: style(
      { size: boxed * 0.95, bold: true, fonts: heading, colour: profile.accent },
      { line: 1.4, keepNext: true },
    ),
    footnote: style({ size: noted }, { line: 1.35, before: points(1), align }),
    contentsTitle: style(
      { size: profile.headings[0].size, bold: true, fonts: heading },
      { line: 1.4, before: points(20), after: points(8), keepNext: true },
    ),
    ...levels(contentsStyles, (index) =>
      style(
        { size: contentsSize, fonts: heading, ...(index === 0 && { bold: true as const }) },
        { line: 1.45, before: points(index === 0 ? 6 : 1), left: index * points(12), dotsTo: textWidth },
      ),
    ),
    closing: style({ size: body.size }, { line: 1.35 }),
    header: style({ size: 9, fonts: heading, colour: '595959' }, { align: 'right', line: 1 }),
    footer: style({ size: profile.pageNumber.size }, { align: 'center', line: 1 }),
  }
}
