/** A paragraph or table on its way into pages. Heights in twentieths of a point. */
export interface FlowBlock {
  readonly before: number
  readonly after: number
  /** Heights of what does not break: lines, or rows. */
  readonly strips: readonly number[]
  /** Fewest strips that stand together at the foot or the head of a page; all of them when it stays whole. */
  readonly together: number
  readonly keepNext: boolean
  readonly newPage: boolean
  /** Height of the header rows that a table repeats on every page. */
  readonly repeated: number
  readonly bookmarks: readonly string[]
}

export interface Pagination {
  readonly pages: number
  /** Page that each bookmark stands on, counted from 1. */
  readonly bookmarks: ReadonlyMap<string, number>
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, number) => all + number, 0)

/** Room that a block asks for with what it is kept with: whole blocks, and the head of the first that may break. */
function roomFrom(blocks: readonly FlowBlock[], index: number): number {
  let room = 0
  for (let at = index; at < blocks.length; at += 1) {
    const block = blocks[at]
    if (block === undefined || (at > index && block.newPage)) return room
    const gap = at === index ? 0 : Math.max(block.before, blocks[at - 1]?.after ?? 0)
    if (!block.keepNext) return room + gap + sum(block.strips.slice(0, block.together))
    room += gap + sum(block.strips)
  }
  return room
}

/** Sets blocks into pages as word processors do: space between two is the larger of theirs, none at the head of a page. */
export function paginate(blocks: readonly FlowBlock[], height: number): Pagination {
  const bookmarks = new Map<string, number>()
  let page = 1
  let used = 0
  let after = 0
  let keptUntil = -1
  const turn = () => {
    page += 1
    used = 0
    after = 0
  }
  blocks.forEach((block, index) => {
    if (block.newPage && used > 0) turn()
    if (index > keptUntil) {
      const room = roomFrom(blocks, index)
      if (used > 0 && used + Math.max(after, block.before) + room > height && room <= height) turn()
      keptUntil = index
      while (blocks[keptUntil]?.keepNext && room <= height) keptUntil += 1
    }
    used += used === 0 && page > 1 && !block.newPage ? 0 : Math.max(after, block.before)
    let placed = 0
    for (const [position, strip] of block.strips.entries()) {
      const left = block.strips.length - position
      const needed = left === block.together && position > 0 ? sum(block.strips.slice(position)) : strip
      if (used > 0 && used + needed > height + 1 && (placed > 0 || used + strip > height + 1)) {
        turn()
        used = position > 0 ? block.repeated : 0
        placed = 0
      }
      if (position === 0) for (const bookmark of block.bookmarks) bookmarks.set(bookmark, page)
      used += strip
      placed += 1
    }
    after = block.after
  })
  return { pages: page, bookmarks }
}
