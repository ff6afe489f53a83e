import { z } from 'zod'
import { reportIdSchema } from '../document/model'
import { versionNameSchema, versionSummarySchema } from '../versions/version'
import { bytesSchema } from './bytes'
import { call } from './channel'

const named = z.object({ id: z.uuid() })

/** Earlier states of a report. */
export const version = {
  /** The newest first. */
  list: call(z.object({ report: reportIdSchema }), z.array(versionSummarySchema)),
  /** Keeps the present state under a name. */
  keep: call(z.object({ report: reportIdSchema, name: versionNameSchema }), versionSummarySchema),
  /** Renames a version that the user named. */
  rename: call(z.object({ id: z.uuid(), name: versionNameSchema }), versionSummarySchema),
  delete: call(named, z.void()),
  /** Brings back a version that was deleted since Bogo was started. */
  takeBack: call(named, z.void()),
  /** The whole state of a version as one yjs update. */
  open: call(named, z.object({ state: bytesSchema })),
  /**
   * Changes the report into what the version says, as another device would. Gives the version that has the state
   * before it, or null when nothing was different.
   */
  restore: call(named, z.object({ before: z.uuid().nullable() })),
}
