import type { PrintCallout } from '../../../shared/print/tree'
import { lighten } from '../docx/colours'
import { framed } from './border-fills'
import { box, boxWidth } from './box'
import type { Drawing } from './drawing'
import { gapAbove } from './gap'
import { textInline } from './inline'
import { type Part, paragraph } from './paragraph'
import { boxPlace, textBlocks } from './text-blocks'

/** A box with its kind over its text. Only a warning has a heavier line: kinds differ by words, and print in black. */
export function callout(block: PrintCallout, drawing: Drawing): Part[] {
  const { accent } = drawing.profile
  const width = boxWidth(drawing)
  const rule =
    block.kind === 'warning'
      ? { width: 0.4 as const, colour: accent }
      : { width: 0.2 as const, colour: lighten(accent, 0.4) }
  const label = paragraph(
    { style: 'calloutLabel', content: (form) => [textInline(block.label, form, drawing)], width },
    drawing,
  )
  const parts = [label, ...textBlocks(block.blocks, drawing, boxPlace(width))]
  return [gapAbove(drawing), box(parts, framed(rule, lighten(accent, 0.95)), block.label, drawing)]
}
