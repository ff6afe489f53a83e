import type { FileChild } from 'docx'
import { type PageGroup, pageGroups } from '../../../shared/print/wide-tables'
import { blockParts } from './blocks'
import { closing } from './closing'
import { contents } from './contents'
import type { Drawing } from './drawing'
import { foot } from './foot'
import { front } from './front'
import { pageStart } from './table-gap'

/** What stands on pages of one direction; `annex` begins one, whose pages are counted anew. */
export interface BodySection {
  readonly turned: boolean
  readonly annex: boolean
  readonly children: readonly FileChild[]
}

/** The blocks of a group. The first of a group that is not the first one begins a page anyway. */
function groupParts({ blocks, from }: PageGroup, drawing: Drawing): FileChild[] {
  const { blocks: all, contents: listed, front: shown } = drawing.document
  const startsPage = (index: number): boolean => {
    if (index === 0) return listed !== null || shown.kind === 'kr-cover'
    return all[index - 1]?.type === 'pageBreak' && index !== from
  }
  return blocks.flatMap((block, offset) => {
    const newPage = startsPage(from + offset)
    // Headings ask for their page themselves.
    const start = newPage && block.type !== 'heading' ? [pageStart()] : []
    return [...start, ...blockParts(block, drawing, newPage)]
  })
}

/**
 * A report by its sections: front block, contents, body on a new page after contents or a cover, what closes it,
 * annexes. There is a section for each direction of pages and for each annex.
 */
export function body(drawing: Drawing): BodySection[] {
  const { contents: listed, front: shown, foot: footed } = drawing.document
  const { groups, body: bodyGroups, closingTurned } = pageGroups(drawing.document)
  const before = [...front(drawing), ...(listed ? contents(listed, shown.kind === 'kr-cover') : [])]
  const sections = groups.map(({ turned, annex, ...group }, index) => ({
    turned,
    annex,
    children: [...(index === 0 ? before : []), ...groupParts({ turned, annex, ...group }, drawing)],
  }))
  const after = [...closing(drawing), ...(footed ? foot(footed, drawing) : [])]
  const last = sections[bodyGroups - 1]
  if (last && (closingTurned || !last.turned)) last.children.push(...after)
  else if (after.length > 0) sections.splice(bodyGroups, 0, { turned: false, annex: false, children: after })
  return sections
}
