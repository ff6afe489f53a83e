import type { FileChild } from 'docx'
import { blockParts } from './blocks'
import { closing } from './closing'
import { contents } from './contents'
import type { Drawing } from './drawing'
import { foot } from './foot'
import { front } from './front'
import { pageStart } from './table-gap'

/** A report: front block, contents, body on a new page after contents, closing block, foot. */
export function body(drawing: Drawing): FileChild[] {
  const { blocks, contents: listed, foot: footed } = drawing.document
  const startsPage = (index: number): boolean =>
    index === 0 ? listed !== null : blocks[index - 1]?.type === 'pageBreak'
  return [
    ...front(drawing),
    ...(listed ? contents(listed) : []),
    ...blocks.flatMap((block, index) => {
      const newPage = startsPage(index)
      // Headings ask for their page themselves.
      const start = newPage && block.type !== 'heading' ? [pageStart()] : []
      return [...start, ...blockParts(block, drawing, newPage)]
    }),
    ...closing(drawing),
    ...(footed ? foot(footed, drawing) : []),
  ]
}
