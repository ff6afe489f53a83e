import { describe, expect, test } from 'vitest'
import { isDue, isDueAtClosing, type Kept, outdated, usualLimit } from '../../../electron/backup/schedule'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour
/** A Monday. */
const start = Date.UTC(2026, 0, 5)
const megabyte = 2 ** 20
const roomy = Number.POSITIVE_INFINITY

function backup(at: number, more: Partial<Kept> = {}): Kept {
  return { name: `${at}-${more.reason ?? 'hourly'}`, at, reason: 'hourly', bytes: 100 * megabyte, whole: true, ...more }
}

/** Makes backups one after the other, each followed by a rotation; gives what is left in the end, oldest first. */
function live(backups: readonly Kept[], limit = roomy): Kept[] {
  let kept: Kept[] = []
  for (const one of backups) {
    kept = [...kept, one]
    const gone = new Set(outdated(kept, one.at, limit))
    kept = kept.filter(({ name }) => !gone.has(name))
  }
  return kept
}

/** Every hour of office days. */
function year(days = 365): Kept[] {
  const backups: Kept[] = []
  for (let each = 0; each < days; each++) {
    if (each % 7 > 4) continue
    for (let at = 9; at < 18; at++) backups.push(backup(start + each * day + at * hour))
  }
  return backups
}

describe('when', () => {
  test('an hour after the last one, when something changed since', () => {
    expect(isDue(null, start, true)).toBe(true)
    expect(isDue(start, start + hour - 1, true)).toBe(false)
    expect(isDue(start, start + hour, true)).toBe(true)
    expect(isDue(start, start + 9 * hour, false)).toBe(false)
  })

  test('at closing ten minutes after the last one', () => {
    expect(isDueAtClosing(start, start + 9 * minute, true)).toBe(false)
    expect(isDueAtClosing(start, start + 10 * minute, true)).toBe(true)
    expect(isDueAtClosing(start, start + day, false)).toBe(false)
  })

  test('at once after a clock went back, for nobody knows how long ago the last one was', () => {
    expect(isDue(start, start - 1, true)).toBe(true)
    expect(isDueAtClosing(start, start - day, true)).toBe(true)
  })

  test('never without a change, whatever the clock says', () => {
    expect(isDue(start, start - day, false)).toBe(false)
    expect(isDue(null, start, false)).toBe(false)
  })
})

describe('which stay', () => {
  test('after a year: the last six, the last of seven days and of four weeks before the present one', () => {
    const kept = live(year())
    const last = year().at(-1)?.at ?? 0
    expect(kept.slice(-6).map(({ at }) => at)).toEqual(
      year()
        .slice(-6)
        .map(({ at }) => at),
    )
    const days = new Set(kept.map(({ at }) => Math.floor(at / day)))
    expect(days.size).toBeGreaterThanOrEqual(7)
    expect(kept.length).toBeLessThanOrEqual(6 + 7 + 5)
    const age = last - (kept[0]?.at ?? 0)
    expect(age).toBeGreaterThan(3 * 7 * day - day)
    expect(age).toBeLessThan(5 * 7 * day)
  })

  test('at every hour of a year the newest of each of the last five office days is there', () => {
    let kept: Kept[] = []
    const all: Kept[] = []
    for (const one of year()) {
      kept = [...kept, one]
      all.push(one)
      const gone = new Set(outdated(kept, one.at, roomy))
      kept = kept.filter(({ name }) => !gone.has(name))
      const lasts = new Map(all.slice(-5 * 9).map((each) => [Math.floor(each.at / day), each.name]))
      const names = new Set(kept.map(({ name }) => name))
      for (const name of lasts.values()) expect(names.has(name)).toBe(true)
      expect(kept.length).toBeLessThanOrEqual(18)
    }
  })

  test('those before an upgrade stay 90 days, beside the others', () => {
    const before = backup(start + day, { reason: 'upgrade' })
    const all = [before, ...year(200)].sort((a, b) => a.at - b.at)
    const names = (until: number) => live(all.filter(({ at }) => at < start + until)).map(({ name }) => name)
    expect(names(89 * day)).toContain(before.name)
    expect(names(95 * day)).not.toContain(before.name)
  })

  test('what was moved aside at a restore stays 90 days, the last of it for good', () => {
    const [first, second] = [1, 2].map((each) => backup(start + each * day, { reason: 'replaced' })) as [Kept, Kept]
    const all = [first, second, ...year(200)].sort((a, b) => a.at - b.at)
    const kept = (until: number) => live(all.filter(({ at }) => at < start + until))
    expect(kept(89 * day)).toEqual(expect.arrayContaining([first, second]))
    expect(kept(95 * day)).not.toContain(first)
    expect(kept(200 * day)).toContain(second)
  })

  test('what was moved aside counts in the bound of bytes, and its last never costs the newest two backups', () => {
    const aside = [1, 2].map((each) => backup(start + each, { reason: 'replaced', bytes: 900 * megabyte })) as [
      Kept,
      Kept,
    ]
    const kept = live([...aside, ...year(30)], 1024 * megabyte)
    expect(kept).not.toContain(aside[0])
    expect(kept).toContain(aside[1])
    expect(kept.at(-1)?.at).toBe(year(30).at(-1)?.at)
    expect(kept).toHaveLength(3)
  })
})

describe('a clock that jumps', () => {
  test('back: what is newest by order stays although its time is old, and the backups from the future stay too', () => {
    const before = year(30)
    const future = live(before)
    const after = [0, 1, 2].map((each) => backup(start - 365 * day + each * hour))
    const kept = live([...future, ...after]).map(({ name }) => name)
    for (const one of [...future, ...after]) expect(kept).toContain(one.name)
  })

  test('far forwards: nothing becomes older by it', () => {
    const before = live(year(60))
    const jumped = backup(start + 80 * 365 * day)
    const kept = live([...before, jumped]).map(({ name }) => name)
    expect(kept).toContain(jumped.name)
    expect(before.filter(({ name }) => !kept.includes(name)).length).toBeLessThanOrEqual(3)
    for (const one of before.slice(-5)) expect(kept).toContain(one.name)
  })

  test('forwards and back, over a year of jumps: the newest six by order are always there', () => {
    let offset = 0
    const jumping = year().map((one, index) => {
      if (index % 97 === 96) offset = offset === 0 ? 3650 * day : offset > 0 ? -400 * day : 0
      return backup(one.at + offset)
    })
    let kept: Kept[] = []
    for (const [index, one] of jumping.entries()) {
      kept = [...kept, one]
      const gone = new Set(outdated(kept, one.at, roomy))
      kept = kept.filter(({ name }) => !gone.has(name))
      const names = kept.map(({ name }) => name)
      for (const newest of jumping.slice(Math.max(0, index - 5), index + 1)) expect(names).toContain(newest.name)
    }
  })

  test('control: a rotation by time alone would delete the newest backups after a jump', () => {
    const before = live(year(60))
    const now = start + 80 * 365 * day
    const byTimeAlone = before.filter(({ at }) => now - at < 4 * 7 * day)
    expect(byTimeAlone).toEqual([])
  })
})

describe('the bound in bytes', () => {
  test('the oldest go first, until the rest fits', () => {
    const kept = live(year(60), 500 * megabyte)
    expect(kept).toHaveLength(5)
    expect(kept.at(-1)?.at).toBe(year(60).at(-1)?.at)
  })

  test('the newest two stay however large they are', () => {
    const kept = live(year(30), 1)
    expect(kept.map(({ at }) => at)).toEqual(
      year(30)
        .slice(-2)
        .map(({ at }) => at),
    )
  })

  test('so do the newest two whose source was whole', () => {
    const good = [backup(start), backup(start + hour)]
    const flawed = [2, 3, 4, 5].map((each) => backup(start + each * hour, { whole: false }))
    expect(live([...good, ...flawed], 1)).toEqual([...good, ...flawed.slice(-2)])
  })

  test('is 2 GB, or a tenth of a disk that has less', () => {
    expect(usualLimit(500 * 2 ** 30)).toBe(2 * 2 ** 30)
    expect(usualLimit(10 * 2 ** 30)).toBe(2 ** 30)
  })
})
