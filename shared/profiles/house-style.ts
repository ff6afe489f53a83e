import { z } from 'zod'
import { languageSchema } from '../i18n/language'
import { type MeasureName, measureNames, measureOf } from './measures'
import { bundledFamilies, pageNumberForms, pageNumberPlaces, profileNames } from './profile'
import { standingTextsSchema } from './standing-texts'
import { lineUpTo } from './text-line'

/** The format number of files; a reader refuses a later one. */
export const houseStyleFormat = 1
/** The ending of files, without its dot. */
export const houseStyleFileEnding = 'bogo-style'

/** Most bytes of a file: the longest that the schema allows has about a tenth. */
export const maxHouseStyleBytes = 1024 * 1024

/** Characters of a running header: on two lines, each less than half the page, it stays clear of a page number beside it. */
export const maxHeaderLength = 40

/* A name as the system's font menu shows it: at most 31 characters (LOGFONT.lfFaceName holds 32 with the final zero). */
const fontName = z
  .string()
  .normalize()
  .trim()
  .regex(/^[\p{L}\p{N}][\p{L}\p{M}\p{N} ._()&+-]{0,30}$/u)
  .meta({ description: 'Name of a font as Word and Hangul show it, at most 31 characters as Windows has it.' })

const fontSchema = z.strictObject({
  /** The font that is embedded in PDF and drawn on screen. */
  bundled: z.enum(bundledFamilies).optional(),
  /** Fonts that DOCX and HWPX ask for. */
  latin: fontName.optional(),
  eastAsia: fontName.optional(),
})

/** A running header from the second page on: none, the title of the report, or a text of the organisation. */
const headerSchema = z.union([z.enum(['none', 'title']), z.strictObject({ text: lineUpTo(maxHeaderLength).min(1) })])

const measureShape = Object.fromEntries(
  measureNames.map((name) => {
    const measure = measureOf(name)
    const number = z.number().min(measure.min).max(measure.max).multipleOf(measure.step)
    return [name, number.optional().meta({ description: measure.why })]
  }),
) as Record<MeasureName, z.ZodOptional<z.ZodNumber>>

/** What differs from one official layout; what is absent is official. */
export const profileStyleSchema = z.strictObject({
  ...measureShape,
  bodyFont: fontSchema.optional(),
  headingFont: fontSchema.optional(),
  pageNumberPlace: z.enum(pageNumberPlaces).optional(),
  pageNumberForm: z.enum(pageNumberForms).optional(),
  pageNumberOnFirstPage: z.boolean().optional(),
  header: headerSchema.optional(),
})
export type ProfileStyle = z.infer<typeof profileStyleSchema>

/**
 * How the papers of an organisation differ from the official layouts, and the texts that stand on all of them. The same
 * in the settings and in a file.
 */
export const houseStyleSchema = z.strictObject({
  kind: z.literal('house-style'),
  format: z.literal(houseStyleFormat),
  /** The name of the organisation whose style it is; '' for a style that nobody has named. */
  organisation: lineUpTo(80),
  profiles: z.partialRecord(z.enum(profileNames), profileStyleSchema).default({}),
  /** By the language of a report. */
  texts: z.partialRecord(languageSchema, standingTextsSchema).default({}),
})
export type HouseStyle = z.infer<typeof houseStyleSchema>

/** The style of an organisation that has set nothing yet. */
export const emptyHouseStyle: HouseStyle = {
  kind: 'house-style',
  format: houseStyleFormat,
  organisation: '',
  profiles: {},
  texts: {},
}

/** Without parts that say nothing; null when nothing is left, which means the official values. */
export function tidyHouseStyle(style: HouseStyle): HouseStyle | null {
  const said = <Value extends object>(parts: Value): Value =>
    Object.fromEntries(
      Object.entries(parts).filter(
        ([, part]) =>
          part !== undefined && part !== '' && !(typeof part === 'object' && Object.keys(part).length === 0),
      ),
    ) as Value
  const each = <Value extends object>(parts: Value): Value =>
    said(Object.fromEntries(Object.entries(parts).map(([key, part]) => [key, said(part)])) as Value)
  const profiles = each(
    Object.fromEntries(
      Object.entries(style.profiles).map(([name, { bodyFont, headingFont, ...part }]) => [
        name,
        { ...part, bodyFont: said(bodyFont ?? {}), headingFont: said(headingFont ?? {}) },
      ]),
    ) as HouseStyle['profiles'],
  )
  const texts = each(style.texts)
  const isEmpty = style.organisation === '' && Object.keys(profiles).length === 0 && Object.keys(texts).length === 0
  return isEmpty ? null : { ...style, profiles, texts }
}
