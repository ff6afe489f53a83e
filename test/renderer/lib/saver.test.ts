import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import * as Y from 'yjs'
import { toError } from '../../../renderer/api'
import { createSaver, type SaveStatus } from '../../../renderer/lib/saver'
import { AppError } from '../../../shared/errors'

interface Attempt {
  readonly update: Uint8Array
  readonly succeed: () => void
  readonly fail: (error: unknown) => void
}

/** An append whose answers the test gives, and the document that the stored updates add up to. */
function createDisk() {
  const attempts: Attempt[] = []
  const stored = new Y.Doc()
  let inFlight = 0
  let mostInFlight = 0
  return {
    stored,
    attempts,
    mostInFlight: () => mostInFlight,
    append: (update: Uint8Array) =>
      new Promise<void>((resolve, reject) => {
        inFlight += 1
        mostInFlight = Math.max(mostInFlight, inFlight)
        attempts.push({
          update,
          succeed: () => {
            inFlight -= 1
            Y.applyUpdate(stored, update)
            resolve()
          },
          fail: (error) => {
            inFlight -= 1
            reject(error)
          },
        })
      }),
    at(index: number): Attempt {
      const attempt = attempts.at(index)
      if (!attempt) throw new Error(`no attempt ${index}`)
      return attempt
    },
  }
}

function createWriter(limit?: number) {
  const disk = createDisk()
  const saver = createSaver({ append: disk.append, toError, now: () => 14, ...(limit ? { limit } : {}) })
  const doc = new Y.Doc()
  const seen: SaveStatus['state'][] = []
  saver.subscribe(() => seen.push(saver.status().state))
  doc.on('update', (update: Uint8Array) => saver.push(update))
  const text = doc.getText('text')
  return { disk, saver, seen, type: (letters: string) => text.insert(text.length, letters) }
}

const textOf = (doc: Y.Doc) => doc.getText('text').toJSON()
const settle = () => vi.advanceTimersByTimeAsync(0)

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('saver', () => {
  it('claims that an untouched report is saved, at no known time', () => {
    expect(createWriter().saver.status()).toEqual({ state: 'saved', at: null })
  })

  it('sends the first change at once, without a timer', () => {
    const { disk, saver, type } = createWriter()
    type('한')
    expect(disk.attempts).toHaveLength(1)
    expect(saver.status()).toEqual({ state: 'saving' })
  })

  it('says saved only after the disk has answered', async () => {
    const { disk, saver, type } = createWriter()
    type('한')
    await settle()
    expect(saver.status().state).toBe('saving')
    disk.at(0).succeed()
    await settle()
    expect(saver.status()).toEqual({ state: 'saved', at: 14 })
  })

  it('has one append in flight and merges what comes meanwhile into the next', async () => {
    const { disk, saver, type } = createWriter()
    for (const letter of 'báo cáo') type(letter)
    expect(disk.attempts).toHaveLength(1)
    disk.at(0).succeed()
    await settle()
    expect(disk.attempts).toHaveLength(2)
    expect(saver.status().state).toBe('saving')
    disk.at(1).succeed()
    await settle()
    expect(disk.attempts).toHaveLength(2)
    expect(disk.mostInFlight()).toBe(1)
    expect(textOf(disk.stored)).toBe('báo cáo')
    expect(saver.status().state).toBe('saved')
  })

  it('never says saved between two appends', async () => {
    const { disk, seen, type } = createWriter()
    type('a')
    type('b')
    disk.at(0).succeed()
    await settle()
    expect(seen).toEqual(['saving'])
  })

  it('sends a change that arrives in the very moment an append lands', async () => {
    const { disk, saver, type } = createWriter()
    type('a')
    const stop = saver.subscribe(() => {
      if (saver.status().state !== 'saved') return
      stop()
      type('b')
    })
    disk.at(0).succeed()
    await settle()
    expect(disk.attempts).toHaveLength(2)
    expect(saver.status().state).toBe('saving')
    disk.at(1).succeed()
    await settle()
    expect(textOf(disk.stored)).toBe('ab')
  })

  it('keeps a failed change, shows the named error and tries again after a second', async () => {
    const { disk, saver, type } = createWriter()
    type('a')
    disk.at(0).fail(new AppError('disk-full', { path: 'bogo.db' }))
    await settle()
    expect(saver.status()).toEqual({ state: 'failed', error: { code: 'disk-full', params: { path: 'bogo.db' } } })
    await vi.advanceTimersByTimeAsync(999)
    expect(disk.attempts).toHaveLength(1)
    await vi.advanceTimersByTimeAsync(1)
    expect(disk.attempts).toHaveLength(2)
    disk.at(1).succeed()
    await settle()
    expect(textOf(disk.stored)).toBe('a')
    expect(saver.status().state).toBe('saved')
  })

  it('goes on saying failed while it tries again', async () => {
    const { disk, saver, type } = createWriter()
    type('a')
    disk.at(0).fail(new AppError('disk-full'))
    await vi.advanceTimersByTimeAsync(1_000)
    expect(disk.attempts).toHaveLength(2)
    expect(saver.status().state).toBe('failed')
  })

  it('waits twice as long after every failure, at most half a minute', async () => {
    const { disk, type } = createWriter()
    type('a')
    for (const delay of [1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000]) {
      const before = disk.attempts.length
      disk.at(-1).fail(new AppError('store-busy'))
      await vi.advanceTimersByTimeAsync(delay - 1)
      expect(disk.attempts).toHaveLength(before)
      await vi.advanceTimersByTimeAsync(1)
      expect(disk.attempts).toHaveLength(before + 1)
    }
  })

  it('starts again from a second once a save has succeeded', async () => {
    const { disk, type } = createWriter()
    type('a')
    disk.at(-1).fail(new AppError('store-busy'))
    await vi.advanceTimersByTimeAsync(1_000)
    disk.at(-1).fail(new AppError('store-busy'))
    await vi.advanceTimersByTimeAsync(2_000)
    disk.at(-1).succeed()
    await settle()
    type('b')
    disk.at(-1).fail(new AppError('store-busy'))
    await vi.advanceTimersByTimeAsync(1_000)
    expect(disk.attempts).toHaveLength(5)
  })

  it('adds what is typed after a failure to the next attempt, in order', async () => {
    const { disk, type } = createWriter()
    type('a')
    disk.at(0).fail(new AppError('disk-full'))
    await settle()
    type('b')
    type('c')
    expect(disk.attempts).toHaveLength(1)
    await vi.advanceTimersByTimeAsync(1_000)
    expect(disk.attempts).toHaveLength(2)
    disk.at(1).succeed()
    await settle()
    expect(textOf(disk.stored)).toBe('abc')
  })

  it('tries at once when the user asks, and only once', async () => {
    const { disk, saver, type } = createWriter()
    type('a')
    disk.at(0).fail(new AppError('disk-full'))
    await settle()
    saver.retry()
    saver.retry()
    expect(disk.attempts).toHaveLength(2)
    disk.at(1).succeed()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(disk.attempts).toHaveLength(2)
  })

  it('flushes to true when everything typed is on disk', async () => {
    const { disk, saver, type } = createWriter()
    type('a')
    type('b')
    const flushed = saver.flush()
    disk.at(0).succeed()
    await settle()
    disk.at(1).succeed()
    expect(await flushed).toBe(true)
    expect(textOf(disk.stored)).toBe('ab')
  })

  it('flushes to false when the disk refuses, and keeps the change', async () => {
    const { disk, saver, type } = createWriter()
    type('a')
    const flushed = saver.flush()
    disk.at(0).fail(new AppError('disk-full'))
    expect(await flushed).toBe(false)
    const again = saver.flush()
    disk.at(1).succeed()
    expect(await again).toBe(true)
    expect(textOf(disk.stored)).toBe('a')
  })

  it('flushes to true at once when nothing is waiting', async () => {
    expect(await createWriter().saver.flush()).toBe(true)
  })

  it('splits what is waiting so that no append is larger than the store takes', async () => {
    const { disk, type } = createWriter(200)
    for (const word of ['one ', 'two ', 'three ']) type(word.repeat(20))
    for (let index = 0; index < disk.attempts.length; index += 1) {
      expect(disk.at(index).update.byteLength).toBeLessThanOrEqual(200)
      disk.at(index).succeed()
      await settle()
    }
    expect(disk.attempts.length).toBeGreaterThan(1)
    expect(textOf(disk.stored)).toBe(`${'one '.repeat(20)}${'two '.repeat(20)}${'three '.repeat(20)}`)
  })

  it('shows a failure without a name as unexpected', async () => {
    const { disk, saver, type } = createWriter()
    type('a')
    disk.at(0).fail(new Error('boom'))
    await settle()
    const status = saver.status()
    expect(status.state === 'failed' && status.error.code).toBe('unexpected')
  })

  it('stops trying when it is disposed of', async () => {
    const { disk, saver, type } = createWriter()
    type('a')
    disk.at(0).fail(new AppError('disk-full'))
    await settle()
    saver.dispose()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(disk.attempts).toHaveLength(1)
  })
})
