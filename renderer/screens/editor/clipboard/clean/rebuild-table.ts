import { backgroundOf, shadingOf } from './colours'
import { type Format, formatOf } from './format'
import type { Place } from './place'
import type { Walk } from './rebuild'
import type { StyleOf } from './styles'
import { isLayout } from './tables'

interface Tools {
  readonly walk: Walk
  readonly styleOf: StyleOf
}

/** Between the cells of a row that becomes a line of text. */
const betweenCells = ' | '

/** A table where none may stand: a paragraph per row. */
function flatten(table: HTMLTableElement, format: Format, place: Place, { walk }: Tools): void {
  const document = table.ownerDocument
  if (table.caption) walk(table.caption, format, place)
  for (const row of table.rows) {
    place.begin('p', null)
    const cells = [...row.cells].filter((cell) => (cell.textContent ?? '').trim() !== '')
    cells.forEach((cell, index) => {
      if (index > 0) place.add(document.createTextNode(betweenCells), format)
      const line = document.createElement('span')
      line.textContent = [...textLines(cell)].join(' ')
      walk(line, format, place)
    })
  }
  place.begin('p', null)
}

/** The texts of a cell's blocks, one after the other. */
function* textLines(cell: Element): Iterable<string> {
  const walker = cell.ownerDocument.createTreeWalker(cell, NodeFilter.SHOW_TEXT)
  let line = ''
  let block: Element | null = null
  while (walker.nextNode()) {
    const owner = walker.currentNode.parentElement?.closest('p, div, li, td, th, h1, h2, h3, h4, h5, h6') ?? null
    if (owner !== block && line.trim() !== '') {
      yield line.trim()
      line = ''
    }
    block = owner
    line += walker.currentNode.nodeValue ?? ''
  }
  if (line.trim() !== '') yield line.trim()
}

const aligns = new Set(['left', 'center', 'right'])

/** A cell whose paragraphs all stand alike is aligned as a whole. */
function settleAlign(cell: HTMLElement, own: string | undefined): void {
  const paragraphs = [...cell.querySelectorAll<HTMLElement>(':scope > p')]
  const inner = new Set(paragraphs.map((paragraph) => paragraph.dataset.align || own || ''))
  const align = inner.size === 1 ? [...inner][0] : own
  if (!align || !aligns.has(align)) return
  cell.style.textAlign = align
  cell.setAttribute('align', align)
  if (inner.size === 1) for (const paragraph of paragraphs) delete paragraph.dataset.align
}

function rebuildCell(
  source: HTMLTableCellElement,
  format: Format,
  place: Place,
  { walk, styleOf }: Tools,
): HTMLElement {
  const header = source.localName === 'th' || source.closest('thead') !== null
  const cell = source.ownerDocument.createElement(header ? 'th' : 'td')
  for (const name of ['colspan', 'rowspan', 'colwidth']) {
    const value = source.getAttribute(name)
    if (value !== null && value !== '1') cell.setAttribute(name, value)
  }
  const style = styleOf(source)
  const shading = shadingOf(backgroundOf(style) ?? source.getAttribute('bgcolor') ?? undefined)
  // The profile shades its header cells itself.
  if (shading && !(header && shading === 'grey')) cell.dataset.background = shading
  const inside = place.inside(cell, { kind: 'text', depth: 0 })
  const around = header
    ? { ...formatOf(source, style, format, false), bold: false }
    : formatOf(source, style, format, false)
  walk(source, around, inside)
  inside.close()
  if (cell.childNodes.length === 0) cell.append(source.ownerDocument.createElement('p'))
  settleAlign(cell, style.get('text-align') ?? source.getAttribute('align')?.toLowerCase())
  return cell
}

const lettersIn = (node: Node | null): number => (node?.textContent ?? '').replace(/\s+/g, '').length

/** Broken markup can put text into a table beside its cells; then it is read like any other text. */
const holdsAllText = (table: HTMLTableElement): boolean =>
  [...table.rows].reduce(
    (sum, row) => [...row.cells].reduce((inRow, cell) => inRow + lettersIn(cell), sum),
    lettersIn(table.caption),
  ) === lettersIn(table)

/** Builds a table with its merged cells, widths and shading, its caption before it. */
export function rebuildTable(table: HTMLTableElement, format: Format, place: Place, tools: Tools): void {
  const document = table.ownerDocument
  place.close()
  if (!holdsAllText(table)) {
    tools.walk(table, format, place)
    place.close()
    return
  }
  if (isLayout(table)) {
    for (const row of table.rows) for (const cell of row.cells) tools.walk(cell, format, place)
    place.close()
    return
  }
  if (place.kind === 'text') {
    flatten(table, format, place, tools)
    return
  }
  const caption = (table.caption?.textContent ?? '').replace(/\s+/g, ' ').trim()
  if (caption !== '') {
    const line = document.createElement('p')
    line.dataset.tableCaption = ''
    line.textContent = caption
    place.block(line)
  }
  const body = document.createElement('tbody')
  for (const row of table.rows) {
    const own = document.createElement('tr')
    own.append(...[...row.cells].map((cell) => rebuildCell(cell, format, place, tools)))
    if (own.childNodes.length > 0) body.append(own)
  }
  if (body.childNodes.length === 0) return
  const result = document.createElement('table')
  result.append(body)
  place.block(result)
}
