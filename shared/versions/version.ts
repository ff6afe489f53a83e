import { z } from 'zod'
import { reportIdSchema } from '../document/model'

/**
 * Why a version was kept: `named` by the user; otherwise automatic, with the state before an export, before an import
 * merged into the report, before a restore, or before the first change of a day.
 */
export const versionReasons = ['named', 'daily', 'export', 'import', 'restore'] as const
export type VersionReason = (typeof versionReasons)[number]

/** Most letters of a version's name. */
export const longestVersionName = 120

export const versionNameSchema = z.string().trim().min(1).max(longestVersionName)

/** A version of a report, without its state. */
export const versionSummarySchema = z.object({
  id: z.uuid(),
  report: reportIdSchema,
  reason: z.enum(versionReasons),
  name: z.string(),
  words: z.number().int(),
  /** Milliseconds since 1970, of this device's clock. */
  at: z.number(),
})
export type VersionSummary = z.infer<typeof versionSummarySchema>
