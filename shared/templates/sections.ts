import type { Block, BlockOf } from '../document/model'
import { plainLine } from '../document/text'

/** What stands under one heading of the first level; the first section has none. */
export interface Section {
  readonly heading: BlockOf<'heading'> | null
  readonly blocks: readonly Block[]
}

/** The body by its headings of the first level, without the title. */
export function sectionsOf(body: readonly Block[]): Section[] {
  const sections: { heading: BlockOf<'heading'> | null; blocks: Block[] }[] = [{ heading: null, blocks: [] }]
  for (const block of body) {
    if (block.type === 'title') continue
    if (block.type === 'heading' && block.attrs.level === 1) sections.push({ heading: block, blocks: [] })
    else sections.at(-1)?.blocks.push(block)
  }
  return sections
}

/** The words of a section's heading. */
export const headingOf = ({ heading }: Section): string => (heading ? plainLine(heading.content).trim() : '')
