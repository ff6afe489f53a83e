import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { SaveStatus } from '../../../renderer/lib/saver'
import { watchCalmly } from '../../../renderer/lib/watch-calmly'

function createStatus() {
  const listeners = new Set<() => void>()
  let status: SaveStatus = { state: 'saved', at: null }
  const told: SaveStatus['state'][] = []
  const source = {
    status: () => status,
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
  const stop = watchCalmly(source, (next) => told.push(next.state))
  const set = (next: SaveStatus) => {
    status = next
    for (const listener of listeners) listener()
  }
  return { told, set, stop, listeners }
}

const saving: SaveStatus = { state: 'saving' }
const savedAt = (at: number): SaveStatus => ({ state: 'saved', at })
const failed: SaveStatus = { state: 'failed', error: { code: 'disk-full', params: {} } }

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('the status as it is told', () => {
  it('says at once that something is not saved', () => {
    const { told, set } = createStatus()
    set(saving)
    expect(told).toEqual(['saving'])
  })

  it('says that all is saved only after a calm moment', () => {
    const { told, set } = createStatus()
    set(saving)
    set(savedAt(1))
    vi.advanceTimersByTime(299)
    expect(told).toEqual(['saving'])
    vi.advanceTimersByTime(1)
    expect(told).toEqual(['saving', 'saved'])
  })

  it('stays the same while somebody types', () => {
    const { told, set } = createStatus()
    for (let letter = 0; letter < 20; letter += 1) {
      set({ state: 'saving' })
      set(savedAt(letter))
      vi.advanceTimersByTime(100)
    }
    expect(told).toEqual(['saving'])
  })

  it('says at once that saving failed, even right after a success', () => {
    const { told, set } = createStatus()
    set(saving)
    set(savedAt(1))
    set(failed)
    vi.advanceTimersByTime(1_000)
    expect(told).toEqual(['saving', 'failed'])
  })

  it('says nothing any more when it is stopped', () => {
    const { told, set, stop, listeners } = createStatus()
    set(saving)
    set(savedAt(1))
    stop()
    vi.advanceTimersByTime(1_000)
    expect(told).toEqual(['saving'])
    expect(listeners.size).toBe(0)
  })
})
