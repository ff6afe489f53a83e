import { AppError } from '../../shared/errors'

const notVerified = (reason: string) => new AppError('export-not-verified', { reason })

/**
 * A text by its letters alone: spaces, breaks and capitals are a matter of form. In capitals, because small letters
 * depend on their neighbours (Σ is σ or ς).
 */
const squeezed = (text: string): string => text.replace(/\s+/gu, '').toUpperCase()

interface ReadBack {
  /** What an independent reading of the file gives as text, in order. */
  readonly text: string
  /** What must stand in it in this order, whatever stands between. */
  readonly lines: readonly string[]
  /** What must stand in it anywhere: the place of notes is a matter of the format. */
  readonly notes: readonly string[]
  /** How texts are compared; without spaces when absent. */
  readonly compared?: (text: string) => string
}

/**
 * Checks that a written text holds every line in order, and every note.
 * @throws AppError `export-not-verified` with the line that is missing
 */
export function readBack({ text, lines, notes, compared = squeezed }: ReadBack): void {
  const searched = compared(text)
  let from = 0
  for (const line of lines) {
    const wanted = compared(line)
    const at = searched.indexOf(wanted, from)
    if (at === -1) throw notVerified(line)
    from = at + wanted.length
  }
  const lost = notes.find((note) => !searched.includes(compared(note)))
  if (lost !== undefined) throw notVerified(lost)
}
