import type { Section } from './read-outline'

/** A section as the tree shows it. */
export interface TreeItem {
  readonly section: Section
  /** Index in the whole outline. */
  readonly index: number
  /** Null where there is nothing to fold. */
  readonly expanded: boolean | null
}

/** The sections that are seen when those that begin at `folded` hide what is under them. */
export function visibleSections(sections: readonly Section[], folded: ReadonlySet<number>): TreeItem[] {
  const result: TreeItem[] = []
  let hiddenUntil = 0
  sections.forEach((section, index) => {
    if (section.position < hiddenUntil) return
    const next = sections[index + 1]
    const parent = next !== undefined && next.position < section.end
    const shut = parent && folded.has(section.position)
    if (shut) hiddenUntil = section.end
    result.push({ section, index, expanded: parent ? !shut : null })
  })
  return result
}
