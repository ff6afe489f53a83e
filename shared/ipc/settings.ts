import { z } from 'zod'
import { settingsSchema } from '../settings'
import { call, event } from './channel'

/** The user's choices on this device. */
export const settings = {
  get: call(z.undefined(), settingsSchema),
  set: call(settingsSchema.partial(), settingsSchema),
  changed: event(settingsSchema),
}
