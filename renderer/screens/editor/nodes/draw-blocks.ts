import { assertNever } from '../../../../shared/errors'
import type { PrintBlock, PrintLine, PrintList, PrintTable } from '../../../../shared/print/tree'
import { element } from './node-views'

const lineText = (line: PrintLine): string => line.map((run) => run.text).join('')

function paragraph(line: PrintLine): HTMLElement {
  const result = document.createElement('p')
  result.textContent = lineText(line)
  return result
}

function drawList({ items }: PrintList): HTMLElement[] {
  return items.map(({ marker, blocks }) => {
    const item = element('div', 'facts-item', { marker })
    item.append(...drawBlocks(blocks))
    return item
  })
}

function drawTable({ columns, rows, summary }: PrintTable): HTMLElement {
  const table = document.createElement('table')
  table.setAttribute('aria-label', summary)
  const group = table.appendChild(document.createElement('colgroup'))
  for (const share of columns) group.appendChild(document.createElement('col')).style.width = `${share * 100}%`
  const body = table.appendChild(document.createElement('tbody'))
  for (const cells of rows) {
    const row = body.insertRow()
    for (const { header, colspan, rowspan, align, blocks } of cells) {
      const cell = row.appendChild(document.createElement(header ? 'th' : 'td'))
      cell.colSpan = colspan
      cell.rowSpan = rowspan
      cell.style.textAlign = align
      cell.append(...drawBlocks(blocks))
    }
  }
  return table
}

/** Draws what the print step made of the facts; other kinds of blocks do not come from facts. */
export function drawBlocks(blocks: readonly PrintBlock[]): HTMLElement[] {
  return blocks.flatMap((block) => {
    switch (block.type) {
      case 'paragraph':
        return [paragraph(block.text)]
      case 'list':
        return drawList(block)
      case 'table':
        return [drawTable(block)]
      case 'heading':
      case 'division':
      case 'figure':
      case 'figureRow':
      case 'record':
      case 'quote':
      case 'callout':
      case 'rule':
      case 'pageBreak':
      case 'contents':
        return []
      default:
        return assertNever(block)
    }
  })
}
