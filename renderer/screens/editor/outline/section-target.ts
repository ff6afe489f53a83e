import type { Section } from './read-outline'

/**
 * Where a section goes when it is moved one step: past its neighbour of the same level, or out of or into the chapter
 * around it. Null at the ends.
 * @param size of the document: where a section goes that becomes the last
 */
export function stepTarget(
  sections: readonly Section[],
  index: number,
  direction: 'up' | 'down',
  size: number,
): number | null {
  const own = sections[index]
  if (!own) return null
  if (direction === 'up') {
    const before = sections.slice(0, index).findLast(({ level }) => level <= own.level)
    return before?.position ?? null
  }
  const at = sections.findIndex(({ position }) => position === own.end)
  const next = sections[at]
  if (at === -1 || !next) return null
  if (next.level === own.level) return next.end
  // Into the next chapter, in front of its first section.
  return sections[at + 1]?.position ?? size
}
