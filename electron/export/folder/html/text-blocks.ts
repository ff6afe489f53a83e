import type { PrintList, PrintParagraph, PrintTextBlock } from '../../../../shared/print/tree'
import type { HtmlDrawing } from './html-drawing'
import { lineHtml } from './line'
import { classes, escaped, type Html, tag, together } from './markup'

const paragraph = ({ text, note, align, indent }: PrintParagraph, drawing: HtmlDrawing): Html =>
  tag('p', { class: classes(note && 'note', align, indent === 'first' && 'first') }, lineHtml(text, drawing))

/** The markers are text of their own: a browser counts neither 가. nor ㉮, and what is copied keeps them. */
function list({ ordered, items }: PrintList, drawing: HtmlDrawing): Html {
  const drawn = items.map(({ marker, blocks }) =>
    tag(
      'li',
      {},
      tag('span', { class: 'marker', ...(!ordered && { 'aria-hidden': 'true' }) }, escaped(marker)),
      escaped(' '),
      tag('div', {}, textBlocksHtml(blocks, drawing)),
    ),
  )
  // Without its own markers a list is none to some readers unless it says so.
  return tag(ordered ? 'ol' : 'ul', { role: 'list' }, together(drawn, '\n'))
}

/** Paragraphs and lists. */
export const textBlocksHtml = (blocks: readonly PrintTextBlock[], drawing: HtmlDrawing): Html =>
  together(
    blocks.map((block) => (block.type === 'paragraph' ? paragraph(block, drawing) : list(block, drawing))),
    '\n',
  )
