import type { Node as DocumentNode, Fragment } from '@tiptap/pm/model'
import { factText } from '../../../../../shared/print/fact-views'
import { printFacts } from '../../../../../shared/print/facts'
import { labels } from '../../../../../shared/print/labels'
import { orderedMarker } from '../../../../../shared/print/numbering'
import { isRecordName } from '../../../../../shared/records/record'
import { drawBlocks } from '../../nodes/draw-blocks'
import type { SheetContext } from '../../nodes/node-views'
import { readFacts } from '../../nodes/read-facts'
import { anyTextField } from '../../nodes/record-fields'
import type { Numbers } from './numbers'
import { recordFacts } from './record-head'

/** Lines of inline content: footnotes in brackets, references as they read. */
function inlineText(node: DocumentNode, numbers: Numbers, context: SheetContext): string {
  let text = ''
  node.forEach((child) => {
    if (child.isText) text += child.text ?? ''
    else if (child.type.name === 'hardBreak') text += '\n'
    else if (child.type.name === 'crossReference')
      text += numbers.referenceText(String(child.attrs.target), String(child.attrs.show))
    else if (child.type.name === 'fact')
      text += factText(String(child.attrs.key), { ...context, facts: readFacts(context) }).text
    else text += ` [${child.textContent}]`
  })
  return text
}

/** A copied piece as plain text: with its numbers, bullets and captions, tables as tabs. */
export function plainTextOf(content: Fragment, numbers: Numbers, context: SheetContext): string {
  const { language } = context

  function markerOf(list: DocumentNode, item: DocumentNode, index: number): string {
    const form = numbers.formOf(list)
    if (form?.kind === 'bullet') return form.bullet
    if (form?.kind === 'ordered') return orderedMarker(form.order, (Number(list.attrs.start) || 1) + index)
    return item.attrs.checked === true ? '☑' : '☐'
  }
  const listLines = (list: DocumentNode): string[] =>
    list.children.flatMap((item, index) => {
      const [first = '', ...rest] = linesOf(item.content)
      return [`${markerOf(list, item, index)} ${first}`, ...rest.map((line) => `  ${line}`)]
    })
  const rowLine = (row: DocumentNode): string =>
    row.children.map((cell) => linesOf(cell.content).join(' ').replace(/\s+/g, ' ')).join('\t')

  function factsLines(view: string): string[] {
    const drawn = drawBlocks(printFacts(view, { ...context, facts: readFacts(context) }))
    return drawn.flatMap((element) => {
      const rows = [...element.querySelectorAll('tr')]
      if (rows.length === 0) return [element.textContent ?? '']
      return rows.map((row) => [...row.children].map((cell) => cell.textContent ?? '').join('\t'))
    })
  }
  function linesOfNode(node: DocumentNode): string[] {
    const { name } = node.type
    const number = numbers.numberOf(node)
    if (name.endsWith('List')) return listLines(node)
    if (name === 'tableRow') return [rowLine(node)]
    if (name === 'facts') return factsLines(String(node.attrs.view))
    if (name === 'callout') return [labels[node.attrs.kind as 'note']?.[language] ?? '', ...linesOf(node.content)]
    if (isRecordName(name)) {
      const { heading, rows } = recordFacts(node, numbers, language)
      return [heading, ...rows.map(({ label, value }) => `${label}: ${value}`), ...linesOf(node.content)]
    }
    if (name === 'recordField') {
      const key = String(node.attrs.key)
      const label = anyTextField(key)?.label ?? labels.otherText
      return [`${label[language]}: ${linesOf(node.content).join('\n')}`]
    }
    if (!node.isTextblock) return linesOf(node.content)
    const after = name === 'figure' || name === 'tableCaption' ? '. ' : ' '
    return [(number === '' ? '' : number + after) + inlineText(node, numbers, context)]
  }
  function linesOf(fragment: Fragment): string[] {
    if (fragment.firstChild?.isInline) return [fragment.textBetween(0, fragment.size, '\n')]
    return fragment.content.flatMap(linesOfNode)
  }
  return linesOf(content).join('\n')
}
