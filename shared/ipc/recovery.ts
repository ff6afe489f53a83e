import { z } from 'zod'
import { reportIdSchema } from '../document/model'
import { call, event } from './channel'

const recoveredReportSchema = z.object({
  report: reportIdSchema,
  /** Empty when not even that could be read. */
  title: z.string(),
  isTemplate: z.boolean(),
  /** `damaged`: what was found of it is kept, but does not fit together. */
  state: z.enum(['complete', 'partial', 'damaged', 'lost']),
  /** Time of the newest change that is certainly there, milliseconds since 1970; null for none. */
  upTo: z.number().nullable(),
  missingPictures: z.number().int().min(0),
})
/** What became of one report, or of one template of the user's own. */
export type RecoveredReport = z.infer<typeof recoveredReportSchema>

export const recoveryResultSchema = z.object({
  /** Milliseconds since 1970. */
  at: z.number(),
  /** Where the damaged file lies now. */
  folder: z.string(),
  /** When the backup was made that was used; null when there was none. */
  backupAt: z.number().nullable(),
  /** How many of the last changes are known to have been there and are gone. */
  missingChanges: z.number().int().min(0),
  reports: z.array(recoveredReportSchema),
})
/** What became of a damaged store. */
export type RecoveryResult = z.infer<typeof recoveryResultSchema>

export const storeHealthSchema = z.object({
  /** What was recovered, until the user has put it away. */
  recovered: recoveryResultSchema.nullable(),
  /** Damage was found while working; the next start mends it. */
  damageFound: z.boolean(),
  /** The disk was full and the reserve was given up, so that the last words could be written. */
  reserveUsed: z.boolean(),
  /** The clock of the device is behind the newest change, or far ahead of it. */
  clock: z.enum(['behind', 'ahead']).nullable(),
})
/** What the user should know about the store and the disk below it. */
export type StoreHealth = z.infer<typeof storeHealthSchema>

/** What was wrong with the store, and what became of it. */
export const recovery = {
  state: call(z.undefined(), storeHealthSchema),
  /** The user has read what was recovered, or that the clock has changed. */
  dismiss: call(z.object({ notice: z.enum(['recovered', 'clock']) }), z.void()),
  /** Shows the damaged file in the system's file manager. */
  openFolder: call(z.undefined(), z.void()),
  /** Writes what is open and starts Bogo again, which mends the store. */
  restart: call(z.undefined(), z.void()),
  changed: event(storeHealthSchema),
}
