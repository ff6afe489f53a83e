import { type FieldValues, rowsOf, textOf } from '../fields/value'
import type { ReportSummary } from '../report'

/** Where a note was made: an institution, and the place where it is, either of which may be unknown. */
export interface NotePlace {
  readonly visit: string
  readonly place: string
}

/** The institutions and places of the facts, each with its day. */
function placesOf(facts: FieldValues): (NotePlace & { readonly day: string })[] {
  const visits = rowsOf(facts, 'visits').map((row) => ({
    day: textOf(row, 'date'),
    visit: textOf(row, 'institution').trim(),
    place: '',
  }))
  const days = rowsOf(facts, 'itinerary').map((row) => ({
    day: textOf(row, 'date'),
    visit: textOf(row, 'institution').trim(),
    place: textOf(row, 'to').trim(),
  }))
  return [...visits, ...days]
}

/** What to offer as the place of a note: the institutions of a day by visits and itinerary, then its places. */
export function placesOn(facts: FieldValues, day: string): string[] {
  const today = placesOf(facts).filter((row) => row.day === day)
  return [...new Set([...today.map(({ visit }) => visit), ...today.map(({ place }) => place)])].filter(Boolean)
}

/** What somebody wrote as the place of a note, told apart by what the facts know: an institution, or any other place. */
export function notePlace(facts: FieldValues, where: string, day: string): NotePlace {
  const name = where.trim()
  const same = placesOf(facts).filter(({ visit }) => visit !== '' && visit === name)
  if (same.length === 0) return { visit: '', place: name }
  const withPlace = same.filter(({ place }) => place !== '')
  return { visit: name, place: (withPlace.find((row) => row.day === day) ?? withPlace[0])?.place ?? '' }
}

/** The report that a note of a day is most likely for: one whose period has the day, otherwise the last changed. */
export function reportFor(
  day: string,
  reports: readonly Pick<ReportSummary, 'id' | 'period' | 'problem'>[],
): string | null {
  const readable = reports.filter(({ problem }) => problem === null)
  const isOn = ({ from, to }: ReportSummary['period']) => from !== undefined && from <= day && day <= (to ?? from)
  return (readable.find(({ period }) => isOn(period)) ?? readable[0])?.id ?? null
}
