import type { Block, BlockOf, RecordBlock } from '../document/model'
import type { FigureBlock } from '../document/model-figures'
import { assertNever } from '../errors'
import type { BodyContext } from './context'
import { divisionBlocks, printDivision } from './division-blocks'
import { printFacts } from './facts'
import { labels } from './labels'
import { lineFrom, lineText, plainLine, printLine } from './lines'
import { outermost } from './list-form'
import { printTextBlocks } from './lists'
import { createHeadingNumbers, referredNumber } from './numbering'
import { printRecord } from './records'
import type { ReferenceName } from './references'
import { printTable } from './tables'
import { oneLine } from './text'
import type { PrintAnchor, PrintBlock, PrintCaption, PrintFigure } from './tree'
import { fitTable } from './wide-tables'

/** More pictures side by side would be too small to see anything. */
const mostInRow = 3

const inGroups = <Value>(values: readonly Value[], size: number): Value[][] =>
  Array.from({ length: Math.ceil(values.length / size) }, (_, index) => values.slice(index * size, (index + 1) * size))

/** Prints the blocks of a body in order: what is numbered counts on from block to block. */
function createBodyPrinter(blocks: readonly Block[], context: BodyContext) {
  const { language, profile, references } = context
  const divisions = divisionBlocks(blocks, context)
  const headings = createHeadingNumbers(profile)
  const counts = { figure: 0, table: 0, finding: 0, policy: 0, recommendation: 0 }
  /** Text of the heading above, and the depth at which lists start under it. */
  let above = { text: '', listDepth: 0 }

  /** The anchor of a part that something points to, which now has its name. */
  function anchor(id: string | null, name: ReferenceName): PrintAnchor {
    if (!id || !references.isTarget(id)) return null
    references.define(id, name)
    return id
  }

  function heading(block: BlockOf<'heading'>): PrintBlock[] {
    const text = printLine(block.content, context)
    if (text.length === 0) return []
    const division = divisions.get(block)
    if (division) {
      headings.divide(division.kind)
      const title = lineFrom(text, division.written)
      above = { text: lineText(title), listDepth: 0 }
      const name = { label: division.label, text: above.text || division.label }
      return [printDivision(division, title, anchor(block.attrs.id, name), context)]
    }
    const { level, number } = headings.next(block.attrs.level)
    above = { text: lineText(text), listDepth: profile.listDepthUnder[level - 1] ?? 0 }
    const name = { label: referredNumber(number) || above.text, text: above.text }
    return [{ type: 'heading', level, number, text, anchor: anchor(block.attrs.id, name) }]
  }

  function caption(kind: 'figure' | 'table', content: FigureBlock['content']): PrintCaption {
    counts[kind] += 1
    return { label: `${labels[kind][language]} ${counts[kind]}`, text: printLine(content, context) }
  }

  function figure({ attrs, content }: FigureBlock): PrintFigure {
    const named = caption('figure', content)
    return {
      type: 'figure',
      media: attrs.media,
      alt: oneLine(attrs.alt),
      width: attrs.width / 100,
      align: attrs.align,
      caption: named,
      anchor: anchor(attrs.id, { label: named.label, text: lineText(named.text) }),
    }
  }

  /** Pictures side by side, as wide together as the text. */
  function figureRow({ content }: BlockOf<'figureRow'>): PrintBlock[] {
    return inGroups(content.map(figure), mostInRow).map((figures): PrintBlock => {
      const [only] = figures
      if (figures.length === 1 && only) return only
      const sum = figures.reduce((total, { width }) => total + width, 0)
      return { type: 'figureRow', figures: figures.map((each) => ({ ...each, width: each.width / sum })) }
    })
  }

  /** A table with the caption that stands before it. A caption that lost its table stays as text. */
  function table(captionBlock: BlockOf<'tableCaption'> | undefined, block: BlockOf<'table'> | undefined): PrintBlock[] {
    const named = captionBlock ? caption('table', captionBlock.content) : null
    const name = { label: named?.label ?? '', text: lineText(named?.text ?? []) }
    const at = captionBlock ? anchor(captionBlock.attrs.id, name) : null
    const printed = block ? printTable(block, above.text, context) : null
    if (printed) return [{ ...printed, caption: named, anchor: at }]
    if (!named) return []
    const gap = named.text.length > 0 ? [{ text: '  ' }] : []
    return [{ type: 'paragraph', text: [...plainLine(named.label), ...gap, ...named.text] }]
  }

  function record(block: RecordBlock): PrintBlock[] {
    const printed = printRecord(block, counts[block.type] + 1, context)
    if (!printed) return []
    counts[block.type] += 1
    const name = { label: printed.label, text: lineText(printed.title) }
    return [{ ...printed, anchor: anchor(String(block.attrs.id ?? ''), name) }]
  }

  return {
    /** Prints a block; a table's caption is printed with the table that `next` is. */
    print(block: Block, before: Block | undefined, next: Block | undefined): PrintBlock[] {
      switch (block.type) {
        /* The title stands above the body; a second one, left by a merge, is text that must not get lost. */
        case 'title': {
          const text = printLine(block.content, context)
          return text.length > 0 ? [{ type: 'paragraph', text }] : []
        }
        case 'heading':
          return heading(block)
        case 'paragraph':
        case 'bulletList':
        case 'orderedList':
        case 'taskList':
          return printTextBlocks([block], context, { ...outermost, depth: above.listDepth })
        case 'blockquote': {
          const blocks = printTextBlocks(block.content, context)
          return blocks.length > 0 ? [{ type: 'quote', blocks }] : []
        }
        case 'callout': {
          const blocks = printTextBlocks(block.content, context)
          const { kind } = block.attrs
          return blocks.length > 0 ? [{ type: 'callout', kind, label: labels[kind][language], blocks }] : []
        }
        case 'horizontalRule':
          return [{ type: 'rule' }]
        case 'pageBreak':
          return [{ type: 'pageBreak' }]
        case 'tableOfContents':
          return [{ type: 'contents', title: labels.contents[language], depth: profile.contents?.depth ?? 2 }]
        case 'tableCaption':
          return next?.type === 'table' ? [] : table(block, undefined)
        case 'table':
          return table(before?.type === 'tableCaption' ? before : undefined, block)
        case 'figure':
          return [figure(block)]
        case 'figureRow':
          return figureRow(block)
        case 'facts':
          return printFacts(block.attrs.view, context)
        case 'finding':
        case 'policy':
        case 'recommendation':
          return record(block)
        default:
          return assertNever(block)
      }
    },
  }
}

const startsPage = (block: PrintBlock | undefined): boolean =>
  block?.type === 'pageBreak' || (block?.type === 'division' && block.kind === 'annex')

/** Page breaks only where they part something, and contents once. */
function tidied(blocks: readonly PrintBlock[]): PrintBlock[] {
  let contents = false
  const once = blocks.filter((block) => {
    if (block.type !== 'contents') return true
    const first = !contents
    contents = true
    return first
  })
  return once.filter(
    ({ type }, index) => type !== 'pageBreak' || (index > 0 && index < once.length - 1 && !startsPage(once[index + 1])),
  )
}

/**
 * The body below the title, numbered and labelled, without its empty parts.
 * @param sourceOf gives the place of a block in the report, for what is printed to name it
 */
export function printBody(
  blocks: readonly Block[],
  context: BodyContext,
  sourceOf?: (block: Block) => number | undefined,
): PrintBlock[] {
  const printer = createBodyPrinter(blocks, context)
  const printed = blocks.flatMap((block, index) => {
    const parts = printer.print(block, blocks[index - 1], blocks[index + 1])
    const source = sourceOf?.(block)
    return source === undefined ? parts : parts.map((part) => ({ ...part, source }))
  })
  return tidied(printed).flatMap((block): PrintBlock[] =>
    block.type === 'table' ? fitTable(block, context.profile, context.language) : [block],
  )
}
