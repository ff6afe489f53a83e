import type { PrintList, PrintTextBlock } from '../../../../shared/print/tree'
import { escapedText, indented, safeStart } from './escape'
import { paragraphText } from './line'
import type { MarkdownDrawing } from './markdown-drawing'

/** Parts two of a kind would become one list; nothing that is seen keeps them apart. */
export const divider = '<!-- -->'

interface Marker {
  /** What Markdown has of its own. */
  readonly sign: string
  /** What stands before the text, because Markdown has no such marker. */
  readonly text: string
}

/** Bullets and plain numbers are Markdown's own, and so are boxes; 가. ① a) and ※ are text. */
function markerOf(marker: string, ordered: boolean): Marker {
  if (/^\d{1,9}[.)]$/.test(marker)) return { sign: marker, text: '' }
  if (ordered || marker === '※') return { sign: '-', text: escapedText(marker) }
  return { sign: '-', text: marker === '☑' ? '[x]' : marker === '☐' ? '[ ]' : '' }
}

/** Whether the items stand on lines one below the other. */
const isTight = ({ items }: PrintList): boolean =>
  items.every(({ blocks: [first, ...rest] }) => {
    const lists = first?.type === 'paragraph' ? rest : []
    return (
      first?.type === 'paragraph' &&
      lists.every((block) => block.type === 'list' && isTight(block)) &&
      lists.length <= 1
    )
  })

function listText(list: PrintList, drawing: MarkdownDrawing): string {
  const tight = isTight(list)
  const items = list.items.map(({ marker, blocks }) => {
    const { sign, text } = markerOf(marker, list.ordered)
    const content = textBlocksText(blocks, drawing, tight ? '\n' : '\n\n')
    // A list at the start of an item would take the marker's text for its own.
    const gap = text === '' ? '' : blocks[0]?.type === 'paragraph' ? ' ' : '\n\n'
    return `${sign} ${indented(`${text}${gap}${content}`, sign.length + 1)}`
  })
  return items.join(tight ? '\n' : '\n\n')
}

/** Paragraphs and lists. */
export function textBlocksText(blocks: readonly PrintTextBlock[], drawing: MarkdownDrawing, between = '\n\n'): string {
  const parts = blocks.flatMap((block, index) => {
    if (block.type === 'paragraph') return [paragraphText(block.text, drawing)]
    const list = listText(block, drawing)
    return blocks[index - 1]?.type === 'list' ? [divider, list] : [list]
  })
  return parts.join(between)
}

/** A text of our own at the start of a line. */
export const plainText = (text: string): string => safeStart(escapedText(text))
