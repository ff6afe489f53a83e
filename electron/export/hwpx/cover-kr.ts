import type { PrintGistPage } from '../../../shared/print/tree'
import { type Cover, coverGaps, coverLine, coverPlaces, coverSizes } from '../docx/cover-places'
import { blockParts } from './blocks'
import type { CharForm } from './char-shapes'
import type { Drawing } from './drawing'
import { gistBox } from './front-kr'
import { gapAbove } from './gap'
import { tabInline, textInline } from './inline'
import { type Part, paragraph } from './paragraph'
import { unitsOfPoints } from './units'

/** The cover: kind and title above, what it is about in the middle, day and office at the foot. */
export function koreanCover(cover: Cover, drawing: Drawing): Part[] {
  const { document, profile, styles } = drawing
  const { fonts } = styles.title.char
  const sizes = coverSizes(profile)
  const places = coverPlaces(document, cover)
  const rule = { width: 0.7, colour: profile.accent } as const

  const line = (text: string, size: number, above: number, char: Partial<CharForm> = {}): Part[] =>
    text === ''
      ? []
      : [
          paragraph(
            {
              style: 'front',
              para: { align: 'center', line: coverLine, before: unitsOfPoints(above) },
              char: { fonts, size, ...char },
              content: (form) => [textInline(text, form, drawing)],
            },
            drawing,
          ),
        ]
  // The space above stands in a paragraph of its own: the upper border of the title would be drawn above it.
  const title = paragraph(
    {
      style: 'title',
      para: {
        border: { top: rule, bottom: rule },
        borderSpace: unitsOfPoints(9),
        line: coverLine,
        before: 0,
      },
      char: { size: sizes.title },
      content: (form) => [textInline(document.title, form, drawing)],
    },
    drawing,
  )
  const rows = cover.rows.map(({ label, text }, index) =>
    paragraph(
      {
        style: 'front',
        para: {
          line: coverLine,
          before: unitsOfPoints(index === 0 ? coverGaps.rows : coverGaps.row),
          left: unitsOfPoints(places.rowsLeft),
          first: -unitsOfPoints(places.labelWidth),
        },
        char: { fonts, size: sizes.row },
        content: (form) => [
          textInline(label, { ...form, bold: true, colour: profile.accent }, drawing),
          tabInline('hanging', form, drawing),
          textInline(text, form, drawing),
        ],
      },
      drawing,
    ),
  )
  const [date, organisation] = [cover.date === '', cover.organisation === '']
  return [
    // Space above the first paragraph of a page is not drawn by every program.
    gapAbove(drawing),
    ...line(cover.documentType, sizes.kind, places.above, { bold: true, colour: profile.accent }),
    gapAbove(drawing, cover.documentType === '' ? places.above : coverGaps.title),
    title,
    ...rows,
    ...line(cover.date, sizes.date, places.aboveFoot),
    ...line(cover.organisation, sizes.organisation, date ? places.aboveFoot : coverGaps.organisation, { bold: true }),
    ...line(cover.unit, sizes.unit, date && organisation ? places.aboveFoot : coverGaps.unit),
  ]
}

/** The gist on a page of its own. */
export function gistPage({ title, gist, table }: PrintGistPage, drawing: Drawing): Part[] {
  const { profile, styles } = drawing
  const heading = paragraph(
    {
      style: 'front',
      para: { align: 'center', line: 1.3 },
      char: { fonts: styles.title.char.fonts, size: profile.titleSize, bold: true },
      content: (form) => [textInline(title, form, drawing)],
    },
    drawing,
  )
  return [heading, ...gistBox(gist, drawing), ...(table ? blockParts(table, drawing) : [])]
}
