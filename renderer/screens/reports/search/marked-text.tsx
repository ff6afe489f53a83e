import type { FoundReport } from '../../../../shared/ipc/search'

/** A text with what was looked for marked. */
export function MarkedText({ pieces }: { pieces: FoundReport['title'] }) {
  // Pieces have no name of their own; their places are what tells them apart.
  return pieces.map(({ text, hit }, at) => {
    const key = `${at} ${text}`
    return hit ? <mark key={key}>{text}</mark> : <span key={key}>{text}</span>
  })
}
