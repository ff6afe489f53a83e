import { tidyLine } from './lines'
import type { PrintLine, PrintRun } from './tree'

/**
 * Letters of the longest paragraph that is set in one piece, about three pages. Setting a paragraph takes more than
 * twice as long when it is twice as long: a text of 5 MB that somebody pasted would take an hour.
 */
const longest = 4_000
/** How far back from there a blank is looked for. */
const reach = 400

/** Where a text that may have `most` code units is cut: after a blank, else anywhere that parts no letter. */
function cutAt(text: string, most: number): number {
  const blank = text.lastIndexOf(' ', most)
  if (blank > most - reach) return blank + 1
  let at = most
  while (at > 1 && /^[\p{M}\p{Cs}\u200d]/u.test(text.slice(at, at + 2))) at -= 1
  // Half of a pair before the cut goes along with the other half.
  return /[\ud800-\udbff]/.test(text[at - 1] ?? '') ? Math.max(1, at - 1) : at
}

/** Cuts a line that no person writes into lines that can be set quickly. Most lines come back as they are. */
export function withoutLongLines(line: PrintLine): readonly PrintLine[] {
  if (line.reduce((sum, { text }) => sum + text.length, 0) <= longest) return [line]
  const lines: PrintRun[][] = [[]]
  let room = longest
  for (const run of line) {
    let rest = run.text
    while (rest.length > room) {
      const end = cutAt(rest, room)
      lines.at(-1)?.push({ ...run, text: rest.slice(0, end) })
      lines.push([])
      rest = rest.slice(end)
      room = longest
    }
    if (rest === '' && run.text !== '') continue
    lines.at(-1)?.push(rest === run.text ? run : { ...run, text: rest })
    room -= rest.length
  }
  return lines.map(tidyLine).filter((part) => part.length > 0)
}
