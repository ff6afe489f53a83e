import { expect, test } from 'vitest'
import { nextCard } from '../../../../renderer/screens/reports/gallery/next-card'

/** Cards of 200 × 210 in rows: of three built-in, two built-in, and one of the user's own further down. */
const places = [
  [0, 0],
  [220, 0],
  [440, 0],
  [0, 230],
  [220, 230],
  [0, 520],
] as const
const cards = places.map(([left, top]) => ({ left, top, width: 200, height: 210 }) as DOMRect)

test('an arrow down or up leads to the card straight below or above', () => {
  expect(nextCard(cards, 1, true)).toBe(4)
  expect(nextCard(cards, 4, false)).toBe(1)
})

test('where no card is straight below, the nearest of the next row is taken', () => {
  expect(nextCard(cards, 2, true)).toBe(4)
  expect(nextCard(cards, 4, true)).toBe(5)
})

test('at the first and the last row an arrow stays where it is', () => {
  expect(nextCard(cards, 2, false)).toBe(2)
  expect(nextCard(cards, 5, true)).toBe(5)
})
