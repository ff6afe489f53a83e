import { type PageGroup, pageGroups } from '../../../shared/print/wide-tables'
import { blockParts } from './blocks'
import { closing } from './closing'
import { contents } from './contents'
import type { Drawing } from './drawing'
import { foot } from './foot'
import { front } from './front'
import { onNewPage } from './new-page'
import type { Part } from './paragraph'

/** What stands on pages of one direction. */
export interface BodySection {
  readonly turned: boolean
  readonly parts: readonly Part[]
}

/** The same parts at the head of a section, which begins a page by itself. */
function atHead([first, ...rest]: readonly Part[]): Part[] {
  return first ? [{ ...first, newPage: false, flow: { ...first.flow, newPage: true } }, ...rest] : []
}

function groupParts({ blocks, from }: PageGroup, drawing: Drawing): Part[] {
  const { blocks: all, contents: listed, front: shown } = drawing.document
  const startsPage = (index: number): boolean =>
    index === 0 ? listed !== null || shown.kind === 'kr-cover' : all[index - 1]?.type === 'pageBreak'
  return blocks.flatMap((block, offset) => {
    const parts = blockParts(block, drawing)
    return startsPage(from + offset) ? onNewPage(parts) : parts
  })
}

/**
 * A report by its sections: front block, contents, body on a new page after contents or a cover, what closes it,
 * annexes. There is a section for each direction of pages and for each annex.
 */
export function body(drawing: Drawing): BodySection[] {
  const { contents: listed, front: shown, foot: footed } = drawing.document
  const { groups, body: bodyGroups, closingTurned } = pageGroups(drawing.document)
  const listing = listed ? contents(listed, drawing) : []
  const before = [...front(drawing), ...(shown.kind === 'kr-cover' ? onNewPage(listing) : listing)]
  const sections = groups.map((group, index) => {
    const parts = groupParts(group, drawing)
    return { turned: group.turned, parts: index === 0 ? [...before, ...parts] : atHead(parts) }
  })
  const after = [...closing(drawing), ...(footed ? foot(footed, drawing) : [])]
  const last = sections[bodyGroups - 1]
  if (last && (closingTurned || !last.turned)) last.parts.push(...after)
  else if (after.length > 0) sections.splice(bodyGroups, 0, { turned: false, parts: atHead(after) })
  return sections
}
