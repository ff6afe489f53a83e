import { expect, it } from 'vitest'
import { estimatePages } from '../../../../../renderer/screens/editor/counts/page-estimate'
import { profiles } from '../../../../../shared/profiles/profiles'

const profile = profiles['kr-report']
const { height, margin } = profile.page
const sheet = (pages: number, scale: number) =>
  (96 / 25.4) * scale * (margin.top + margin.bottom + pages * (height - margin.top - margin.bottom))

it.each([0.5, 1, 2])('a sheet as high as three pages of text has three pages at the scale %d', (scale) => {
  expect(estimatePages(sheet(3, scale), scale, profile)).toBe(3)
  expect(estimatePages(sheet(3.2, scale), scale, profile)).toBe(4)
})

it('an empty report has one page', () => {
  expect(estimatePages(0, 1, profile)).toBe(1)
})
