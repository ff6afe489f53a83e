import { displayWidth } from '../text'

/** Most half-width characters that a list of names takes before the rest is counted: about two lines. */
const roomForNames = 140

/** How many items stand before the rest is counted: at least one, and all that fit into `room`. */
function fitting(texts: readonly string[], room: number): number {
  let width = 0
  const end = texts.findIndex((text, index) => {
    width += displayWidth(text) + 2
    return index > 0 && width > room
  })
  return end === -1 ? texts.length : end
}

/** The first items that have room, and how many there are besides. No item is cut. */
export function shortened(
  texts: readonly string[],
  { most = Number.POSITIVE_INFINITY, room = roomForNames }: { most?: number; room?: number } = {},
): { readonly shown: readonly string[]; readonly rest: number } {
  const count = Math.min(fitting(texts, room), most)
  return { shown: texts.slice(0, count), rest: texts.length - count }
}

/** `가, 나, 다 외 2개 기관`; the unit counts what is left out. */
export function shortList(texts: readonly string[], unit: string, limits?: { most?: number; room?: number }): string {
  const filled = [...new Set(texts.filter((text) => text !== ''))]
  const { shown, rest } = shortened(filled, limits)
  return shown.join(', ') + (rest > 0 ? ` 외 ${rest}${unit}` : '')
}
