import { z } from 'zod'
import { reportIdSchema } from '../document/model'
import { reportSummarySchema } from '../report'
import { bytesUpTo } from './bytes'
import { call, event } from './channel'
import { longestPassphrase, shortestPassphrase } from './vault'

/** Most bytes of a file that is dropped into the window; a larger one comes in by the system's dialog. */
export const maxDroppedBytes = 256 * 1024 * 1024

const contentSchema = z.object({
  pictures: z.number().int(),
  /** Of the report with its pictures, before they are packed. */
  bytes: z.number().int(),
  versions: z.number().int(),
  versionBytes: z.number().int(),
})
/** What a hand-over file of a report would hold. */
export type HandOverContent = z.infer<typeof contentSchema>

const waitingSchema = z.object({ token: z.string().max(60), name: z.string() })
/** A sealed file that waits for its passphrase, by its name without the folders. */
export type WaitingFile = z.infer<typeof waitingSchema>

/** Files that carry a report to another device or person. */
export const handOver = {
  about: call(z.object({ id: reportIdSchema }), contentSchema),
  /** Asks for a place and writes the file there; null when the dialog was closed. */
  write: call(
    z.object({
      id: reportIdSchema,
      passphrase: z.string().min(shortestPassphrase).max(longestPassphrase).nullable(),
      versions: z.boolean(),
    }),
    z.object({ file: z.string(), bytes: z.number().int() }).nullable(),
  ),
  /** Imports a file that was dropped into the window; null for a sealed one, which waits. */
  take: call(
    z.object({ name: z.string().max(300), bytes: bytesUpTo(maxDroppedBytes) }),
    reportSummarySchema.nullable(),
  ),
  /** Sealed files that wait for their passphrase: dropped, chosen in the dialog or opened from outside. */
  waiting: call(z.undefined(), z.array(waitingSchema)),
  open: call(
    z.object({ token: z.string().max(60), passphrase: z.string().max(longestPassphrase) }),
    reportSummarySchema,
  ),
  dismiss: call(z.object({ token: z.string().max(60) }), z.void()),
  changed: event(z.array(waitingSchema)),
}
