import { AlignmentType, BorderStyle, type FileChild, type IRunOptions, Paragraph } from 'docx'
import type { PrintFront } from '../../../shared/print/tree'
import { twoColumns } from './columns'
import type { Drawing } from './drawing'
import { shortRule } from './rule'
import { runsOfText } from './runs'
import { spacing } from './spacing'
import { styleNames } from './style-names'
import { boldTimesWidth, longestLine, timesWidth } from './text-width'
import { halfPoints, twipsOfPoints } from './units'

type Heading = Extract<PrintFront, { kind: 'vn-heading' }>

/** Room beside the nation's line, in twentieths of a point, so that it never breaks. */
const spare = 80

/** A mark in capitals in a box of its own: a border around the paragraph, which is as wide as the words. */
function boxed(mark: string, size: number, column: number): Paragraph {
  const side = Math.max(0, Math.round((column - twipsOfPoints(boldTimesWidth(mark) * size + 12)) / 2))
  const edge = { style: BorderStyle.SINGLE, size: 5, color: '000000', space: 3 }
  return new Paragraph({
    style: styleNames.front,
    alignment: AlignmentType.CENTER,
    spacing: spacing(size, 1.25, 8, 4),
    indent: { left: side, right: side },
    border: { top: edge, bottom: edge, left: edge, right: edge },
    children: runsOfText(mark, { bold: true, size: halfPoints(size) }),
  })
}

function headingTable(front: Heading, { sheet }: Drawing): FileChild {
  // Of the two pairs that the decree allows (12 and 13, 13 and 14) the smaller one keeps long names on one line. It
  // does not grow with the text.
  const capitals = 12
  const line = 13
  const right = twipsOfPoints(boldTimesWidth(front.nation) * capitals) + spare
  const left = sheet.textWidth - right
  const text = (value: string, size: number, run: IRunOptions = {}, before = 0) =>
    new Paragraph({
      style: styleNames.front,
      alignment: AlignmentType.CENTER,
      spacing: spacing(size, 1.25, before),
      children: runsOfText(value, { ...run, size: halfPoints(size) }),
    })
  const ruleUnder = (value: string, size: number, share: number, column: number) =>
    shortRule(share * longestLine(twipsOfPoints(boldTimesWidth(value) * size), column), column)
  return twoColumns(
    [left, right],
    [
      [
        [
          ...(front.parent === '' ? [] : [text(front.parent, capitals)]),
          text(front.organisation, capitals, { bold: true }),
          ruleUnder(front.organisation, capitals, 0.4, left),
        ],
        [
          text(front.nation, capitals, { bold: true }),
          text(front.motto, line, { bold: true }),
          ruleUnder(front.motto, line, 1, right),
        ],
      ],
      [
        [text(front.number, line, {}, 6), ...front.marks.map((mark) => boxed(mark, line, left))],
        [text(front.placeAndDate, line, { italics: true }, 6)],
      ],
    ],
  )
}

function addressees({ addresseeLabel, addressees: names }: Heading, { profile }: Drawing): Paragraph[] {
  const { size } = profile.body
  const [only] = names
  if (only === undefined) return []
  if (names.length === 1) {
    return [
      new Paragraph({
        style: styleNames.front,
        alignment: AlignmentType.CENTER,
        spacing: spacing(size, 1.3, 12, 6),
        children: runsOfText(`${addresseeLabel} ${only}`),
      }),
    ]
  }
  // Their dashes stand below the colon.
  const start = twipsOfPoints(8 * size)
  const left = start + twipsOfPoints(timesWidth(addresseeLabel.slice(0, -1)) * size)
  return [addresseeLabel, ...names].map(
    (text, index) =>
      new Paragraph({
        style: styleNames.front,
        spacing: spacing(size, 1.3, index === 0 ? 12 : 2, index === names.length ? 6 : 0),
        indent: { left: index === 0 ? start : left },
        keepNext: index < names.length,
        children: runsOfText(text),
      }),
  )
}

/** Two-column heading of an official document and its title: Nghị định 30/2020/NĐ-CP, Phụ lục I, mẫu 1.4. */
export function vietnameseFront(front: Heading, drawing: Drawing): FileChild[] {
  const { document, profile, sheet } = drawing
  return [
    headingTable(front, drawing),
    new Paragraph({
      style: styleNames.front,
      alignment: AlignmentType.CENTER,
      keepNext: true,
      spacing: spacing(profile.titleSize, 1.3, 18),
      children: runsOfText(front.documentType, { bold: true, size: halfPoints(profile.titleSize) }),
    }),
    new Paragraph({ style: styleNames.title, children: runsOfText(document.title) }),
    shortRule(
      0.4 * longestLine(twipsOfPoints(boldTimesWidth(document.title) * profile.titleSize), sheet.textWidth),
      sheet.textWidth,
    ),
    ...addressees(front, drawing),
  ]
}
