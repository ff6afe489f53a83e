import { type PageGroup, pageGroups } from '../../../shared/print/wide-tables'
import { blockParts } from './blocks'
import { closing } from './closing'
import { contents } from './contents'
import type { Drawing } from './drawing'
import { front } from './front'
import type { Part } from './paragraph'

/** What stands on pages of one direction. */
export interface BodySection {
  readonly turned: boolean
  readonly parts: readonly Part[]
}

/** The same parts, the first of them on a new page. */
function onNewPage([first, ...rest]: readonly Part[]): Part[] {
  return first ? [{ ...first, newPage: true, flow: { ...first.flow, newPage: true } }, ...rest] : []
}

/** The same parts at the head of a section, which begins a page by itself. */
function atHead([first, ...rest]: readonly Part[]): Part[] {
  return first ? [{ ...first, newPage: false, flow: { ...first.flow, newPage: true } }, ...rest] : []
}

function groupParts({ blocks, from }: PageGroup, drawing: Drawing): Part[] {
  const { blocks: all, contents: listed } = drawing.document
  const startsPage = (index: number): boolean => (index === 0 ? listed !== null : all[index - 1]?.type === 'pageBreak')
  return blocks.flatMap((block, offset) => {
    const parts = blockParts(block, drawing)
    return startsPage(from + offset) ? onNewPage(parts) : parts
  })
}

/** A report: front block, contents, body on a new page after contents, closing block; one section for each direction. */
export function body(drawing: Drawing): BodySection[] {
  const { groups, closing: endsTurned } = pageGroups(drawing.document)
  const listed = drawing.document.contents
  const before = [...front(drawing), ...(listed ? contents(listed, drawing) : [])]
  const sections = groups.map((group, index) => {
    const parts = groupParts(group, drawing)
    return { turned: group.turned, parts: index === 0 ? [...before, ...parts] : atHead(parts) }
  })
  const after = closing(drawing)
  const last = sections.at(-1)
  if (last && (endsTurned || !last.turned)) last.parts.push(...after)
  else if (after.length > 0) sections.push({ turned: false, parts: atHead(after) })
  return sections
}
