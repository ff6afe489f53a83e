import fc from 'fast-check'
import { expect, it } from 'vitest'
import { bodyPoint, paperPoint } from '../../../../../renderer/screens/editor/preview/paper-place'
import type { BodyPlace } from '../../../../../shared/ipc/preview'
import { profiles } from '../../../../../shared/profiles/profiles'

const profile = profiles['kr-report']

/** Blocks 1, 2 and 5 on the first two pages; what is between was not printed. The body ends on page 3. */
const places: readonly BodyPlace[] = [
  [1, 1, 200],
  [2, 1, 400],
  [5, 2, 100],
  [-1, 3, 150],
]

it('a point belongs to the block that begins above it', () => {
  expect(bodyPoint(places, profile, { page: 1, y: 210 })?.block).toBe(1)
  expect(bodyPoint(places, profile, { page: 1, y: 300 })).toEqual({ block: 1, share: expect.closeTo(0.5, 9) })
  expect(bodyPoint(places, profile, { page: 2, y: 90 })?.block).toBe(2)
  expect(bodyPoint(places, profile, { page: 3, y: 100 })?.block).toBe(5)
})

it('above the body there is no block, and what stands below it belongs to its end', () => {
  expect(bodyPoint(places, profile, { page: 1, y: 20 })).toBeNull()
  expect(bodyPoint(places, profile, { page: 3, y: 700 })).toEqual({ block: 5, share: 1 })
  expect(bodyPoint([], profile, { page: 1, y: 300 })).toBeNull()
})

it('a block that was not printed is where the next one is; the title is on the first page', () => {
  expect(paperPoint(places, profile, { block: 3, share: 0.5 })).toEqual({ page: 2, y: 100 })
  expect(paperPoint(places, profile, { block: 0, share: 0.5 })).toEqual({ page: 1, y: 0 })
  expect(paperPoint(places, profile, { block: 9, share: 0 })).toEqual({ page: 3, y: 150 })
})

it('the way to paper and back leads to where it began', () => {
  const block = fc.constantFrom(1, 2, 5)
  fc.assert(
    fc.property(block, fc.double({ min: 0.01, max: 0.99, noNaN: true }), (at, share) => {
      const back = bodyPoint(places, profile, paperPoint(places, profile, { block: at, share }))
      expect(back?.block).toBe(at)
      expect(back?.share).toBeCloseTo(share, 5)
    }),
  )
})
