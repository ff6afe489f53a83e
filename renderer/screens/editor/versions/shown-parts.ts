import { type BlockDifference, isDifferent } from '../../../../shared/versions/difference'

/** A block that is shown, with its number among the differences (from 0; null when it is none), or blocks left out. */
export type Part =
  | { readonly block: BlockDifference; readonly at: number; readonly number: number | null }
  | { readonly skipped: number; readonly at: number }

/** How many unchanged blocks stay on either side of a change. */
const context = 1

/** What is shown of a comparison: all of it, or only what changed with its neighbours and the heading above. */
export function shownParts(blocks: readonly BlockDifference[], onlyChanges: boolean): Part[] {
  const shown = new Set<number>()
  let heading = -1
  for (const [at, block] of blocks.entries()) {
    if (block.lines[0]?.role === 'heading') heading = at
    if (!onlyChanges || isDifferent(block) || block.moved !== null) {
      for (let near = at - context; near <= at + context; near++) shown.add(near)
      shown.add(heading)
    }
  }
  const parts: Part[] = []
  let number = 0
  let skipped = 0
  const flush = (at: number) => {
    if (skipped > 0) parts.push({ skipped, at: at - skipped })
    skipped = 0
  }
  for (const [at, block] of blocks.entries()) {
    if (!shown.has(at)) {
      skipped++
      continue
    }
    flush(at)
    parts.push({ block, at, number: isDifferent(block) ? number++ : null })
  }
  flush(blocks.length)
  return parts
}
