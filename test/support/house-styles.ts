import fc from 'fast-check'
import { emptyHouseStyle, type HouseStyle, type ProfileStyle } from '../../shared/profiles/house-style'
import { measureNames, measureOf } from '../../shared/profiles/measures'
import { bundledFamilies, pageNumberForms, pageNumberPlaces, profileNames } from '../../shared/profiles/profile'

/** A house style that says something of one profile, or of all. */
export const houseStyle = (own: ProfileStyle, more: Partial<HouseStyle> = {}): HouseStyle => ({
  ...emptyHouseStyle,
  profiles: Object.fromEntries(profileNames.map((name) => [name, own])),
  ...more,
})

const font = fc.record(
  {
    bundled: fc.constantFrom(...bundledFamilies),
    latin: fc.constantFrom('Arial', 'Times New Roman', 'Noto Sans (x)'),
    eastAsia: fc.constantFrom('바탕', '휴먼명조', 'HY헤드라인M', 'Malgun Gothic'),
  },
  { requiredKeys: [] },
)

const numbers = Object.fromEntries(
  measureNames.map((name) => {
    const { min, max, step } = measureOf(name)
    const steps = fc.integer({ min: Math.ceil(min / step - 1e-6), max: Math.floor(max / step + 1e-6) })
    return [name, steps.map((count) => Number((count * step).toFixed(4)))]
  }),
)

/** Any style of one profile that files may hold. */
export const arbitraryProfileStyle: fc.Arbitrary<ProfileStyle> = fc.record(
  {
    ...numbers,
    bodyFont: font,
    headingFont: font,
    pageNumberPlace: fc.constantFrom(...pageNumberPlaces),
    pageNumberForm: fc.constantFrom(...pageNumberForms),
    pageNumberOnFirstPage: fc.boolean(),
    header: fc.constantFrom('none' as const, 'title' as const, { text: 'Sở Nội vụ & <양주시>' }),
  },
  { requiredKeys: [] },
)
