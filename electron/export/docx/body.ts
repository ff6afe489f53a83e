import { type FileChild, Paragraph } from 'docx'
import { blockParts } from './blocks'
import { closing } from './closing'
import { contents } from './contents'
import type { Drawing } from './drawing'
import { front } from './front'
import { styleNames } from './style-names'

/** A report: front block, contents, body on a new page after contents, closing block. */
export function body(drawing: Drawing): FileChild[] {
  const { document } = drawing
  const listed = document.contents ? contents(document.contents) : []
  const newPage = listed.length > 0
  const [first] = document.blocks
  const startsWithHeading = first?.type === 'heading'
  const pageBreak =
    newPage && !startsWithHeading ? [new Paragraph({ style: styleNames.tableGap, pageBreakBefore: true })] : []
  return [
    ...front(drawing),
    ...listed,
    ...pageBreak,
    ...document.blocks.flatMap((block, index) => blockParts(block, drawing, newPage && index === 0)),
    ...closing(drawing),
  ]
}
