import type { Part } from './paragraph'

/** The same parts, the first of them on a new page. */
export function onNewPage([first, ...rest]: readonly Part[]): Part[] {
  return first ? [{ ...first, newPage: true, flow: { ...first.flow, newPage: true } }, ...rest] : []
}
