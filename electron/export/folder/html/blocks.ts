import { assertNever } from '../../../../shared/errors'
import { lineText } from '../../../../shared/print/lines'
import type { PrintContents, PrintDivision, PrintFigure, PrintHeading } from '../../../../shared/print/tree'
import type { FlowBlock, FlowColumns } from '../flow'
import type { HtmlDrawing } from './html-drawing'
import { lineHtml } from './line'
import { classes, escaped, type Html, tag, together } from './markup'
import { recordHtml, tableHtml } from './table'
import { textBlocksHtml } from './text-blocks'

/** Level 1 is the title's. */
function heading(block: PrintHeading, drawing: HtmlDrawing): Html {
  const number = block.number === '' ? [] : [tag('span', { class: 'number' }, escaped(block.number)), escaped(' ')]
  const text = tag('span', { class: 'text' }, lineHtml(block.text, drawing))
  return tag(`h${block.level + 1}`, { id: drawing.places.ofHeading(block) }, ...number, text)
}

/** A part or an annex: a heading of its own, and what the annex belongs to. */
function division({ label, title, reference, anchor }: PrintDivision, drawing: HtmlDrawing): Html {
  const id = drawing.places.claim(anchor) ?? undefined
  const name = title.length > 0 ? [escaped(`${label}. `), lineHtml(title, drawing)] : [escaped(label)]
  const below = reference === '' ? [] : [tag('p', {}, tag('em', {}, escaped(reference)))]
  return together([tag('h2', { id }, ...name), ...below], '\n')
}

function contents({ title, depth }: Omit<PrintContents, 'type'>, { places }: HtmlDrawing): Html {
  const entries = places.headings(depth).map((block) => {
    const text = [block.number, lineText(block.text)].filter((part) => part !== '').join(' ')
    return tag('li', { class: `l${block.level}` }, tag('a', { href: `#${places.ofHeading(block)}` }, escaped(text)))
  })
  return tag(
    'nav',
    { class: 'contents', 'aria-label': title },
    tag('p', { class: 'contents-title' }, escaped(title)),
    tag('ol', { role: 'list' }, together(entries, '\n')),
  )
}

function figure(block: PrintFigure, drawing: HtmlDrawing): Html {
  const { label, text } = block.caption
  const { path, image } = drawing.pictures.picture(block.media)
  const alt = [block.alt, lineText(text), label].find((one) => one.trim() !== '') ?? ''
  const id = drawing.places.claim(block.anchor) ?? undefined
  return tag(
    'figure',
    { id, class: classes(drawing.rules.width(block.width), block.align !== 'center' && block.align) },
    tag('img', { src: path, alt, width: image.width, height: image.height }),
    tag('figcaption', {}, escaped(text.length > 0 ? `${label}  ` : label), lineHtml(text, drawing)),
  )
}

const columns = ({ rows }: FlowColumns, drawing: HtmlDrawing): Html =>
  tag('div', { class: 'columns' }, ...rows.flat().map((cell) => tag('div', {}, textBlocksHtml(cell, drawing))))

/** A piece of the text. */
export function blockHtml(block: FlowBlock, drawing: HtmlDrawing): Html {
  switch (block.type) {
    case 'title':
      return tag('h1', {}, escaped(block.text))
    case 'columns':
      return columns(block, drawing)
    case 'heading':
      return heading(block, drawing)
    case 'division':
      return division(block, drawing)
    case 'paragraph':
    case 'list':
      return textBlocksHtml([block], drawing)
    case 'table':
      return tableHtml(block, drawing)
    case 'figure':
      return figure(block, drawing)
    case 'figureRow':
      return tag('div', { class: 'row' }, ...block.figures.map((each) => figure(each, drawing)))
    case 'record':
      return recordHtml(block, drawing)
    case 'quote':
      return tag('blockquote', {}, textBlocksHtml(block.blocks, drawing))
    case 'callout':
      return tag(
        'div',
        { class: classes('callout', block.kind), role: 'note' },
        tag('p', { class: 'label' }, escaped(block.label)),
        textBlocksHtml(block.blocks, drawing),
      )
    case 'rule':
      return tag('hr')
    case 'pageBreak':
      return tag('div', { class: 'page-break' })
    case 'contents':
      return contents(block, drawing)
    default:
      return assertNever(block)
  }
}
