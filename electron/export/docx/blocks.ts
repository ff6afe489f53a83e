import { type FileChild, Paragraph } from 'docx'
import { assertNever } from '../../../shared/errors'
import type { PrintBlock } from '../../../shared/print/tree'
import { contents } from './contents'
import type { Drawing } from './drawing'
import { figure } from './figure'
import { heading } from './heading'
import { record } from './record'
import { shortRule } from './rule'
import { table } from './table'
import { gapAbove, gapBelow } from './table-gap'
import { bodyPlace, textBlocks } from './text-blocks'

/** Draws one block of the body. `newPage` asks a heading to start on a new page. */
export function blockParts(block: PrintBlock, drawing: Drawing, newPage = false): FileChild[] {
  switch (block.type) {
    case 'heading':
      return [heading(block, drawing, newPage)]
    case 'paragraph':
    case 'list':
      return textBlocks([block], drawing, bodyPlace)
    case 'table':
      return block.rows.length > 0 ? [gapAbove(), table(block, drawing), gapBelow()] : []
    case 'figure':
      return figure(block, drawing)
    case 'figureRow':
      return block.figures.flatMap((each) => figure(each, drawing))
    case 'quote':
      return textBlocks(block.blocks, drawing, bodyPlace)
    case 'callout':
      return textBlocks([{ type: 'paragraph', text: [{ text: block.label }] }, ...block.blocks], drawing, bodyPlace)
    case 'rule':
      return [shortRule(drawing.sheet.textWidth, drawing.sheet.textWidth)]
    case 'pageBreak':
      return [new Paragraph({ pageBreakBefore: true })]
    case 'contents':
      return contents(block)
    case 'record':
      return [gapAbove(), record(block, drawing), gapBelow()]
    default:
      return assertNever(block)
  }
}
