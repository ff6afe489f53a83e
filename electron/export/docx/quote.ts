import type { Paragraph } from 'docx'
import type { PrintQuote } from '../../../shared/print/tree'
import type { Drawing } from './drawing'
import { isTall, textHeight } from './row-height'
import { quotePlace, textBlocks } from './text-blocks'

/** Words of others. A short quotation stays on one page with the line that says whose words they are. */
export function quote({ blocks }: PrintQuote, drawing: Drawing): Paragraph[] {
  const keepNext = !isTall(textHeight(blocks, drawing.sheet.textWidth, drawing), drawing)
  return blocks.flatMap((block, index) =>
    textBlocks([block], drawing, { ...quotePlace, keepNext: keepNext && index < blocks.length - 1 }),
  )
}
