import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createDraftKeeper } from '../../../../renderer/screens/capture/draft-keeper'
import { type CaptureDraft, emptyDraft } from '../../../../shared/capture/draft'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const titled = (title: string): CaptureDraft => ({ ...emptyDraft('11111111-1111-4111-8111-111111111111'), title })

/** A keeper over a disk that works when it is told to, and answers later. */
function onDisk() {
  const disk = { full: false, kept: [] as string[] }
  const keeper = createDraftKeeper({
    keep: async ({ title }) => {
      await Promise.resolve()
      if (disk.full) throw new Error('full')
      disk.kept.push(title)
    },
    toError: () => ({ code: 'disk-full', params: {} }),
  })
  return { disk, keeper }
}

test('one write at a time, and of what came meanwhile only the newest', async () => {
  const { disk, keeper } = onDisk()
  for (const title of ['ㅎ', '하', '한', '한국']) keeper.push(titled(title))
  expect(keeper.status().state).toBe('saving')
  expect(await keeper.flush()).toBe(true)
  expect(disk.kept).toEqual(['ㅎ', '한국'])
  expect(keeper.status().state).toBe('saved')
})

test('a failure is told, keeps the draft, and is tried again until it is written', async () => {
  const { disk, keeper } = onDisk()
  disk.full = true
  keeper.push(titled('one'))
  expect(await keeper.flush()).toBe(false)
  expect(keeper.status().state).toBe('failed')
  disk.full = false
  await vi.advanceTimersByTimeAsync(3_000)
  expect([keeper.status().state, disk.kept]).toEqual(['saved', ['one']])
})

test('what a report has is forgotten, so that no older draft comes after the next one', async () => {
  const { disk, keeper } = onDisk()
  disk.full = true
  keeper.push(titled('saved elsewhere'))
  await keeper.flush()
  keeper.forget()
  disk.full = false
  await vi.advanceTimersByTimeAsync(10_000)
  expect([keeper.status().state, disk.kept]).toEqual(['saved', []])
})
