import type { Block, BlockOf, RecordBlock } from '../document/model'
import { assertNever } from '../errors'
import type { PrintContext } from './context'
import { printFacts } from './facts'
import { labels } from './labels'
import { lineText, printLine } from './lines'
import { outermost, printTextBlocks } from './lists'
import { createHeadingNumbers } from './numbering'
import { printRecord } from './records'
import { printTable } from './tables'
import { oneLine } from './text'
import type { PrintBlock } from './tree'

/** Prints the blocks of a body in order: what is numbered counts on from block to block. */
function createBodyPrinter(context: PrintContext) {
  const { language, profile } = context
  const headings = createHeadingNumbers(profile)
  const counts = { figure: 0, finding: 0, policy: 0 }
  /** Text of the heading above, and the depth at which lists start under it. */
  let above = { text: '', listDepth: 0 }

  function heading(block: BlockOf<'heading'>): PrintBlock[] {
    const text = printLine(block.content)
    if (text.length === 0) return []
    const { level, number } = headings.next(block.attrs.level)
    above = { text: lineText(text), listDepth: profile.listDepthUnder[level - 1] ?? 0 }
    return [{ type: 'heading', level, number, text }]
  }

  function figure({ attrs, content }: BlockOf<'figure'>): PrintBlock[] {
    counts.figure += 1
    const label = `${labels.figure[language]} ${counts.figure}`
    return [
      {
        type: 'figure',
        media: attrs.media,
        alt: oneLine(attrs.alt),
        width: attrs.width / 100,
        label,
        caption: printLine(content),
      },
    ]
  }

  function record(block: RecordBlock): PrintBlock[] {
    const printed = printRecord(block, counts[block.type] + 1, context)
    if (!printed) return []
    counts[block.type] += 1
    return [printed]
  }

  return {
    print(block: Block): PrintBlock[] {
      switch (block.type) {
        /* The title stands above the body; a second one, left by a merge, is text that must not get lost. */
        case 'title':
          return printTextBlocks([{ type: 'paragraph', content: block.content }], profile)
        case 'heading':
          return heading(block)
        case 'paragraph':
        case 'bulletList':
        case 'orderedList':
          return printTextBlocks([block], profile, { ...outermost, depth: above.listDepth })
        case 'table': {
          const table = printTable(block, above.text, context)
          return table ? [table] : []
        }
        case 'figure':
          return figure(block)
        case 'facts':
          return printFacts(block.attrs.view, context)
        case 'finding':
        case 'policy':
          return record(block)
        default:
          return assertNever(block)
      }
    },
  }
}

/** The body below the title, numbered and labelled, without its empty parts. */
export function printBody(blocks: readonly Block[], context: PrintContext): PrintBlock[] {
  const printer = createBodyPrinter(context)
  return blocks.flatMap((block) => printer.print(block))
}
