import type { BodyPlace } from '../../../../shared/ipc/preview'
import type { Profile } from '../../../../shared/profiles/profile'

/** A point on paper: the page from 1, and points from the page's upper edge. */
export interface PaperPoint {
  readonly page: number
  readonly y: number
}

/** A point in the body: the index of a block, and how far into it, from 0 to 1. */
export interface BodyPoint {
  readonly block: number
  readonly share: number
}

const pointsPerMillimetre = 72 / 25.4

/** Lengths along the text as if it stood on one endless page, in points. */
function lengths({ page }: Profile) {
  const top = page.margin.top * pointsPerMillimetre
  const textHeight = (page.height - page.margin.top - page.margin.bottom) * pointsPerMillimetre
  return {
    along: (at: PaperPoint) => (at.page - 1) * textHeight + Math.min(textHeight, Math.max(0, at.y - top)),
    back(length: number): PaperPoint {
      const page = Math.floor(length / textHeight)
      return { page: page + 1, y: top + length - page * textHeight }
    },
  }
}

/** What stands at a point of the paper; null above the body, where title and front are. */
export function bodyPoint(places: readonly BodyPlace[], profile: Profile, at: PaperPoint): BodyPoint | null {
  const { along } = lengths(profile)
  const length = along(at)
  const index = places.findLastIndex(([, page, y]) => along({ page, y }) <= length)
  // What stands below the body belongs to its last block.
  const from = places[index]?.[0] === -1 ? index - 1 : index
  const [start, end] = [places[from], places[from + 1]]
  if (!start) return null
  const [block, page, y] = start
  if (!end) return { block, share: 0 }
  const begin = along({ page, y })
  const whole = along({ page: end[1], y: end[2] }) - begin
  return { block, share: whole > 0 ? Math.min(1, (length - begin) / whole) : 0 }
}

/** Where a point of the body stands on paper; the first page for what stands above the body. */
export function paperPoint(places: readonly BodyPlace[], profile: Profile, at: BodyPoint): PaperPoint {
  const { along, back } = lengths(profile)
  const index = places.findIndex(([block]) => block >= at.block || block === -1)
  const [start, end] = [places[index], places[index + 1]]
  if (!start || at.block === 0) return { page: 1, y: 0 }
  const [block, page, y] = start
  if (!end || block !== at.block) return { page, y }
  const begin = along({ page, y })
  return back(begin + at.share * (along({ page: end[1], y: end[2] }) - begin))
}
