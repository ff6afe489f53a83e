import { z } from 'zod'
import { reportIdSchema } from '../document/model'
import { call, event } from './channel'
import { exportFormats } from './export'

export const menuCommandSchema = z.discriminatedUnion('command', [
  z.object({ command: z.literal('new-report') }),
  z.object({ command: z.literal('show-reports') }),
  z.object({ command: z.literal('show-library') }),
  z.object({ command: z.literal('show-settings') }),
  z.object({ command: z.literal('open-report'), id: reportIdSchema, record: z.string().max(60).optional() }),
  z.object({ command: z.literal('import') }),
  z.object({ command: z.literal('export'), format: z.enum(exportFormats) }),
  z.object({ command: z.literal('undo') }),
  z.object({ command: z.literal('redo') }),
  z.object({ command: z.literal('find'), replace: z.boolean() }),
  z.object({ command: z.literal('preview') }),
  z.object({ command: z.literal('versions') }),
  z.object({ command: z.literal('zoom'), to: z.enum(['in', 'out', 'reset']) }),
])
/** What a menu item asks the page to do. */
export type MenuCommand = z.infer<typeof menuCommandSchema>

/** The application itself. */
export const app = {
  info: call(
    z.undefined(),
    z.object({
      version: z.string(),
      electron: z.string(),
    }),
  ),
  /** Opens a link of a report in the browser or mail program. */
  openLink: call(z.object({ href: z.string().max(2_000) }), z.void()),
  /** Tells main what is open, so that menu items fit. `report`: where the window opens again after a lock. */
  setContext: call(z.object({ reportOpen: z.boolean(), report: reportIdSchema.optional() }), z.void()),
  /** A menu item was chosen. */
  menu: event(menuCommandSchema),
  /** The window wants to close: write everything now, then call `flushed`. */
  flush: event(z.object({})),
  flushed: call(z.object({ saved: z.boolean() }), z.void()),
}
