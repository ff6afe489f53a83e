import { assertNever } from '../../../shared/errors'
import type { PrintBlock } from '../../../shared/print/tree'
import { callout } from './callout'
import { contents } from './contents'
import { division } from './division'
import type { Drawing } from './drawing'
import { figure } from './figure'
import { figureRow } from './figure-row'
import { heading } from './heading'
import { type Part, paragraph } from './paragraph'
import { quote } from './quote'
import { record } from './record'
import { table } from './table'
import { bodyPlace, textBlocks } from './text-blocks'

/** Draws one block of the body. */
export function blockParts(block: PrintBlock, drawing: Drawing): Part[] {
  switch (block.type) {
    case 'heading':
      return [heading(block, drawing)]
    case 'division':
      return division(block, drawing)
    case 'paragraph':
    case 'list':
      return textBlocks([block], drawing, bodyPlace(drawing))
    case 'table':
      return table(block, drawing)
    case 'figure':
      return figure(block, drawing)
    case 'figureRow':
      return [figureRow(block, drawing)]
    case 'quote':
      return quote(block, drawing)
    case 'callout':
      return callout(block, drawing)
    case 'rule':
      return [paragraph({ style: 'divider' }, drawing)]
    case 'pageBreak':
      return []
    case 'contents':
      return contents(block, drawing)
    case 'record':
      return record(block, drawing)
    default:
      return assertNever(block)
  }
}
