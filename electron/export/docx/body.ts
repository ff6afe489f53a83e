import type { FileChild } from 'docx'
import { blockParts } from './blocks'
import { closing } from './closing'
import { contents } from './contents'
import type { Drawing } from './drawing'
import { front } from './front'
import { pageStart } from './table-gap'

/** A report: front block, contents, body on a new page after contents, closing block. */
export function body(drawing: Drawing): FileChild[] {
  const { blocks, contents: listed } = drawing.document
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
  ]
}
