import { type Block, blockSchema, type ReportDocument, reportDocumentSchema } from '../../../shared/document/model'
import type { PlainInline } from '../../../shared/document/model-inline'
import { type TextBlock, textBlockSchema } from '../../../shared/document/model-text-blocks'
import type { BodyContext } from '../../../shared/print/context'
import { createReferences } from '../../../shared/print/references'
import type { PrintBlock, PrintCell, PrintFigure, PrintTextBlock } from '../../../shared/print/tree'
import { profiles } from '../../../shared/profiles/profiles'
import { templates } from '../../../shared/templates/templates'

type Bare = Record<string, unknown>

export const inline = (text: string): PlainInline[] => (text === '' ? [] : [{ type: 'text', text }])
export const paragraph = (text: string): TextBlock =>
  textBlockSchema.parse({ type: 'paragraph', content: inline(text) })
export const title = (text: string): Block => ({ type: 'title', content: inline(text) })
export const heading = (level: number, text: string, id: string | null = null): Block =>
  blockSchema.parse({ type: 'heading', attrs: { level, id }, content: inline(text) })
const listOf = (type: string, attrs: Bare, items: readonly TextBlock[][]): TextBlock =>
  textBlockSchema.parse({ type, attrs, content: items.map((content) => ({ type: 'listItem', content })) })
export const bullets = (...items: TextBlock[][]): TextBlock => listOf('bulletList', {}, items)
export const ordered = (start: number, ...items: TextBlock[][]): TextBlock => listOf('orderedList', { start }, items)
/** A list whose marker the writer chose. */
export const marked = (type: 'bulletList' | 'orderedList', marker: string, ...items: TextBlock[][]): TextBlock =>
  listOf(type, { marker }, items)

/** What the print step looks at, for a report without facts and references. */
export const contextOf = (profile: keyof typeof profiles = 'kr-report'): BodyContext => ({
  language: 'ko',
  template: templates['overseas-training'],
  profile: profiles[profile],
  facts: {},
  references: createReferences([]),
})
export const facts = (view: string): Block => ({ type: 'facts', attrs: { view } })

/** A report as a file would hold it, through the real schema. */
export const report = (language: ReportDocument['language'], body: unknown[], more: Bare = {}): ReportDocument =>
  reportDocumentSchema.parse({
    template: 'overseas-training',
    language,
    body: [title('제목'), ...body],
    ...more,
  })

const textOfBlock = (block: PrintTextBlock): string =>
  block.type === 'paragraph'
    ? block.text.map((run) => run.text).join('')
    : block.items.map((item) => `${item.marker} ${item.blocks.map(textOfBlock).join(' / ')}`).join(' | ')

export const cellText = (cell: PrintCell): string => cell.blocks.map(textOfBlock).join(' / ')

const figureText = ({ caption }: PrintFigure): string =>
  `${caption.label} ${caption.text.map((run) => run.text).join('')}`

/** What a reader would see of a block, in short. */
export function seen(block: PrintBlock): string {
  switch (block.type) {
    case 'heading':
      return `${block.level} ${block.number} ${block.text.map((run) => run.text).join('')}`
    case 'division':
      return [block.label, block.title.map((run) => run.text).join(''), block.reference].filter(Boolean).join(' | ')
    case 'paragraph':
    case 'list':
      return textOfBlock(block)
    case 'table':
      return [
        ...(block.caption ? [`${block.caption.label} ${block.caption.text.map((run) => run.text).join('')}`] : []),
        ...block.rows.map((row) => row.map(cellText).join(' | ')),
      ].join('\n')
    case 'figure':
      return figureText(block)
    case 'figureRow':
      return block.figures.map(figureText).join(' | ')
    case 'quote':
      return `"${block.blocks.map(textOfBlock).join(' / ')}"`
    case 'callout':
      return `[${block.label}] ${block.blocks.map(textOfBlock).join(' / ')}`
    case 'rule':
      return '---'
    case 'pageBreak':
      return '==='
    case 'contents':
      return `${block.title} 1-${block.depth}`
    case 'record':
      return [
        `${block.label} ${block.title.map((run) => run.text).join('')}`,
        ...block.rows.map((row) => `${row.label}: ${row.blocks.map(textOfBlock).join(' / ')}`),
      ].join('\n')
  }
}
