import { z } from 'zod'
import { deadlineFactsSchema } from './deadlines/due'
import { reportIdSchema } from './document/model'
import { errorCodeSchema } from './errors'
import { periodSchema } from './fields/value'
import { languageSchema } from './i18n/language'
import { templateNames } from './templates/names'

/** One line of the report list: a projection of the report, rebuilt from its log when asked. */
export const reportSummarySchema = z.object({
  id: reportIdSchema,
  template: z.enum(templateNames),
  language: languageSchema,
  title: z.string(),
  period: periodSchema,
  /** ISO 3166-1 alpha-2 codes in the order of the facts. */
  countries: z.array(z.string()),
  findings: z.number().int(),
  policies: z.number().int(),
  words: z.number().int(),
  /** What the report says about its deadline; the day follows from it and from the rules when it is shown. */
  deadline: deadlineFactsSchema.prefault({}),
  /** Milliseconds since 1970, of this device's clock; shown, never used to decide anything. */
  updatedAt: z.number(),
  /** When it was put away; null while it is worked on. */
  archivedAt: z.number().nullable().default(null),
  deletedAt: z.number().nullable(),
  /** Why the report cannot be read just now; its text is untouched. */
  problem: errorCodeSchema.nullable(),
})
export type ReportSummary = z.infer<typeof reportSummarySchema>

/** Where a report is: in the list, put away as finished, or in the trash. */
export const shelves = ['active', 'archived', 'trash'] as const
export type Shelf = (typeof shelves)[number]

export const shelfCountsSchema = z.object({
  active: z.number().int(),
  archived: z.number().int(),
  trash: z.number().int(),
})
/** How many reports are in each place. */
export type ShelfCounts = z.infer<typeof shelfCountsSchema>

/** A report in the trash, and after how many days of use it goes at the earliest. */
export const trashedReportSchema = reportSummarySchema.extend({ daysLeft: z.number().int().min(0) })
export type TrashedReport = z.infer<typeof trashedReportSchema>

/** Most bytes of one update from an editor (pictures never travel inside updates). */
export const maxUpdateBytes = 64 * 1024 * 1024
