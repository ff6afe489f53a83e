import type { PrintRecord } from '../../../shared/print/tree'
import { lighten } from '../docx/colours'
import { columnWidths } from '../docx/column-widths'
import { plainText } from '../docx/plain-text'
import { framed } from './border-fills'
import { anchorInlines } from './caption'
import type { Drawing } from './drawing'
import { gapAbove } from './gap'
import { signInline, textInline } from './inline'
import { type Part, paragraph } from './paragraph'
import { lineInlines } from './runs'
import { cellRoom, tableRule } from './table'
import { type FrameCell, framePart } from './table-frame'
import { cellPlace, textBlocks } from './text-blocks'

const labelShare = 0.21
const highest = 5

/** A rating as signs and figure: `●●●○○ 3/5`. */
function ratingText(value: number): string {
  const full = Math.min(highest, Math.max(0, Math.round(value)))
  return `${'●'.repeat(full)}${'○'.repeat(highest - full)} ${value}/${highest}`
}

function ratingParts(ratings: NonNullable<PrintRecord['ratings']>, width: number, drawing: Drawing): Part[] {
  return ratings.items.map(({ label, value }) =>
    paragraph(
      {
        style: 'tableText',
        content: (form) => [textInline(`${label}  `, form, drawing), signInline(ratingText(value), form, drawing)],
        width,
      },
      drawing,
    ),
  )
}

/** A record as a sheet: a band with kind, number and title over labelled rows. */
export function record(block: PrintRecord, drawing: Drawing): Part[] {
  const { profile, sheet } = drawing
  const widths = columnWidths([labelShare, 1 - labelShare], sheet.textWidth)
  const inside = (width = 0) => width - cellRoom.left - cellRoom.right
  const labelWidth = inside(widths[0])
  const textWidth = inside(widths[1])
  const rule = tableRule(profile)
  const band: FrameCell = {
    row: 0,
    column: 0,
    colspan: 2,
    rowspan: 1,
    parts: [
      paragraph(
        {
          style: 'tableHead',
          para: { align: 'left' },
          content: (form) => [
            ...anchorInlines(block.anchor, form, drawing),
            textInline(block.label, { ...form, colour: profile.accent }, drawing),
            textInline('  ', form, drawing),
            ...lineInlines(block.title, form, drawing),
          ],
          width: inside(sheet.textWidth),
        },
        drawing,
      ),
    ],
    border: framed(rule, profile.table.headerFill),
    vertical: 'CENTER',
  }
  const rowsOfText = [
    ...block.rows.map(({ label, blocks }) => ({
      label,
      parts: textBlocks(blocks, drawing, cellPlace('tableText', textWidth)),
    })),
    ...(block.ratings ? [{ label: block.ratings.label, parts: ratingParts(block.ratings, textWidth, drawing) }] : []),
  ]
  const rows = rowsOfText.map(({ label, parts }, index): FrameCell[] => {
    const place = { row: index + 1, colspan: 1, rowspan: 1, vertical: 'TOP' as const }
    const named = paragraph(
      { style: 'tableLabel', content: (form) => [textInline(label, form, drawing)], width: labelWidth },
      drawing,
    )
    const filled = parts.length > 0 ? parts : [paragraph({ style: 'tableText', width: textWidth }, drawing)]
    return [
      { ...place, column: 0, parts: [named], border: framed(rule, lighten(profile.accent, 0.95)) },
      { ...place, column: 1, parts: filled, border: framed(rule) },
    ]
  })
  const summary = [block.label, plainText(block.title)].filter((part) => part !== '').join(': ')
  return [
    gapAbove(drawing),
    framePart(
      {
        widths,
        rows: [[band], ...rows],
        headerRows: rows.length > 0 ? 1 : 0,
        room: cellRoom,
        border: framed(rule),
        summary,
      },
      drawing,
    ),
  ]
}
