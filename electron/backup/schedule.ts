import type { BackupReason } from '../../shared/backup'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** How often backups are made, and how long they stay. */
export const backupTimes = {
  interval: hour,
  /** At closing a younger backup is enough. */
  freshAtClosing: 10 * minute,
  newest: 6,
  days: 7,
  /** The present week, and four before it. */
  weeks: 5,
  /** For backups before an upgrade, and for what was moved aside when another was restored. */
  special: 90 * day,
} as const

const gigabyte = 2 ** 30

/** Usual bound of all backups together, in bytes: 2 GB, but no more than a tenth of what the disk has left. */
export const usualLimit = (freeBytes: number): number => Math.min(2 * gigabyte, Math.floor(freeBytes / 10))

/** Whether so much time has passed. After a clock went back nobody knows, and a backup too many harms nobody. */
const passed = (since: number | null, now: number, time: number): boolean =>
  since === null || now - since >= time || now < since

/**
 * Whether a backup is to be made now.
 * @param last when the last one was made, by the clock of then; null for never
 * @param changed whether the store has changed since
 */
export const isDue = (last: number | null, now: number, changed: boolean): boolean =>
  changed && passed(last, now, backupTimes.interval)

/** Whether a backup is to be made before the application ends or is locked. */
export const isDueAtClosing = (last: number | null, now: number, changed: boolean): boolean =>
  changed && passed(last, now, backupTimes.freshAtClosing)

/** What the rotation must know of a backup. */
export interface Kept {
  readonly name: string
  readonly at: number
  readonly reason: BackupReason
  readonly bytes: number
  /** False for one whose source was damaged already. */
  readonly whole: boolean
}

/** The last of each of the newest so many times; a time is a whole multiple of `length` since 1970. */
function lastOfEach(newestFirst: readonly Kept[], length: number, count: number): Kept[] {
  const lasts = new Map<number, Kept>()
  for (const one of newestFirst) {
    // Weeks begin on Monday; the first day of 1970 was a Thursday.
    const time = Math.floor((one.at + 3 * day) / length)
    if (!lasts.has(time)) lasts.set(time, one)
  }
  return [...lasts.values()].slice(0, count)
}

/**
 * Which backups may go. Days and weeks are those that have backups, counted from the newest: a clock that jumps makes
 * nothing older. Only the bound in bytes ends those from the future, and nothing ends the newest two, nor the newest
 * two that are whole, nor what was moved aside last when another was restored.
 * @param inOrder in the order in which they were made, which is not always that of their times
 * @param limit bytes of all together
 * @returns names
 */
export function outdated(inOrder: readonly Kept[], now: number, limit: number): string[] {
  const newestFirst = [...inOrder].reverse()
  const aside = newestFirst.filter(({ reason }) => reason === 'replaced')
  const made = newestFirst.filter(({ reason }) => reason !== 'replaced')
  const regular = made.filter(({ reason }) => reason !== 'upgrade')
  const safe = new Set([...made.slice(0, 2), ...made.filter(({ whole }) => whole).slice(0, 2), ...aside.slice(0, 1)])
  const kept = new Set([
    ...safe,
    ...regular.slice(0, backupTimes.newest),
    ...lastOfEach(regular, day, backupTimes.days),
    ...lastOfEach(regular, 7 * day, backupTimes.weeks),
    ...newestFirst.filter((one) => !regular.includes(one) && now - one.at < backupTimes.special),
    ...newestFirst.filter(({ at }) => at > now),
  ])
  let bytes = 0
  for (const one of newestFirst) if (kept.has(one)) bytes += one.bytes
  for (const oldest of [...newestFirst].reverse()) {
    if (bytes <= limit) break
    if (safe.has(oldest) || !kept.delete(oldest)) continue
    bytes -= oldest.bytes
  }
  return newestFirst.filter((one) => !kept.has(one)).map(({ name }) => name)
}
