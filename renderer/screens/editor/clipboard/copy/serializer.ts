import { type DOMOutputSpec, DOMSerializer, type Node as DocumentNode, type Schema } from '@tiptap/pm/model'
import { highlights, shades, textColours } from '../../../../../shared/document/colours'
import { factText } from '../../../../../shared/print/fact-views'
import { printFacts } from '../../../../../shared/print/facts'
import { labels } from '../../../../../shared/print/labels'
import { drawBlocks } from '../../nodes/draw-blocks'
import type { SheetContext } from '../../nodes/node-views'
import { readFacts } from '../../nodes/read-facts'
import { anyTextField } from '../../nodes/record-fields'
import { listAttributes } from './list-style'
import type { Numbers } from './numbers'
import { recordHead } from './record-head'

interface Dependencies {
  readonly context: SheetContext
  readonly numbers: () => Numbers
  /** A picture as a `data:` address; null when it is not at hand. */
  readonly picture: (hash: string) => string | null
}

type Attributes = Readonly<Record<string, string>>
type Spec = (node: DocumentNode) => DOMOutputSpec

/** What only other programs need; our own paste takes it out again. */
const forOthers = { 'data-for-others': '' }
const border = 'border: 1px solid #808080; padding: 2px 6px'

/** A spec of the schema with more attributes; styles are joined. */
function extended(spec: DOMOutputSpec, more: Attributes): DOMOutputSpec {
  if (!Array.isArray(spec)) return spec
  const [tag, second, ...rest] = spec as [string, ...unknown[]]
  const hasAttributes =
    typeof second === 'object' && second !== null && !Array.isArray(second) && !('nodeType' in second)
  const own = (hasAttributes ? second : {}) as Attributes
  const style = [own.style, more.style].filter(Boolean).join('; ')
  const children = hasAttributes || second === undefined ? rest : [second, ...rest]
  return [tag, { ...own, ...more, ...(style !== '' && { style }) }, ...children] as unknown as DOMOutputSpec
}

const aligned = ({ attrs }: DocumentNode): Attributes => (attrs.align ? { style: `text-align: ${attrs.align}` } : {})

/** Draws borders that do not depend on a style sheet. */
function withBorders(elements: readonly HTMLElement[]): HTMLElement[] {
  for (const table of elements) {
    table.setAttribute('style', 'border-collapse: collapse')
    for (const cell of table.querySelectorAll('th, td'))
      cell.setAttribute('style', `${border}; ${cell.getAttribute('style') ?? ''}`)
  }
  return [...elements]
}

/** Writes copied nodes so that our own paste reads them exactly and office programs see what stands on the sheet. */
export function createClipboardSerializer(schema: Schema, { context, numbers, picture }: Dependencies): DOMSerializer {
  const { language } = context
  const plain = DOMSerializer.nodesFromSchema(schema)
  const own = (node: DocumentNode): DOMOutputSpec => plain[node.type.name]?.(node) ?? ['div', 0]
  const attributesOf = (node: DocumentNode): Attributes => {
    const spec: unknown = own(node)
    return Array.isArray(spec) && typeof spec[1] === 'object' && !Array.isArray(spec[1]) ? spec[1] : {}
  }
  const numbered = (node: DocumentNode, after: string): readonly unknown[] => {
    const number = numbers().numberOf(node)
    return [...(number === '' ? [] : [['span', forOthers, `${number}${after}`]]), ['span', 0]]
  }
  const list: Spec = (node) => {
    const form = numbers().formOf(node)
    return form ? extended(own(node), listAttributes(form)) : own(node)
  }
  const cell: Spec = (node) => {
    const { background, colwidth, align } = node.attrs
    const width = Array.isArray(colwidth) ? colwidth.reduce((sum: number, part: number) => sum + part, 0) : 0
    const parts = [
      border,
      width > 0 ? `width: ${width}px` : '',
      align ? `text-align: ${align}` : '',
      background in shades ? `background: #${shades[background as keyof typeof shades]}` : '',
    ]
    return extended(own(node), { style: parts.filter(Boolean).join('; ') })
  }
  const record: Spec = (node) => [
    'section',
    attributesOf(node),
    ['div', forOthers, recordHead(node, numbers(), language)],
    ['div', 0],
  ]

  const nodes: Readonly<Record<string, Spec>> = {
    paragraph: (node) => extended(own(node), aligned(node)),
    heading: (node) => [`h${node.attrs.level}`, attributesOf(node), ...numbered(node, ' ')] as DOMOutputSpec,
    tableCaption: (node) => ['p', attributesOf(node), ...numbered(node, '. ')] as unknown as DOMOutputSpec,
    bulletList: list,
    orderedList: list,
    taskList: list,
    taskItem: (node) => [
      'li',
      { 'data-type': 'taskItem', 'data-checked': String(node.attrs.checked === true) },
      ['span', forOthers, node.attrs.checked === true ? '☑ ' : '☐ '],
      ['div', 0],
    ],
    table: (node) => extended(own(node), { border: '1', cellspacing: '0', style: 'border-collapse: collapse' }),
    tableCell: cell,
    tableHeader: cell,
    blockquote: (node) => extended(own(node), { style: 'border-left: 3px solid #b0b8c4; padding-left: 12px' }),
    callout: (node) => [
      'aside',
      { ...attributesOf(node), style: 'border: 1px solid #b0b8c4; padding: 4px 12px' },
      ['p', forOthers, ['b', labels[node.attrs.kind as 'note' | 'tip' | 'warning']?.[language] ?? '']],
      ['div', 0],
    ],
    figure: (node) => {
      const source = picture(String(node.attrs.media))
      const alt = String(node.attrs.alt)
      const shown = source
        ? ['img', { src: source, alt, ...forOthers }]
        : ['p', forOthers, alt === '' ? '' : `[${alt}]`]
      return ['figure', attributesOf(node), shown, ['figcaption', ...numbered(node, '. ')]] as unknown as DOMOutputSpec
    },
    facts: (node) => {
      const dom = document.createElement('div')
      for (const [name, value] of Object.entries(attributesOf(node))) dom.setAttribute(name, value)
      dom.append(
        ...withBorders(drawBlocks(printFacts(String(node.attrs.view), { ...context, facts: readFacts(context) }))),
      )
      return { dom }
    },
    finding: record,
    policy: record,
    recommendation: record,
    recordField: (node) => {
      const key = String(node.attrs.key)
      const label = anyTextField(key)?.label ?? labels.otherText
      return [
        'table',
        { 'data-record-row': '', border: '1', cellspacing: '0', width: '100%', style: 'border-collapse: collapse' },
        [
          'tr',
          ['th', { ...forOthers, width: '25%', style: border }, label[language]],
          ['td', { style: border }, ['div', attributesOf(node), 0]],
        ],
      ]
    },
    footnote: () => ['span', { 'data-footnote': '' }, ['span', forOthers, ' ['], ['span', 0], ['span', forOthers, ']']],
    fact: (node) => [
      'span',
      attributesOf(node),
      ['span', forOthers, factText(String(node.attrs.key), { ...context, facts: readFacts(context) }).text],
    ],
    crossReference: (node) => [
      'span',
      attributesOf(node),
      ['span', forOthers, numbers().referenceText(String(node.attrs.target), String(node.attrs.show))],
    ],
  }
  const marks = {
    ...DOMSerializer.marksFromSchema(schema),
    highlight: ({ attrs }: { attrs: Readonly<Record<string, string>> }): DOMOutputSpec => [
      'mark',
      { 'data-highlight': attrs.colour, style: `background: #${highlights[attrs.colour as keyof typeof highlights]}` },
      0,
    ],
    textColour: ({ attrs }: { attrs: Readonly<Record<string, string>> }): DOMOutputSpec => [
      'span',
      { 'data-text-colour': attrs.colour, style: `color: #${textColours[attrs.colour as keyof typeof textColours]}` },
      0,
    ],
  }
  return new DOMSerializer({ ...plain, ...nodes }, marks)
}
