import type { FileChild } from 'docx'
import { type PageGroup, pageGroups } from '../../../shared/print/wide-tables'
import { blockParts } from './blocks'
import { closing } from './closing'
import { contents } from './contents'
import type { Drawing } from './drawing'
import { front } from './front'
import { pageStart } from './table-gap'

/** What stands on pages of one direction. */
export interface BodySection {
  readonly turned: boolean
  readonly children: readonly FileChild[]
}

/** The blocks of a group. The first of a group that is not the first one begins a page anyway. */
function groupParts({ blocks, from }: PageGroup, drawing: Drawing): FileChild[] {
  const { blocks: all, contents: listed } = drawing.document
  const startsPage = (index: number): boolean => {
    if (index === 0) return listed !== null
    return all[index - 1]?.type === 'pageBreak' && index !== from
  }
  return blocks.flatMap((block, offset) => {
    const newPage = startsPage(from + offset)
    // Headings ask for their page themselves.
    const start = newPage && block.type !== 'heading' ? [pageStart()] : []
    return [...start, ...blockParts(block, drawing, newPage)]
  })
}

/** A report: front block, contents, body on a new page after contents, closing block; one section for each direction. */
export function body(drawing: Drawing): BodySection[] {
  const { groups, closing: endsTurned } = pageGroups(drawing.document)
  const listed = drawing.document.contents
  const before = [...front(drawing), ...(listed ? contents(listed) : [])]
  const sections = groups.map((group, index) => ({
    turned: group.turned,
    children: [...(index === 0 ? before : []), ...groupParts(group, drawing)],
  }))
  const after = closing(drawing)
  const last = sections.at(-1)
  if (last && (endsTurned || !last.turned)) last.children.push(...after)
  else if (after.length > 0) sections.push({ turned: false, children: after })
  return sections
}
