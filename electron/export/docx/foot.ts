import {
  BorderStyle,
  type FileChild,
  HeightRule,
  Paragraph,
  RelativeVerticalPosition,
  Table,
  TableAnchorType,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx'
import type { PrintFoot } from '../../../shared/print/tree'
import type { Drawing } from './drawing'
import { runsOfText } from './runs'
import { spacing } from './spacing'
import { styleNames } from './style-names'
import { noBorders } from './table-style'
import { halfPoints, twipsOfMillimetres, twipsOfPoints } from './units'

const size = 10
/** Room to sign, in millimetres. */
const signing = 12

const greatestDivisor = (a: number, b: number): number => (b === 0 ? a : greatestDivisor(b, a % b))

/** The fewest columns of which every row takes a whole number for each of its cells. */
export const sharedColumns = (counts: readonly number[]): number =>
  counts.reduce((all, count) => (all * count) / greatestDivisor(all, count), 1)

/** Signers and lines under a heavy rule, at the foot of the page: a table that stands on the lower margin. */
export function foot({ signers, lines }: PrintFoot, { profile, sheet }: Drawing): FileChild[] {
  const rows = [signers, ...lines]
  const columns = sharedColumns(rows.map((texts) => texts.length))
  const width = Math.floor(sheet.textWidth / columns)
  const row = (texts: readonly string[], index: number): TableRow => {
    const span = columns / texts.length
    return new TableRow({
      cantSplit: true,
      ...(index === 0 && { height: { value: twipsOfMillimetres(signing), rule: HeightRule.ATLEAST } }),
      children: texts.map(
        (text) =>
          new TableCell({
            width: { size: width * span, type: WidthType.DXA },
            columnSpan: span,
            verticalAlign: VerticalAlignTable.TOP,
            ...(index === 0 && {
              borders: { top: { style: BorderStyle.SINGLE, size: 18, color: profile.accent, space: 0 } },
            }),
            children: [
              new Paragraph({
                style: styleNames.closing,
                spacing: spacing(size, 1.4, 0),
                children: runsOfText(text, { size: halfPoints(size) }),
              }),
            ],
          }),
      ),
    })
  }
  return [
    new Paragraph({ style: styleNames.tableGap }),
    new Table({
      layout: TableLayoutType.FIXED,
      width: { size: width * columns, type: WidthType.DXA },
      columnWidths: Array.from({ length: columns }, () => width),
      borders: noBorders,
      float: {
        horizontalAnchor: TableAnchorType.MARGIN,
        verticalAnchor: TableAnchorType.MARGIN,
        relativeVerticalPosition: RelativeVerticalPosition.BOTTOM,
      },
      margins: {
        marginUnitType: WidthType.DXA,
        top: twipsOfPoints(2),
        bottom: twipsOfPoints(1),
        left: 0,
        right: twipsOfPoints(8),
      },
      rows: rows.map(row),
    }),
    new Paragraph({ style: styleNames.tableGap }),
  ]
}
