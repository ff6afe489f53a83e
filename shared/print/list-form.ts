import { type BulletMarker, bulletInside, bullets, type OrderedMarker, orderInside } from '../document/list-markers'
import type { Profile } from '../profiles/profile'

/** Where text stands among lists: how deep, and in which bullets and numbers. */
export interface ListPlace {
  readonly depth: number
  /** The bullet of the nearest list around that chose one, or follows one that did. */
  readonly bullet: BulletMarker | null
  /** The numbering of the nearest numbered list around. */
  readonly order: OrderedMarker | null
}

/** Outside every list. */
export const outermost: ListPlace = { depth: 0, bullet: null, order: null }

/** How a list is marked. A checklist is marked by its items. */
export type ListForm =
  | { readonly kind: 'bullet'; readonly bullet: string }
  | { readonly kind: 'ordered'; readonly order: OrderedMarker }
  | { readonly kind: 'task' }

/** What decides the form of a list, as the model and the editor both have it. */
export type ListKind =
  | { readonly type: 'bulletList'; readonly marker: BulletMarker | null }
  | { readonly type: 'orderedList'; readonly marker: OrderedMarker | null }
  | { readonly type: 'taskList' }

/** The member for a depth; the last one serves deeper levels. */
const forDepth = <Member>(members: readonly Member[], depth: number): Member | undefined =>
  members[Math.min(depth, members.length - 1)]

/**
 * The form of a list and the place inside it. A list without a marker of its own follows the list around it: bullets
 * go by the depth among all lists, or by the scheme that a list around chose; numbers go by the numbered lists around,
 * so that a numbered list inside bullets still starts with the first form.
 */
export function listForm(
  list: ListKind,
  profile: Pick<Profile, 'bullets' | 'ordered'>,
  place: ListPlace,
): { readonly form: ListForm; readonly inside: ListPlace } {
  const inside = { ...place, depth: place.depth + 1 }
  switch (list.type) {
    case 'bulletList': {
      const bullet = list.marker ?? (place.bullet && bulletInside(place.bullet))
      const own = forDepth(profile.bullets, place.depth) ?? '-'
      return { form: { kind: 'bullet', bullet: bullet ? bullets[bullet] : own }, inside: { ...inside, bullet } }
    }
    case 'orderedList': {
      const follows = place.order ? orderInside(place.order, profile.ordered) : profile.ordered[0]
      const order = list.marker ?? follows ?? '1.'
      return { form: { kind: 'ordered', order }, inside: { ...inside, order } }
    }
    case 'taskList':
      return { form: { kind: 'task' }, inside }
  }
}
