import { describe, expect, it } from 'vitest'
import { scaleOf, stepFrom, turnedFrom } from '../../../../../renderer/screens/editor/view/zoom'
import { profiles } from '../../../../../shared/profiles/profiles'

const profile = profiles['kr-report']

describe('zoom', () => {
  it('by itself fits the sheet into its place and never enlarges the paper', () => {
    expect(scaleOf('auto', 3_000, profile)).toBe(1)
    const scale = scaleOf('auto', 640, profile)
    expect(scale * profile.page.width * (96 / 25.4)).toBeLessThanOrEqual(640)
    expect(scale).toBeGreaterThan(0.7)
  })

  it('fits the width up to twice the paper', () => {
    expect(scaleOf('width', 1_200, profile)).toBeGreaterThan(1.4)
    expect(scaleOf('width', 10_000, profile)).toBe(2)
    expect(scaleOf(125, 300, profile)).toBe(1.25)
  })

  it('steps from any size to the next round one and stops at the ends', () => {
    expect([0.83, 1, 2].map((scale) => stepFrom(scale, 1))).toEqual([90, 110, 200])
    expect([0.83, 1, 0.5].map((scale) => stepFrom(scale, -1))).toEqual([75, 90, 50])
  })

  it('follows the wheel by about a tenth a notch, and every turn of it somewhat', () => {
    expect(turnedFrom(1, -100)).toBe(111)
    expect(turnedFrom(1, 100)).toBe(90)
    expect(turnedFrom(1, 1)).toBe(99)
    expect(turnedFrom(2, -100)).toBe(200)
  })
})
