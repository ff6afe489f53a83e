import { annexesFrom } from '../../../shared/print/divisions'
import { blockParts } from './blocks'
import { closing } from './closing'
import { contents } from './contents'
import type { Drawing } from './drawing'
import { foot } from './foot'
import { front } from './front'
import type { Part } from './paragraph'

/** The same parts, the first of them on a new page. */
function onNewPage([first, ...rest]: readonly Part[]): Part[] {
  return first ? [{ ...first, newPage: true, flow: { ...first.flow, newPage: true } }, ...rest] : []
}

/** A report: front block, contents, body on a new page after contents, closing block, foot, annexes. */
export function body(drawing: Drawing): Part[] {
  const { blocks, contents: listed, foot: footed } = drawing.document
  const startsPage = (index: number): boolean =>
    index === 0 ? listed !== null : blocks[index - 1]?.type === 'pageBreak'
  const parts = blocks.map((block, index) => {
    const drawn = blockParts(block, drawing)
    return startsPage(index) ? onNewPage(drawn) : drawn
  })
  const end = annexesFrom(blocks)
  return [
    ...front(drawing),
    ...(listed ? contents(listed, drawing) : []),
    ...parts.slice(0, end).flat(),
    ...closing(drawing),
    ...(footed ? foot(footed, drawing) : []),
    ...parts.slice(end).flat(),
  ]
}
