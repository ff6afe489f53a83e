import type { FileChild } from 'docx'
import { assertNever } from '../../../shared/errors'
import type { PrintBlock, PrintTable } from '../../../shared/print/tree'
import { callout } from './callout'
import { continuedCaption, tableCaption } from './caption'
import { contents } from './contents'
import { division } from './division'
import type { Drawing } from './drawing'
import { figure } from './figure'
import { figureRow } from './figure-row'
import { heading } from './heading'
import { quote } from './quote'
import { record } from './record'
import { divider } from './rule'
import { table } from './table'
import { gapAbove, gapBelow } from './table-gap'
import { bodyPlace, textBlocks } from './text-blocks'

function aboveTable(block: PrintTable, drawing: Drawing): FileChild {
  if (block.caption) return tableCaption(block.caption, block.anchor, drawing)
  return block.continued === undefined ? gapAbove() : continuedCaption(block.continued, drawing)
}

function tableParts(block: PrintTable, drawing: Drawing): FileChild[] {
  if (block.rows.length === 0) return []
  return [aboveTable(block, drawing), table(block, drawing), gapBelow()]
}

/** Draws one block of the body. `newPage` asks a heading to start on a new page; what follows a page break is asked to. */
export function blockParts(block: PrintBlock, drawing: Drawing, newPage = false): FileChild[] {
  switch (block.type) {
    case 'heading':
      return [heading(block, drawing, newPage)]
    case 'division':
      return division(block, drawing)
    case 'paragraph':
    case 'list':
      return textBlocks([block], drawing, bodyPlace)
    case 'table':
      return tableParts(block, drawing)
    case 'figure':
      return figure(block, drawing)
    case 'figureRow':
      return [figureRow(block, drawing), gapBelow()]
    case 'quote':
      return quote(block, drawing)
    case 'callout':
      return [gapAbove(), callout(block, drawing), gapBelow()]
    case 'rule':
      return [divider()]
    case 'pageBreak':
      return []
    case 'contents':
      return contents(block)
    case 'record':
      return [gapAbove(), record(block, drawing), gapBelow()]
    default:
      return assertNever(block)
  }
}
