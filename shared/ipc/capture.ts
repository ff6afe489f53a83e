import { z } from 'zod'
import { captureDraftSchema } from '../capture/draft'
import { reportIdSchema } from '../document/model'
import { call, event } from './channel'

/** Whether the keys that open the capture window work everywhere: `taken` when another program has them. */
export const shortcutStateSchema = z.enum(['off', 'ready', 'taken'])
export type ShortcutState = z.infer<typeof shortcutStateSchema>

const forReport = z.object({ report: reportIdSchema.nullable() })

/** Quick notes: a small window from anywhere, whose notes wait in a report's inbox. */
export const capture = {
  /** Opens the window, for a report or for the one that is offered. */
  open: call(forReport, z.void()),
  hide: call(z.undefined(), z.void()),
  /** What the window begins with: the draft that was left, and the report that it was opened for. */
  start: call(z.undefined(), forReport.extend({ draft: captureDraftSchema })),
  /** Keeps a draft durably. */
  keep: call(captureDraftSchema, z.void()),
  /** Institutions and places of today in a report. */
  places: call(z.object({ report: reportIdSchema }), z.array(z.string())),
  /** Puts a note into the inbox of its report; the answer means "on disk", and holds the next draft. */
  save: call(captureDraftSchema.extend({ report: reportIdSchema }), z.object({ next: captureDraftSchema })),
  /** Opens a report in the main window where a note is. */
  show: call(z.object({ report: reportIdSchema, note: z.uuid() }), z.void()),
  shortcut: call(z.undefined(), shortcutStateSchema),
  /** While keys are being chosen they must not open the window. */
  pauseShortcut: call(z.object({ paused: z.boolean() }), z.void()),
  /** The window was opened again. */
  opened: event(forReport),
}
