import { z } from 'zod'
import { backedUpReportSchema, backupNameSchema, backupStateSchema } from '../backup'
import { reportIdSchema } from '../document/model'
import { errorEnvelopeSchema } from '../errors'
import { reportSummarySchema } from '../report'
import { call, event } from './channel'

/** Backups of the whole store. The page knows them by their names; folders are chosen in the system's dialog. */
export const backup = {
  state: call(z.undefined(), backupStateSchema),
  /** Makes one now. */
  start: call(z.undefined(), z.void()),
  /** Asks for another folder; nothing changes when the dialog is closed. */
  chooseFolder: call(z.undefined(), z.void()),
  /** Backups go beside the reports again. */
  useUsualFolder: call(z.undefined(), z.void()),
  /** Shows the folder in the system's file manager. */
  openFolder: call(z.undefined(), z.void()),
  /** Most bytes of all backups together; null for the usual bound. */
  setLimit: call(z.object({ limit: z.number().int().positive().nullable() }), z.void()),
  /** Looks into a backup. */
  reports: call(z.object({ name: backupNameSchema }), z.array(backedUpReportSchema)),
  /** Brings a report of a backup back as an import does: it merges with the present one and replaces nothing. */
  bringBack: call(z.object({ name: backupNameSchema, report: reportIdSchema }), reportSummarySchema),
  /**
   * Puts a backup in the place of the store, which is moved aside. The application starts again; false when a window
   * has to stay open because of unsaved text, and then nothing has changed.
   */
  restore: call(z.object({ name: backupNameSchema }), z.object({ restarts: z.boolean() })),
  changed: event(backupStateSchema),
  /** A backup failed: told once a day. */
  problem: event(errorEnvelopeSchema),
}
