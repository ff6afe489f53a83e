import type { PrintBlock, PrintCaption, PrintLine, PrintTextBlock } from '../../shared/print/tree'

/** The lines of text blocks, in order. */
const textLines = (blocks: readonly PrintTextBlock[]): PrintLine[] =>
  blocks.flatMap((block) =>
    block.type === 'paragraph' ? [block.text] : block.items.flatMap((item) => textLines(item.blocks)),
  )

const captionLine = ({ label, text }: PrintCaption): PrintLine => [{ text: `${label}  ` }, ...text]

/** Every line that a block shows, in order; headings with their numbers, captions and titles with their labels. */
export function shownLines(block: PrintBlock): PrintLine[] {
  switch (block.type) {
    case 'heading':
      return [[{ text: `${block.number.normalize('NFKC')} ` }, ...block.text]]
    case 'division':
      return [[{ text: block.label }], block.title, [{ text: block.reference }]].filter((line) =>
        line.some(({ text }) => text !== ''),
      )
    case 'paragraph':
    case 'list':
      return textLines([block])
    case 'table':
      return [
        ...(block.caption ? [captionLine(block.caption)] : []),
        ...block.rows.flat().flatMap((cell) => textLines(cell.blocks)),
      ]
    case 'figure':
      return [captionLine(block.caption)]
    case 'figureRow':
      return block.figures.map(({ caption }) => captionLine(caption))
    case 'quote':
      return textLines(block.blocks)
    case 'callout':
      return [[{ text: block.label }], ...textLines(block.blocks)]
    case 'contents':
      return [[{ text: block.title }]]
    case 'rule':
    case 'pageBreak':
      return []
    case 'record':
      return [
        captionLine({ label: block.label, text: block.title }),
        ...block.rows.flatMap(({ label, blocks }) => [[{ text: label }], ...textLines(blocks)]),
        ...(block.ratings?.items.map(({ label, value }) => [{ text: `${label} ${'●'.repeat(value)}` }]) ?? []),
      ]
  }
}
