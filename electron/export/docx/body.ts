import type { FileChild } from 'docx'
import { annexesFrom } from '../../../shared/print/divisions'
import type { PrintBlock } from '../../../shared/print/tree'
import { blockParts } from './blocks'
import { closing } from './closing'
import { contents } from './contents'
import type { Drawing } from './drawing'
import { foot } from './foot'
import { front } from './front'
import { pageStart } from './table-gap'

/** Draws blocks that follow one another; what follows a page break, and the first if asked, starts a page. */
function blocksOf(blocks: readonly PrintBlock[], drawing: Drawing, firstOnNewPage: boolean): FileChild[] {
  return blocks.flatMap((block, index) => {
    const newPage = index === 0 ? firstOnNewPage : blocks[index - 1]?.type === 'pageBreak'
    // Headings ask for their page themselves.
    const start = newPage && block.type !== 'heading' ? [pageStart()] : []
    return [...start, ...blockParts(block, drawing, newPage)]
  })
}

/** Annexes, each with its blocks. */
function annexesOf(blocks: readonly PrintBlock[]): PrintBlock[][] {
  if (blocks.length === 0) return []
  const end = 1 + annexesFrom(blocks.slice(1))
  return [blocks.slice(0, end), ...annexesOf(blocks.slice(end))]
}

/** A report by its sections: front block, contents, body on a new page after contents or a cover, closing block and foot; each annex. */
export function body(drawing: Drawing): FileChild[][] {
  const { blocks, contents: listed, foot: footed, front: shown } = drawing.document
  const covered = shown.kind === 'kr-cover'
  const end = annexesFrom(blocks)
  return [
    [
      ...front(drawing),
      ...(listed ? contents(listed, covered) : []),
      ...blocksOf(blocks.slice(0, end), drawing, listed !== null || covered),
      ...closing(drawing),
      ...(footed ? foot(footed, drawing) : []),
    ],
    ...annexesOf(blocks.slice(end)).map((annex) => blocksOf(annex, drawing, false)),
  ]
}
