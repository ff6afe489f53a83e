import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { createOpenSavers } from '../../../renderer/lib/open-savers'
import { createSaver } from '../../../renderer/lib/saver'

const update = () => {
  const doc = new Y.Doc()
  doc.getText('t').insert(0, 'x')
  return Y.encodeStateAsUpdate(doc)
}

/** A saver over a disk that works when it is told to. */
function onDisk() {
  const disk = { full: false, written: 0 }
  const saver = createSaver({
    append: async () => {
      if (disk.full) throw new Error('full')
      disk.written += 1
    },
    toError: () => ({ code: 'disk-full', params: {} }),
    now: () => 0,
  })
  return { disk, saver }
}

test('everything of every report is written before the answer is yes', async () => {
  const savers = createOpenSavers()
  const [one, other] = [onDisk(), onDisk()]
  savers.add(one.saver, () => {})
  savers.add(other.saver, () => {})
  one.saver.push(update())
  other.saver.push(update())
  expect(await savers.flushAll()).toBe(true)
  expect([one.disk.written, other.disk.written]).toEqual([1, 1])
})

test('a report that could not be written makes the answer no', async () => {
  const savers = createOpenSavers()
  const { disk, saver } = onDisk()
  savers.add(saver, () => {})
  disk.full = true
  saver.push(update())
  expect(await savers.flushAll()).toBe(false)
  saver.dispose()
})

test('a report is closed only after its last change is on disk, even when its screen is long gone', async () => {
  const savers = createOpenSavers()
  const { disk, saver } = onDisk()
  let closed = false
  const { done } = savers.add(saver, () => {
    closed = true
    saver.dispose()
  })
  disk.full = true
  saver.push(update())
  done()
  expect(await savers.flushAll()).toBe(false)
  expect(closed).toBe(false)
  disk.full = false
  expect(await savers.flushAll()).toBe(true)
  expect([closed, disk.written]).toEqual([true, 1])
  expect(await savers.flushAll()).toBe(true)
})
