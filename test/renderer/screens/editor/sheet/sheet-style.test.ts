import { describe, expect, it } from 'vitest'
import { sheetStyle } from '../../../../../renderer/screens/editor/sheet/sheet-style'
import { profiles } from '../../../../../shared/profiles/profiles'

describe('the sheet on screen', () => {
  it.each(Object.values(profiles))('states every property of $name', (profile) => {
    const empty = Object.entries(sheetStyle(profile, 1)).filter(([, value]) => !value || /undefined|NaN/.test(value))
    expect(empty).toEqual([])
  })

  it('scales lengths and type alike, so that lines break in the same places', () => {
    const full = sheetStyle(profiles['kr-report'], 1)
    const half = sheetStyle(profiles['kr-report'], 0.5)
    const changed = Object.keys(full).filter((name) => full[name] !== half[name])
    expect(changed).toEqual(['--mm', '--pt'])
  })
})
