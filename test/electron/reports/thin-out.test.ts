import { describe, expect, it } from 'vitest'
import { thinOut } from '../../../electron/reports/thin-out'
import type { StoredVersion } from '../../../electron/store/version-table'

const hour = 3_600_000
const day = 24 * hour
const now = new Date(2026, 10, 28, 12).getTime()

/** Automatic versions every `step` back from now, the newest first. */
const every = (step: number, count: number, more: Partial<StoredVersion> = {}): StoredVersion[] =>
  Array.from({ length: count }, (_, index) => ({
    id: String(index),
    report: 'r',
    reason: 'export' as const,
    name: '',
    words: 1,
    bytes: 1_000,
    at: now - index * step,
    ...more,
  }))

const staying = (versions: StoredVersion[]) => {
  const gone = new Set(thinOut(versions, now))
  return versions.filter((version) => !gone.has(version))
}

describe('thinning out automatic versions', () => {
  it('leaves all of seven days, one a day for sixty days, and one a week of what is older', () => {
    const left = staying(every(4 * hour, 6 * 200))
    const aged = (from: number, to: number) =>
      left.filter(({ at }) => now - at >= from * day && now - at < to * day).length
    expect(aged(0, 7)).toBe(42)
    expect(aged(7, 60)).toBeGreaterThanOrEqual(53)
    expect(aged(7, 60)).toBeLessThanOrEqual(54)
    expect(aged(60, 200)).toBeGreaterThanOrEqual(20)
    expect(aged(60, 200)).toBeLessThanOrEqual(21)
  })

  it('never touches what the user named', () => {
    expect(thinOut(every(day, 400, { reason: 'named', bytes: 2 ** 30 }), now)).toEqual([])
  })

  it('bounds their size, and still leaves the newest', () => {
    expect(staying(every(hour, 100, { bytes: 10 * 2 ** 20 }))).toHaveLength(6)
    expect(staying(every(hour, 3, { bytes: 2 ** 30 })).map(({ id }) => id)).toEqual(['0'])
  })

  it('leaves the newest ten when a clock that jumped makes them look old', () => {
    const old = every(hour, 30).map((version) => ({ ...version, at: version.at - 400 * day }))
    expect(staying(old).length).toBeGreaterThanOrEqual(10)
  })

  it('comes to an end: what stayed once stays', () => {
    const left = staying(every(5 * hour, 1_000))
    expect(staying(left)).toEqual(left)
  })
})
