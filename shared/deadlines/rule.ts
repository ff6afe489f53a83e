import { z } from 'zod'
import type { Localised } from '../i18n/language'

/** The day that the days are counted from: coming home, the report's arrival at the office, or the last day away. */
export const anchors = ['return', 'receipt', 'trip-end'] as const
export const anchorSchema = z.enum(anchors)
export type Anchor = z.infer<typeof anchorSchema>

/** Whether every day counts, or only days on which offices work. */
export const dayKinds = ['calendar', 'working'] as const
export const dayKindSchema = z.enum(dayKinds)

/** How many days a rule may give. */
export const maxDays = 366
export const daysSchema = z.number().int().min(0).max(maxDays)

/** Whose public holidays a rule knows; null is weekends only. */
export type Country = 'KR' | 'VN' | null

/** By when something must be done. */
export interface DeadlineRule {
  readonly key: string
  readonly who: Localised
  readonly what: Localised
  /** Null where the law says "without delay": no date follows until somebody names the days. */
  readonly days: number | null
  readonly unit: z.infer<typeof dayKindSchema>
  readonly from: Anchor
  readonly country: Country
  /** Where it is written. */
  readonly source: Localised
}
