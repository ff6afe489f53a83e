import { referredNumber } from '../../../shared/print/numbering'
import type { PrintBlock, PrintDocument } from '../../../shared/print/tree'
import { shownInBlock } from '../shown-lines'

/** What a part is called on paper, `표 2`; '' where it has no name. */
function nameOf(block: PrintBlock): string {
  switch (block.type) {
    case 'record':
      return block.label
    case 'table':
      return block.caption?.label ?? ''
    case 'figure':
      return block.caption.label
    case 'figureRow':
      return block.figures[0]?.caption.label ?? ''
    case 'heading':
      return referredNumber(block.number)
    default:
      return ''
  }
}

/**
 * Where one of these letters stands first: the name of its table, picture or record, else the number of the chapter
 * above it. '' above the first chapter. It holds no text of the report.
 */
export function placeOfLetters({ blocks }: PrintDocument, letters: readonly string[]): string {
  let above = ''
  for (const block of blocks) {
    const name = nameOf(block)
    if (block.type === 'heading' && name !== '') above = name
    const text = shownInBlock(block).join('')
    if (letters.some((letter) => text.includes(letter))) return name || above
  }
  return ''
}
