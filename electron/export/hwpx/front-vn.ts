import type { PrintFront } from '../../../shared/print/tree'
import { boldTimesWidth, longestLine, timesWidth } from '../docx/text-width'
import { framed } from './border-fills'
import type { CharForm } from './char-shapes'
import { twoColumns } from './columns'
import type { Drawing } from './drawing'
import { gapAbove } from './gap'
import { textInline } from './inline'
import { type Part, paragraph } from './paragraph'
import { shortRule } from './rule'
import { framePart } from './table-frame'
import { unitsOfPoints } from './units'

type Heading = Extract<PrintFront, { kind: 'vn-heading' }>

/** Room beside the nation's line, so that it never breaks. */
const spare = unitsOfPoints(10)

/** A mark in capitals in a box of its own, which stands in the line and so in the middle of its column. */
function boxed(mark: string, size: number, drawing: Drawing): Part[] {
  const width = Math.round(unitsOfPoints(boldTimesWidth(mark) * size + 18))
  const words = paragraph(
    {
      style: 'front',
      para: { align: 'center', line: 1.25 },
      char: { size, bold: true },
      content: (form) => [textInline(mark, form, drawing)],
      width,
    },
    drawing,
  )
  const border = framed({ width: 0.2, colour: '000000' })
  const cell = { row: 0, column: 0, colspan: 1, rowspan: 1, parts: [words], border, vertical: 'CENTER' } as const
  const room = { left: unitsOfPoints(4), right: unitsOfPoints(4), top: unitsOfPoints(2), bottom: unitsOfPoints(2) }
  const frame = { widths: [width], rows: [[cell]], headerRows: 0, room, border, summary: '', inLine: true }
  return [gapAbove(drawing, 6), framePart(frame, drawing)]
}

function headingTable(front: Heading, drawing: Drawing): Part {
  const { sheet } = drawing
  // Of the two pairs that the decree allows (12 and 13, 13 and 14) the smaller one keeps long names on one line. It
  // does not grow with the text.
  const capitals = 12
  const line = 13
  const right = unitsOfPoints(boldTimesWidth(front.nation) * capitals) + spare
  const left = sheet.textWidth - right
  const text = (value: string, width: number, size: number, char: Partial<CharForm> = {}, before = 0) =>
    paragraph(
      {
        style: 'front',
        para: { align: 'center', line: 1.25, before: unitsOfPoints(before) },
        char: { ...char, size },
        content: (form) => [textInline(value, form, drawing)],
        width,
      },
      drawing,
    )
  const ruleUnder = (value: string, size: number, share: number, column: number) =>
    shortRule(share * longestLine(unitsOfPoints(boldTimesWidth(value) * size), column), drawing)
  return twoColumns(
    [left, right],
    [
      [
        [
          ...(front.parent === '' ? [] : [text(front.parent, left, capitals)]),
          text(front.organisation, left, capitals, { bold: true }),
          ruleUnder(front.organisation, capitals, 0.4, left),
        ],
        [
          text(front.nation, right, capitals, { bold: true }),
          text(front.motto, right, line, { bold: true }),
          ruleUnder(front.motto, line, 1, right),
        ],
      ],
      [
        [text(front.number, left, line, {}, 6), ...front.marks.flatMap((mark) => boxed(mark, line, drawing))],
        [text(front.placeAndDate, right, line, { italic: true }, 6)],
      ],
    ],
    drawing,
  )
}

function addressees({ addresseeLabel, addressees: names }: Heading, drawing: Drawing): Part[] {
  const { size } = drawing.profile.body
  const [only] = names
  if (only === undefined) return []
  if (names.length === 1) {
    return [
      paragraph(
        {
          style: 'front',
          para: { align: 'center', before: unitsOfPoints(12), after: unitsOfPoints(6) },
          content: (form) => [textInline(`${addresseeLabel} ${only}`, form, drawing)],
        },
        drawing,
      ),
    ]
  }
  // Their dashes stand below the colon.
  const start = unitsOfPoints(8 * size)
  const left = start + unitsOfPoints(timesWidth(addresseeLabel.slice(0, -1)) * size)
  return [addresseeLabel, ...names].map((text, index) =>
    paragraph(
      {
        style: 'front',
        para: {
          before: unitsOfPoints(index === 0 ? 12 : 2),
          after: unitsOfPoints(index === names.length ? 6 : 0),
          left: index === 0 ? start : left,
          keepNext: index < names.length,
        },
        content: (form) => [textInline(text, form, drawing)],
      },
      drawing,
    ),
  )
}

/** Two-column heading of an official document and its title: Nghị định 30/2020/NĐ-CP, Phụ lục I, mẫu 1.4. */
export function vietnameseFront(front: Heading, drawing: Drawing): Part[] {
  const { document, profile, sheet } = drawing
  return [
    headingTable(front, drawing),
    paragraph(
      {
        style: 'front',
        para: { align: 'center', keepNext: true, before: unitsOfPoints(18) },
        char: { bold: true, size: profile.titleSize },
        content: (form) => [textInline(front.documentType, form, drawing)],
      },
      drawing,
    ),
    paragraph(
      {
        style: 'title',
        para: { before: 0, after: 0 },
        content: (form) => [textInline(document.title, form, drawing)],
      },
      drawing,
    ),
    shortRule(
      0.4 * longestLine(unitsOfPoints(boldTimesWidth(document.title) * profile.titleSize), sheet.textWidth),
      drawing,
    ),
    ...addressees(front, drawing),
  ]
}
