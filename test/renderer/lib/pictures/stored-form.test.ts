import { expect, it } from 'vitest'
import { storedSize, storedType } from '../../../../renderer/lib/pictures/stored-form'

it('a stored picture is at most 2,560 pixels long, in its own proportions', () => {
  expect(storedSize(8_000, 6_000)).toEqual({ width: 2_560, height: 1_920 })
  expect(storedSize(3_000, 6_000)).toEqual({ width: 1_280, height: 2_560 })
})

it('a stored picture is never enlarged, and never vanishes', () => {
  expect(storedSize(640, 480)).toEqual({ width: 640, height: 480 })
  expect(storedSize(100_000, 1)).toEqual({ width: 2_560, height: 1 })
})

it('a photo is stored as JPEG', () => {
  expect(storedType('jpeg', false, 10)).toBe('image/jpeg')
  expect(storedType('png', false, 5_000_000)).toBe('image/jpeg')
})

it('what is transparent or a small drawing is stored as PNG', () => {
  expect(storedType('webp', true, 5_000_000)).toBe('image/png')
  expect(storedType('png', false, 200_000)).toBe('image/png')
})
