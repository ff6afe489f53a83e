import { mapNodes } from '../document/map-nodes'
import type { Block } from '../document/model'
import type { PrintContext } from './context'
import { factText } from './fact-views'

/** Blocks for another report, whose facts are others: what its sentences take from facts stays as it reads here. */
export const withFixedFacts = (
  blocks: readonly Block[],
  context: Pick<PrintContext, 'language' | 'template' | 'facts'>,
): Block[] =>
  mapNodes(blocks, (node) =>
    node.type === 'fact' ? { type: 'text', text: factText(String(node.attrs?.key ?? ''), context).text } : node,
  )
