import {
  AlignmentType,
  BorderStyle,
  type FileChild,
  type IParagraphOptions,
  type IRunOptions,
  Paragraph,
  Tab,
  TextRun,
} from 'docx'
import type { PrintGistPage } from '../../../shared/print/tree'
import { blockParts } from './blocks'
import { type Cover, coverGaps, coverLine, coverPlaces, coverSizes } from './cover-places'
import type { Drawing } from './drawing'
import { fontsOf } from './fonts'
import { gistBox } from './front-kr'
import { runsOfText } from './runs'
import { spacing } from './spacing'
import { styleNames } from './style-names'
import { halfPoints, twipsOfPoints } from './units'

/** The cover: kind and title above, what it is about in the middle, day and office at the foot. */
export function koreanCover(cover: Cover, drawing: Drawing): FileChild[] {
  const { document, profile } = drawing
  const font = fontsOf(profile.headingFont, document.language)
  const sizes = coverSizes(profile)
  const places = coverPlaces(document, cover)
  const rule = { style: BorderStyle.SINGLE, size: 20, color: profile.accent, space: 9 }

  const line = (text: string, size: number, before: number, run: IRunOptions = {}): Paragraph[] =>
    text === ''
      ? []
      : [
          new Paragraph({
            style: styleNames.front,
            alignment: AlignmentType.CENTER,
            spacing: spacing(size, coverLine, before),
            children: runsOfText(text, { font, size: halfPoints(size), ...run }),
          }),
        ]
  const title: IParagraphOptions = {
    style: styleNames.title,
    border: { top: rule, bottom: rule },
    spacing: spacing(sizes.title, coverLine, cover.documentType === '' ? places.above : coverGaps.title),
    children: runsOfText(document.title, { size: halfPoints(sizes.title) }),
  }
  const hanging = twipsOfPoints(places.labelWidth)
  const left = twipsOfPoints(places.rowsLeft) + hanging
  const rows = cover.rows.map(({ label, text }, index) => {
    const run = { font, size: halfPoints(sizes.row) }
    return new Paragraph({
      style: styleNames.front,
      spacing: spacing(sizes.row, coverLine, index === 0 ? coverGaps.rows : coverGaps.row),
      indent: { left, hanging },
      children: [
        new TextRun({ ...run, bold: true, color: profile.accent, children: [label, new Tab()] }),
        ...runsOfText(text, run),
      ],
    })
  })
  const [date, organisation] = [cover.date === '', cover.organisation === '']
  return [
    ...line(cover.documentType, sizes.kind, places.above, { bold: true, color: profile.accent }),
    new Paragraph(title),
    ...rows,
    ...line(cover.date, sizes.date, places.aboveFoot),
    ...line(cover.organisation, sizes.organisation, date ? places.aboveFoot : coverGaps.organisation, { bold: true }),
    ...line(cover.unit, sizes.unit, date && organisation ? places.aboveFoot : coverGaps.unit),
  ]
}

/** The gist on a page of its own. */
export function gistPage({ title, gist, table }: PrintGistPage, drawing: Drawing): FileChild[] {
  const { document, profile } = drawing
  const { titleSize } = profile
  const run = { font: fontsOf(profile.headingFont, document.language), size: halfPoints(titleSize), bold: true }
  return [
    new Paragraph({
      style: styleNames.front,
      alignment: AlignmentType.CENTER,
      pageBreakBefore: true,
      spacing: spacing(titleSize, 1.3, 0, 6),
      children: runsOfText(title, run),
    }),
    ...gistBox(gist, drawing),
    ...(table ? blockParts(table, drawing) : []),
  ]
}
