/** What does not break: a line or a row, with the notes that stand at the foot of its page for it. */
export interface Strip {
  readonly height: number
  readonly notes: number
}

/** A paragraph or table on its way into pages. Heights in twentieths of a point. */
export interface FlowBlock {
  readonly before: number
  readonly after: number
  readonly strips: readonly Strip[]
  /** Fewest strips that stand together at the foot or the head of a page; all of them when it stays whole. */
  readonly together: number
  readonly keepNext: boolean
  readonly newPage: boolean
  /** Whether its page is the first of those that are counted on their own. */
  readonly countsAnew: boolean
  /** Height of the header rows that a table repeats on every page. */
  readonly repeated: number
  readonly bookmarks: readonly string[]
}

export interface Pagination {
  readonly pages: number
  /** Number of the page that each bookmark stands on, as the page shows it. */
  readonly bookmarks: ReadonlyMap<string, number>
}

/**
 * Blocks of pages that are less high than the others, as if these were as high and the blocks taller.
 * @param times how often the lower page goes into the higher one
 */
export const onLowerPages = (blocks: readonly FlowBlock[], times: number): FlowBlock[] =>
  blocks.map((block) => ({
    ...block,
    before: block.before * times,
    after: block.after * times,
    repeated: block.repeated * times,
    strips: block.strips.map(({ height, notes }) => ({ height: height * times, notes: notes * times })),
  }))

/** Room for the line over the notes of a page. */
export const separatorHeight = 240

const heightOf = (strips: readonly Strip[]) => strips.reduce((all, { height }) => all + height, 0)
const notesOf = (strips: readonly Strip[]) => strips.reduce((all, { notes }) => all + notes, 0)

/** What a block asks for with what it is kept with: whole blocks, and the head of the first that may break. */
function keptFrom(blocks: readonly FlowBlock[], index: number): Strip {
  let height = 0
  let notes = 0
  for (let at = index; at < blocks.length; at += 1) {
    const block = blocks[at]
    if (block === undefined || (at > index && block.newPage)) break
    const strips = block.keepNext ? block.strips : block.strips.slice(0, block.together)
    height += (at === index ? 0 : Math.max(block.before, blocks[at - 1]?.after ?? 0)) + heightOf(strips)
    notes += notesOf(strips)
    if (!block.keepNext) break
  }
  return { height, notes }
}

/**
 * Sets blocks into pages as word processors do: space between two is the larger of theirs, none at the head of a page;
 * a line stands on the page that has room for its notes too.
 */
export function paginate(blocks: readonly FlowBlock[], height: number): Pagination {
  const bookmarks = new Map<string, number>()
  let page = 1
  let before = 0
  let used = 0
  let noted = 0
  let after = 0
  let keptUntil = -1
  const turn = () => {
    page += 1
    used = 0
    noted = 0
    after = 0
  }
  /** Room that notes take beside those of the page; notes taller than half a page go on to the next. */
  const noteRoom = (notes: number) =>
    notes === 0 ? 0 : Math.min(notes + (noted === 0 ? separatorHeight : 0), Math.max(0, height / 2 - noted))
  const asks = (strips: readonly Strip[]) => heightOf(strips) + noteRoom(notesOf(strips))
  const isOver = (room: number) => used + noted + room > height + 1
  blocks.forEach((block, index) => {
    if (block.newPage && used > 0) turn()
    if (block.countsAnew) before = page - 1
    if (index > keptUntil) {
      const kept = keptFrom(blocks, index)
      const room = kept.height + noteRoom(kept.notes)
      if (used > 0 && used + noted + Math.max(after, block.before) + room > height && room <= height) turn()
      keptUntil = index
      while (blocks[keptUntil]?.keepNext && room <= height) keptUntil += 1
    }
    used += used === 0 && page > 1 && !block.newPage ? 0 : Math.max(after, block.before)
    let placed = 0
    for (const [position, strip] of block.strips.entries()) {
      const left = block.strips.length - position
      const needed = left === block.together && position > 0 ? block.strips.slice(position) : [strip]
      if (used > 0 && isOver(asks(needed)) && (placed > 0 || isOver(asks([strip])))) {
        turn()
        used = position > 0 ? block.repeated : 0
        placed = 0
      }
      if (position === 0) for (const bookmark of block.bookmarks) bookmarks.set(bookmark, page - before)
      used += strip.height
      noted += noteRoom(strip.notes)
      placed += 1
    }
    after = block.after
  })
  return { pages: page, bookmarks }
}
