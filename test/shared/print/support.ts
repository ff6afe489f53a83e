import type { Block, Inline, ReportDocument, TextBlock } from '../../../shared/document/model'
import { reportDocumentSchema } from '../../../shared/document/model'
import type { PrintBlock, PrintCell, PrintTextBlock } from '../../../shared/print/tree'

type Bare = Record<string, unknown>

export const inline = (text: string): Inline[] => (text === '' ? [] : [{ type: 'text', text }])
export const paragraph = (text: string): TextBlock => ({ type: 'paragraph', content: inline(text) })
export const title = (text: string): Block => ({ type: 'title', content: inline(text) })
export const heading = (level: number, text: string): Block => ({
  type: 'heading',
  attrs: { level },
  content: inline(text),
})
export const bullets = (...items: TextBlock[][]): TextBlock => ({
  type: 'bulletList',
  content: items.map((content) => ({ type: 'listItem', content })),
})
export const ordered = (start: number, ...items: TextBlock[][]): TextBlock => ({
  type: 'orderedList',
  attrs: { start },
  content: items.map((content) => ({ type: 'listItem', content })),
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

/** What a reader would see of a block, in short. */
export function seen(block: PrintBlock): string {
  switch (block.type) {
    case 'heading':
      return `${block.level} ${block.number} ${block.text.map((run) => run.text).join('')}`
    case 'paragraph':
    case 'list':
      return textOfBlock(block)
    case 'table':
      return block.rows.map((row) => row.map(cellText).join(' | ')).join('\n')
    case 'figure':
      return `${block.label} ${block.caption.map((run) => run.text).join('')}`
    case 'record':
      return [
        `${block.label} ${block.title.map((run) => run.text).join('')}`,
        ...block.rows.map((row) => `${row.label}: ${row.blocks.map(textOfBlock).join(' / ')}`),
      ].join('\n')
  }
}
