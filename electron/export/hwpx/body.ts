import { blockParts } from './blocks'
import { closing } from './closing'
import { contents } from './contents'
import type { Drawing } from './drawing'
import { front } from './front'
import { onNewPage } from './new-page'
import type { Part } from './paragraph'

/** A report: front block, contents, body on a new page after contents or a cover, closing block. */
export function body(drawing: Drawing): Part[] {
  const { blocks, contents: listed, front: shown } = drawing.document
  const covered = shown.kind === 'kr-cover'
  const listing = listed ? contents(listed, drawing) : []
  const startsPage = (index: number): boolean =>
    index === 0 ? listed !== null || covered : blocks[index - 1]?.type === 'pageBreak'
  return [
    ...front(drawing),
    ...(covered ? onNewPage(listing) : listing),
    ...blocks.flatMap((block, index) => {
      const parts = blockParts(block, drawing)
      return startsPage(index) ? onNewPage(parts) : parts
    }),
    ...closing(drawing),
  ]
}
