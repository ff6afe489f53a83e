import type { HouseStyle, ProfileStyle } from './house-style'
import { measureNames, measureOf } from './measures'
import type { FontChoice, Profile } from './profile'

const millimetresPerPoint = 25.4 / 72
/** Between a page number and the text, in millimetres. */
const leastGap = 2

function withFont(font: FontChoice, own: ProfileStyle['bodyFont']): FontChoice {
  if (!own) return font
  const { latin, eastAsia } = font.office
  return {
    bundled: own.bundled ?? font.bundled,
    office: { latin: own.latin ?? latin, eastAsia: own.eastAsia ?? eastAsia },
  }
}

/** A page number never reaches the text: where the margin is too narrow for it, it moves towards the edge. */
function withRoomForNumber<P extends Profile>(profile: P): P {
  const { margin, edge } = profile.page
  const room = Math.min(margin.top, margin.bottom) - profile.pageNumber.size * millimetresPerPoint - leastGap
  return edge <= room ? profile : { ...profile, page: { ...profile.page, edge: Math.floor(room * 10) / 10 } }
}

/** An official layout with what the organisation's house style says of it. Without a style it is the layout itself. */
export function houseProfile<P extends Profile>(profile: P, style: HouseStyle | null): P {
  const own = style?.profiles[profile.name]
  if (!own) return profile
  const measured = measureNames.reduce<P>((changed, name) => {
    const value = own[name]
    return value === undefined ? changed : measureOf(name).put(changed, value)
  }, profile)
  const { pageNumber } = measured
  return withRoomForNumber({
    ...measured,
    body: { ...measured.body, font: withFont(profile.body.font, own.bodyFont) },
    headingFont: withFont(profile.headingFont, own.headingFont),
    pageNumber: {
      ...pageNumber,
      place: own.pageNumberPlace ?? pageNumber.place,
      form: own.pageNumberForm ?? pageNumber.form,
      firstPage: own.pageNumberOnFirstPage ?? pageNumber.firstPage,
    },
    header: own.header ?? profile.header,
  })
}
