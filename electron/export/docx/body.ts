import type { FileChild } from 'docx'
import { blockParts } from './blocks'
import { closing } from './closing'
import { contents } from './contents'
import type { Drawing } from './drawing'
import { front } from './front'
import { pageStart } from './table-gap'

/** A report: front block, contents, body on a new page after contents or a cover, closing block. */
export function body(drawing: Drawing): FileChild[] {
  const { blocks, contents: listed, front: shown } = drawing.document
  const covered = shown.kind === 'kr-cover'
  const startsPage = (index: number): boolean =>
    index === 0 ? listed !== null || covered : blocks[index - 1]?.type === 'pageBreak'
  return [
    ...front(drawing),
    ...(listed ? contents(listed, covered) : []),
    ...blocks.flatMap((block, index) => {
      const newPage = startsPage(index)
      // Headings ask for their page themselves.
      const start = newPage && block.type !== 'heading' ? [pageStart()] : []
      return [...start, ...blockParts(block, drawing, newPage)]
    }),
    ...closing(drawing),
  ]
}
