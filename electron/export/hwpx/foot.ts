import type { PrintFoot } from '../../../shared/print/tree'
import { sharedColumns } from '../docx/foot'
import type { Drawing } from './drawing'
import { textInline } from './inline'
import { type Part, paragraph } from './paragraph'
import { type FrameCell, framePart } from './table-frame'
import { unitsOfMillimetres, unitsOfPoints } from './units'

const size = 10
/** Room to sign. */
const signing = unitsOfMillimetres(6)

/** Signers and lines under a heavy rule, at the foot of the page: a table that stands on the lower margin. */
export function foot({ signers, lines }: PrintFoot, drawing: Drawing): Part[] {
  const { profile, sheet } = drawing
  const rows = [signers, ...lines]
  const columns = sharedColumns(rows.map((texts) => texts.length))
  const width = Math.floor(sheet.textWidth / columns)
  const cells = (texts: readonly string[], row: number): FrameCell[] => {
    const span = columns / texts.length
    return texts.map((text, index) => ({
      row,
      column: index * span,
      colspan: span,
      rowspan: 1,
      parts: [
        paragraph(
          {
            style: 'closing',
            para: { line: 1.4, after: row === 0 ? signing : 0 },
            char: { size },
            content: (form) => [textInline(text, form, drawing)],
            width: width * span,
          },
          drawing,
        ),
      ],
      border: row === 0 ? { top: { width: 0.7, colour: profile.accent } } : {},
      vertical: 'TOP',
    }))
  }
  const room = { left: 0, right: unitsOfPoints(8), top: unitsOfPoints(2), bottom: unitsOfPoints(1) }
  return [
    framePart(
      {
        widths: Array.from({ length: columns }, () => width),
        rows: rows.map(cells),
        headerRows: 0,
        room,
        border: {},
        summary: '',
        atFoot: true,
      },
      drawing,
    ),
  ]
}
