import { lineText } from '../../../../shared/print/lines'
import type { PrintCell, PrintRecord, PrintTable } from '../../../../shared/print/tree'
import { ratingSigns, ratingText } from '../rating'
import type { HtmlDrawing } from './html-drawing'
import { lineHtml } from './line'
import { classes, escaped, type Html, tag, together } from './markup'
import { textBlocksHtml } from './text-blocks'

const span = (count: number): number | undefined => (count > 1 ? count : undefined)

function cell(data: PrintCell, scope: 'col' | 'row', drawing: HtmlDrawing): Html {
  const attributes = {
    class: classes(data.align !== 'left' && data.align, data.fill !== null && drawing.rules.fill(data.fill)),
    colspan: span(data.colspan),
    rowspan: span(data.rowspan),
    ...(data.header && { scope }),
  }
  return tag(data.header ? 'th' : 'td', attributes, textBlocksHtml(data.blocks, drawing))
}

const row = (cells: readonly PrintCell[], scope: 'col' | 'row', drawing: HtmlDrawing): Html =>
  tag('tr', {}, ...cells.map((each) => cell(each, scope, drawing)))

/** A part wider than a narrow screen, which keys can move as well. */
const scrolled = (name: string, html: Html): Html =>
  tag('div', { class: 'wide', role: 'region', tabindex: 0, 'aria-label': name }, html)

/** A table with its caption above, or with a name that only readers without sight hear. */
export function tableHtml(
  { rows, headerRows, columns, caption, anchor, summary }: PrintTable,
  drawing: HtmlDrawing,
): Html {
  if (rows.length === 0) return together([])
  const above = caption
    ? [
        tag(
          'caption',
          {},
          escaped(caption.text.length > 0 ? `${caption.label}  ` : caption.label),
          lineHtml(caption.text, drawing),
        ),
      ]
    : []
  const parts = [
    ...above,
    tag('colgroup', {}, ...columns.map((share) => tag('col', { class: drawing.rules.width(share) }))),
    ...(headerRows > 0
      ? [
          tag(
            'thead',
            {},
            together(
              rows.slice(0, headerRows).map((cells) => row(cells, 'col', drawing)),
              '\n',
            ),
          ),
        ]
      : []),
    tag(
      'tbody',
      {},
      together(
        rows.slice(headerRows).map((cells) => row(cells, 'row', drawing)),
        '\n',
      ),
    ),
  ]
  const id = drawing.places.claim(anchor) ?? undefined
  const table = tag('table', { id, ...(caption === null && { 'aria-label': summary }) }, together(parts, '\n'))
  return scrolled(caption ? `${caption.label} ${lineText(caption.text)}`.trim() : summary, table)
}

/** A record: its kind, number and title over labelled rows. */
export function recordHtml({ label, title, rows, ratings, anchor }: PrintRecord, drawing: HtmlDrawing): Html {
  const rowOf = (name: string, content: Html): Html =>
    tag('tr', {}, tag('th', { scope: 'row' }, escaped(name)), tag('td', {}, content))
  const rating = (item: { readonly label: string; readonly value: number }): Html =>
    tag(
      'p',
      {},
      escaped(`${item.label} `),
      tag('span', { class: 'signs', 'aria-hidden': 'true' }, escaped(ratingSigns(item.value))),
      escaped(` ${ratingText(item.value)}`),
    )
  const body = [
    ...rows.map((each) => rowOf(each.label, textBlocksHtml(each.blocks, drawing))),
    ...(ratings ? [rowOf(ratings.label, together(ratings.items.map(rating), '\n'))] : []),
  ]
  const id = drawing.places.claim(anchor) ?? undefined
  const caption = tag(
    'caption',
    {},
    tag('span', { class: 'kind' }, escaped(label)),
    escaped(' '),
    lineHtml(title, drawing),
  )
  const table = tag('table', { class: 'record', id }, caption, tag('tbody', {}, together(body, '\n')))
  return scrolled(`${label} ${lineText(title)}`.trim(), table)
}
