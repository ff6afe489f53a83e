import { z } from 'zod'
import { languageSchema } from './i18n/language'

/** What the user chose on this device. */
export const settingsSchema = z.object({
  language: languageSchema.default('ko'),
  theme: z.enum(['system', 'light', 'dark']).default('system'),
  /** Whether the place that a camera wrote into a photo goes into the report with it. */
  keepPhotoPlace: z.boolean().default(false),
})
export type Settings = z.infer<typeof settingsSchema>
