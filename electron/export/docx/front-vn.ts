import { AlignmentType, type FileChild, type IRunOptions, Paragraph } from 'docx'
import type { PrintFront } from '../../../shared/print/tree'
import { twoColumns } from './columns'
import type { Drawing } from './drawing'
import { shortRule } from './rule'
import { runsOfText } from './runs'
import { spacing } from './spacing'
import { styleNames } from './style-names'
import { boldTimesWidth } from './text-width'
import { halfPoints, twipsOfPoints } from './units'

type Heading = Extract<PrintFront, { kind: 'vn-heading' }>

/** Room beside the nation's line, in twentieths of a point, so that it never breaks. */
const spare = 80

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
    shortRule(share * Math.min(column, twipsOfPoints(boldTimesWidth(value) * size)), column)
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
      [[text(front.number, line, {}, 6)], [text(front.placeAndDate, line, { italics: true }, 6)]],
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
  const left = twipsOfPoints(8 * size)
  const hanging = twipsOfPoints((boldTimesWidth(addresseeLabel) + 0.6) * size)
  return names.map(
    (name, index) =>
      new Paragraph({
        style: styleNames.front,
        spacing: spacing(size, 1.3, index === 0 ? 12 : 2, index === names.length - 1 ? 6 : 0),
        indent: index === 0 ? { left, hanging } : { left },
        ...(index === 0 && { tabStops: [{ type: 'left', position: left }] }),
        children: runsOfText(index === 0 ? `${addresseeLabel}\t${name}` : name),
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
    shortRule(0.22 * sheet.textWidth, sheet.textWidth),
    ...addressees(front, drawing),
  ]
}
