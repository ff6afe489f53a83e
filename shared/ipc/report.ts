import { z } from 'zod'
import { reportIdSchema } from '../document/model'
import { isoDateSchema } from '../fields/value'
import { languageSchema } from '../i18n/language'
import { maxUpdateBytes, reportSummarySchema, shelfCountsSchema, trashedReportSchema } from '../report'
import { templateNames } from '../templates/names'
import { bytesSchema, bytesUpTo } from './bytes'
import { call, event } from './channel'

/** Reports: the list, opening, and appending what was typed. */
export const report = {
  /** Reports of the list, or those that were put away; the last changed first. */
  list: call(
    z.object({ shelf: z.enum(['active', 'archived']).default('active') }).prefault({}),
    z.array(reportSummarySchema),
    { asText: true },
  ),
  /** What lies in the trash, the last deleted first. */
  trash: call(z.undefined(), z.array(trashedReportSchema)),
  counts: call(z.undefined(), shelfCountsSchema),
  create: call(z.object({ template: z.enum(templateNames), language: languageSchema }), reportSummarySchema),
  /** The whole state of a report as one yjs update, and the sequence number it stands at. */
  open: call(z.object({ id: reportIdSchema }), z.object({ state: bytesSchema, sequence: z.number().int() })),
  /** Stores an update durably; the answer means "on disk". */
  append: call(
    z.object({ id: reportIdSchema, update: bytesUpTo(maxUpdateBytes) }),
    z.object({ sequence: z.number().int() }),
  ),
  rename: call(z.object({ id: reportIdSchema, title: z.string().trim().min(1).max(300) }), reportSummarySchema),
  /** Marks a report as handed in on a day; null takes the mark away. */
  setSubmitted: call(z.object({ id: reportIdSchema, on: isoDateSchema.nullable() }), reportSummarySchema),
  duplicate: call(z.object({ id: reportIdSchema }), reportSummarySchema),
  delete: call(z.object({ id: reportIdSchema }), z.void()),
  /** Takes a report back out of the trash. */
  restore: call(z.object({ id: reportIdSchema }), z.void()),
  /** Puts a report away as finished, or takes it back. */
  setArchived: call(z.object({ id: reportIdSchema, archived: z.boolean() }), z.void()),
  /** Deletes a report of the trash for good; all of the trash without an id. Nothing brings it back. */
  purge: call(z.object({ id: reportIdSchema.optional() }), z.object({ count: z.number().int() })),
  /** Asks for `.bogo` files with the system's dialog and imports them; reports of the same id are merged. */
  import: call(z.undefined(), z.array(reportSummarySchema)),
  /** The list changed. */
  changed: event(z.object({ id: reportIdSchema })),
  /** Something other than this window appended to a report. */
  appended: event(z.object({ id: reportIdSchema, update: bytesSchema })),
}
