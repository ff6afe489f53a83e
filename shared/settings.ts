import { z } from 'zod'
import { languageSchema } from './i18n/language'

/** What the user chose on this device. */
export const settingsSchema = z.object({
  language: languageSchema.default('ko'),
  theme: z.enum(['system', 'light', 'dark']).default('system'),
})
export type Settings = z.infer<typeof settingsSchema>
