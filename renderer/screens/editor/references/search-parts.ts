import { normalise } from '../../../../shared/search/normalise'
import { type Part, type PartKind, partKinds } from './report-parts'

export interface PartGroup {
  readonly kind: PartKind
  readonly parts: readonly Part[]
}

/** The parts whose number or name holds every word of a query, by kind; marks of letters do not matter. */
export function searchParts(parts: readonly Part[], query: string): PartGroup[] {
  const words = normalise(query).split(/\s+/).filter(Boolean)
  const matching = parts.filter((part) => {
    const name = normalise(`${part.number} ${part.label} ${part.text}`)
    return words.every((word) => name.includes(word))
  })
  return partKinds
    .map((kind) => ({ kind, parts: matching.filter((part) => part.kind === kind) }))
    .filter((group) => group.parts.length > 0)
}
