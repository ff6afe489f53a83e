import { z } from 'zod'
import { settingsChangeSchema, settingsSchema } from '../settings'
import { call, event } from './channel'

/** The user's choices on this device. */
export const settings = {
  get: call(z.undefined(), settingsSchema),
  set: call(settingsChangeSchema, settingsSchema),
  changed: event(settingsSchema),
}
