import { normalise, rankOf, searchable } from '../../../../shared/search/normalise'
import { type Part, type PartKind, partKinds } from './report-parts'

export interface PartGroup {
  readonly kind: PartKind
  readonly parts: readonly Part[]
}

/**
 * The parts whose number or name holds every word of a query, by kind. Marks of letters do not matter, and Hangul is
 * found by its initial consonants and while a syllable is still composed.
 */
export function searchParts(parts: readonly Part[], query: string): PartGroup[] {
  const words = normalise(query).split(/\s+/).filter(Boolean)
  const matching = parts.filter((part) => {
    const name = `${part.number} ${part.label} ${part.text}`
    const plain = normalise(name)
    const letters = searchable(name)
    return words.every((word) => plain.includes(word) || rankOf(word, letters) !== null)
  })
  return partKinds
    .map((kind) => ({ kind, parts: matching.filter((part) => part.kind === kind) }))
    .filter((group) => group.parts.length > 0)
}
