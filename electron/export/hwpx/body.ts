import { annexesFrom } from '../../../shared/print/divisions'
import { blockParts } from './blocks'
import { closing } from './closing'
import { contents } from './contents'
import type { Drawing } from './drawing'
import { foot } from './foot'
import { front } from './front'
import { onNewPage } from './new-page'
import type { Part } from './paragraph'

/** A report: front block, contents, body on a new page after contents or a cover, closing block, foot, annexes. */
export function body(drawing: Drawing): Part[] {
  const { blocks, contents: listed, foot: footed, front: shown } = drawing.document
  const covered = shown.kind === 'kr-cover'
  const listing = listed ? contents(listed, drawing) : []
  const startsPage = (index: number): boolean =>
    index === 0 ? listed !== null || covered : blocks[index - 1]?.type === 'pageBreak'
  const parts = blocks.map((block, index) => {
    const drawn = blockParts(block, drawing)
    return startsPage(index) ? onNewPage(drawn) : drawn
  })
  const end = annexesFrom(blocks)
  return [
    ...front(drawing),
    ...(covered ? onNewPage(listing) : listing),
    ...parts.slice(0, end).flat(),
    ...closing(drawing),
    ...(footed ? foot(footed, drawing) : []),
    ...parts.slice(end).flat(),
  ]
}
