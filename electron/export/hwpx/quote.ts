import type { PrintQuote } from '../../../shared/print/tree'
import type { Drawing } from './drawing'
import { heightOf, type Part } from './paragraph'
import { quotePlace, textBlocks } from './text-blocks'
import { twipsOfUnits } from './units'

/** Share of the page up to which a quotation stays whole. */
const whole = 0.25

/** Words of others. A short quotation stays on one page with the line that says whose words they are. */
export function quote({ blocks }: PrintQuote, drawing: Drawing): Part[] {
  const place = quotePlace(drawing)
  const draw = (keepNext: boolean) => (last: number) =>
    blocks.flatMap((block, index) => textBlocks([block], drawing, { ...place, keepNext: keepNext && index < last }))
  const parts = draw(true)(blocks.length - 1)
  return heightOf(parts) <= twipsOfUnits(drawing.sheet.textHeight) * whole ? parts : draw(false)(0)
}
