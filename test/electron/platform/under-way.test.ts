import { expect, test } from 'vitest'
import { createUnderWay } from '../../../electron/platform/under-way'

test('waits for work that has begun, whether it succeeds or fails, and gives it back', async () => {
  const underWay = createUnderWay()
  let finish = () => {}
  const work = underWay.add(
    new Promise<string>((resolve) => {
      finish = () => resolve('done')
    }),
  )
  const failing = underWay.add(Promise.reject(new Error('no')))
  await expect(failing).rejects.toThrow('no')
  let over = false
  const ended = underWay.ended(60_000).then(() => {
    over = true
  })
  await Promise.resolve()
  expect(over).toBe(false)
  finish()
  await ended
  expect(await work).toBe('done')
})

test('waits no longer than it may', async () => {
  const underWay = createUnderWay()
  void underWay.add(new Promise(() => {}))
  await underWay.ended(1)
})
