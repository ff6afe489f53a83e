import type { Localised } from '../i18n/language'
import type { ProfileStyle } from './house-style'
import type { MeasureName } from './measures'
import { measureNames } from './measures'
import type { ProfileName } from './profile'

/** What an official rule allows; open where it sets no end. */
export interface Limit {
  readonly min?: number
  readonly max?: number
}

/** The part of a style that a rule speaks of. */
export type StyleField = keyof ProfileStyle

interface OfficialRules {
  /** Where they are written. */
  readonly source: Localised
  readonly limits: Partial<Record<MeasureName, Limit>>
  /** Whether a style departs from what the rule fixes, by field. */
  readonly departures: Partial<Record<StyleField, (style: ProfileStyle) => boolean>>
}

const differs = <Value>(value: Value | undefined, official: Value): boolean => value !== undefined && value !== official

const decree30Size: Limit = { min: 13, max: 14 }

/**
 * Nghị định 30/2020/NĐ-CP, Phụ lục I: margins 20-25, 30-35 and 15-20 mm, Times New Roman, text 13-14 pt, at least 6 pt
 * between paragraphs, lines from single to 1.5 (single is 1.15 times the size of Times New Roman), page numbers of
 * 13-14 pt in the middle of the upper margin and not on the first page.
 */
const decree30: OfficialRules = {
  source: {
    ko: '시행령 30/2020/NĐ-CP 부록 I',
    en: 'Decree 30/2020/NĐ-CP, Appendix I',
    vi: 'Nghị định 30/2020/NĐ-CP, Phụ lục I',
  },
  limits: {
    marginTop: { min: 20, max: 25 },
    marginBottom: { min: 20, max: 25 },
    marginLeft: { min: 30, max: 35 },
    marginRight: { min: 15, max: 20 },
    bodySize: decree30Size,
    titleSize: decree30Size,
    heading1Size: decree30Size,
    heading2Size: decree30Size,
    heading3Size: decree30Size,
    heading4Size: decree30Size,
    pageNumberSize: decree30Size,
    lineHeight: { min: 1.15, max: 1.73 },
    paragraphSpacing: { min: 6 },
  },
  departures: {
    bodyFont: ({ bodyFont }) => differs(bodyFont?.latin, 'Times New Roman') || differs(bodyFont?.bundled, 'Tinos'),
    headingFont: ({ headingFont }) =>
      differs(headingFont?.latin, 'Times New Roman') || differs(headingFont?.bundled, 'Tinos'),
    pageNumberPlace: ({ pageNumberPlace }) => differs(pageNumberPlace, 'top'),
    pageNumberForm: ({ pageNumberForm }) => differs(pageNumberForm, 'plain'),
    pageNumberOnFirstPage: ({ pageNumberOnFirstPage }) => differs(pageNumberOnFirstPage, false),
  },
}

/* Of the others only the paper is a rule (A4, 행정업무의 운영 및 혁신에 관한 규정 제7조); sizes and spaces are custom. */
const rules: Partial<Record<ProfileName, OfficialRules>> = { 'vn-decree30': decree30 }

/** A field of a style that leaves what an official rule allows. `limit` is null where the rule fixes one thing. */
export interface Departure {
  readonly field: StyleField
  readonly limit: Limit | null
  readonly source: Localised
}

/** Where a style leaves the official rules of a profile: allowed, but never without a warning. */
export function departuresOf(profile: ProfileName, style: ProfileStyle): Departure[] {
  const official = rules[profile]
  if (!official) return []
  const { source, limits, departures } = official
  const outside = measureNames.flatMap((field): Departure[] => {
    const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = limits[field] ?? {}
    const value = style[field]
    return value !== undefined && (value < min || value > max) ? [{ field, limit: limits[field] ?? null, source }] : []
  })
  const fixed = (Object.keys(departures) as StyleField[]).filter((field) => departures[field]?.(style))
  return [...outside, ...fixed.map((field) => ({ field, limit: null, source }))]
}
