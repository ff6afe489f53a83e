import { formatNumber } from '../../../../shared/i18n/format'
import type { Translator } from '../../../../shared/i18n/index'
import { houseProfile } from '../../../../shared/profiles/house-profile'
import type { HouseStyle, ProfileStyle } from '../../../../shared/profiles/house-style'
import { type Measure, type MeasureName, measureNames, measureOf } from '../../../../shared/profiles/measures'
import { type Departure, departuresOf, type StyleField } from '../../../../shared/profiles/official-limits'
import type { FontChoice, Profile, ProfileName } from '../../../../shared/profiles/profile'
import { profiles } from '../../../../shared/profiles/profiles'

/** The unit in which people enter a measure, and how many of it the stored unit has. */
export const shownUnit = ({ unit }: Pick<Measure, 'unit'>): { readonly sign: string; readonly factor: number } =>
  // Hangul counts line spacing in per cent of the type size, as profiles do.
  unit === 'lines' ? { sign: '%', factor: 100 } : { sign: unit, factor: 1 }

/** A value of a measure with its unit. */
export function measureText(measure: Measure, value: number, { language }: Translator): string {
  const { sign, factor } = shownUnit(measure)
  return `${formatNumber(value * factor, language, 2)}${sign === '%' ? '' : ' '}${sign}`
}

const fontText = ({ office, bundled }: FontChoice): string =>
  [...new Set([office.eastAsia, office.latin, bundled])].join(', ')

const isMeasure = (field: StyleField): field is MeasureName => measureNames.some((name) => name === field)

/** What a profile says in a field, in words. */
export function valueText(field: StyleField, profile: Profile, translator: Translator): string {
  const { t } = translator
  if (isMeasure(field)) return measureText(measureOf(field), measureOf(field).of(profile), translator)
  const { pageNumber, header } = profile
  switch (field) {
    case 'bodyFont':
      return fontText(profile.body.font)
    case 'headingFont':
      return fontText(profile.headingFont)
    case 'pageNumberPlace':
      return t(`houseStyle.places.${pageNumber.place}`)
    case 'pageNumberForm':
      return t(`houseStyle.forms.${pageNumber.form}`)
    case 'pageNumberOnFirstPage':
      return t(`houseStyle.firstPage.${pageNumber.firstPage ? 'yes' : 'no'}`)
    case 'header':
      return typeof header === 'object' ? header.text : t(`houseStyle.headers.${header}`)
  }
}

/** The name of a field where no group around it says what it belongs to. */
export function fieldName(field: StyleField, { t }: Translator): string {
  switch (field) {
    case 'marginTop':
    case 'marginBottom':
    case 'marginLeft':
    case 'marginRight':
    case 'edge':
      return t(`houseStyle.named.${field}`)
    default:
      return t(`houseStyle.fields.${field}`)
  }
}

/** Why a value is a departure from an official rule, and from which. */
export function departureText({ field, limit, source }: Departure, translator: Translator): string {
  const { t, language } = translator
  if (!limit || !isMeasure(field)) return t('houseStyle.fixed', { source: source[language] })
  const text = (value: number) => measureText(measureOf(field), value, translator)
  const range =
    limit.max === undefined
      ? t('houseStyle.least', { min: text(limit.min ?? 0) })
      : t('houseStyle.range', { min: text(limit.min ?? 0), max: text(limit.max) })
  return t('houseStyle.outside', { range, source: source[language] })
}

/** One line of what differs from an official form, and the warning where it leaves the rules. */
export interface Difference {
  readonly field: StyleField
  readonly text: string
  readonly warning: string | null
}

/** What a style says of a profile, line by line, in the order of the form. */
export function differencesOf(name: ProfileName, style: HouseStyle, translator: Translator): Difference[] {
  const own: ProfileStyle = style.profiles[name] ?? {}
  const official = profiles[name]
  const changed = houseProfile(official, style)
  const departures = departuresOf(name, own)
  return (Object.keys(own) as StyleField[]).map((field) => {
    const departure = departures.find((one) => one.field === field)
    return {
      field,
      text: translator.t('houseStyle.difference', {
        field: fieldName(field, translator),
        own: valueText(field, changed, translator),
        official: valueText(field, official, translator),
      }),
      warning: departure ? departureText(departure, translator) : null,
    }
  })
}
