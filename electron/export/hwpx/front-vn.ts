import type { PrintFront } from '../../../shared/print/tree'
import { boldTimesWidth } from '../docx/text-width'
import type { CharForm } from './char-shapes'
import { twoColumns } from './columns'
import type { Drawing } from './drawing'
import { tabInline, textInline } from './inline'
import { type Part, paragraph } from './paragraph'
import { shortRule } from './rule'
import { unitsOfPoints } from './units'

type Heading = Extract<PrintFront, { kind: 'vn-heading' }>

/** Room beside the nation's line, so that it never breaks. */
const spare = unitsOfPoints(10)

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
    shortRule(share * Math.min(column, unitsOfPoints(boldTimesWidth(value) * size)), drawing)
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
      [[text(front.number, left, line, {}, 6)], [text(front.placeAndDate, right, line, { italic: true }, 6)]],
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
  const left = unitsOfPoints(8 * size)
  const room = unitsOfPoints((boldTimesWidth(addresseeLabel) + 0.6) * size)
  return names.map((name, index) =>
    paragraph(
      {
        style: 'front',
        para: {
          before: unitsOfPoints(index === 0 ? 12 : 2),
          after: unitsOfPoints(index === names.length - 1 ? 6 : 0),
          ...(index === 0 ? { left: left - room, first: -room } : { left }),
        },
        content: (form) =>
          index === 0
            ? [
                textInline(addresseeLabel, form, drawing),
                tabInline('hanging', form, drawing),
                textInline(name, form, drawing),
              ]
            : [textInline(name, form, drawing)],
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
    shortRule(0.22 * sheet.textWidth, drawing),
    ...addressees(front, drawing),
  ]
}
