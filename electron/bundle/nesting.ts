import * as Y from 'yjs'

/** Levels of nodes that a report may have; nine levels of lists in a table take fewer. */
const deepest = 120

type Struct = ReturnType<typeof Y.decodeUpdate>['structs'][number]

/** The struct that has an id; an item may stand for a whole run of ids. */
function finder(structs: readonly Struct[]): (id: Y.ID) => Y.Item | null {
  const byClient = new Map<number, Struct[]>()
  for (const struct of structs) {
    const own = byClient.get(struct.id.client)
    if (own) own.push(struct)
    else byClient.set(struct.id.client, [struct])
  }
  for (const own of byClient.values()) own.sort((one, other) => one.id.clock - other.id.clock)
  return ({ client, clock }) => {
    const own = byClient.get(client) ?? []
    let [low, high] = [0, own.length - 1]
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((own[middle]?.id.clock ?? 0) <= clock) low = middle
      else high = middle - 1
    }
    const found = own[low]
    return found instanceof Y.Item ? found : null
  }
}

/** What an item's level follows from: its parent, which is one level up, or a neighbour, which is on the same. */
function above({ parent, origin, rightOrigin }: Y.Item): { readonly id: Y.ID; readonly step: number } | null {
  if (parent instanceof Y.ID) return { id: parent, step: 1 }
  if (parent !== null) return null
  const neighbour = origin ?? rightOrigin
  return neighbour ? { id: neighbour, step: 0 } : null
}

/**
 * Whether a state nests deeper than any report. Asked before it is loaded: yjs tells every parent of a change, so that
 * a text of some ten thousand levels would keep the program busy for minutes.
 * @param state a yjs update that can be decoded
 */
export function isTooDeep(state: Uint8Array): boolean {
  const { structs } = Y.decodeUpdate(state)
  const find = finder(structs)
  const levels = new Map<Y.Item, number>()
  for (const start of structs) {
    if (!(start instanceof Y.Item)) continue
    const path: { readonly item: Y.Item; readonly step: number }[] = []
    const seen = new Set<Y.Item>()
    let item: Y.Item | null = start
    let level = 0
    while (item) {
      const known = levels.get(item)
      // Items that stand above themselves are no report either.
      if (known !== undefined || seen.has(item)) {
        if (known === undefined) return true
        level = known
        break
      }
      seen.add(item)
      const next: ReturnType<typeof above> = above(item)
      path.push({ item, step: next?.step ?? 0 })
      item = next ? find(next.id) : null
    }
    for (const { item: each, step } of path.reverse()) {
      level += step
      if (level > deepest) return true
      levels.set(each, level)
    }
  }
  return false
}
