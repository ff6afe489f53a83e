import { localDay, parseDay } from '../../shared/i18n/calendar'
import type { StoredVersion } from '../store/version-table'

/** Days for which every automatic version stays, and then one of each day; older ones stay one a week. */
const allDays = 7
const dailyDays = 60

/** Whatever their age: a clock that jumped ahead must not take the versions of this morning. */
const newest = 10

/** Most bytes of the automatic versions of a report: some hundred states of a long one. */
const mostBytes = 64 * 2 ** 20

const dayMilliseconds = 86_400_000

/** Names the time that a version of this age shares with others; the newest of them stays. */
function shelf({ id, at }: StoredVersion, now: number): string {
  const day = localDay(at)
  const age = (now - at) / dayMilliseconds
  if (age < allDays) return id
  if (age < dailyDays) return day
  return `week ${Math.floor(((parseDay(day)?.serial ?? 0) + 3) / 7)}`
}

/**
 * Which automatic versions may go: all of the last seven days stay, one a day for sixty, then one a week, as long as
 * they are not too large together. Named ones always stay.
 * @param versions those of one report, the newest first
 * @param now milliseconds since 1970
 */
export function thinOut(versions: readonly StoredVersion[], now: number): StoredVersion[] {
  const shelves = new Set<string>()
  let bytes = 0
  return versions
    .filter(({ reason }) => reason !== 'named')
    .filter((version, index) => {
      const own = shelf(version, now)
      const isFirst = !shelves.has(own)
      shelves.add(own)
      const stays = index === 0 || ((index < newest || isFirst) && bytes + version.bytes <= mostBytes)
      if (stays) bytes += version.bytes
      return !stays
    })
}
