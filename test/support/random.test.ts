import { expect, test } from 'vitest'
import { createChooser } from './random'

const row = (seed: number, length: number): number[] => {
  const choose = createChooser(seed)
  return Array.from({ length }, () => choose(2 ** 32))
}

test('the same seed gives the same choices, another one others', () => {
  expect(row(7, 100)).toEqual(row(7, 100))
  expect(row(7, 100)).not.toEqual(row(8, 100))
})

test('choices do not come again in a circle: a long run tries more than a short one', () => {
  const choices = row(1, 200_000)
  // Of so many 32-bit numbers, five pairs are the same by chance.
  expect(new Set(choices).size).toBeGreaterThan(199_900)
})

test('every choice is as likely as the others', () => {
  const choose = createChooser(1)
  const counts = Array.from({ length: 10 }, () => 0)
  for (let i = 0; i < 100_000; i++) {
    const choice = choose(10)
    counts[choice] = (counts[choice] ?? 0) + 1
  }
  for (const count of counts) expect(Math.abs(count - 10_000)).toBeLessThan(500)
})
