import { z } from 'zod'
import { languageSchema } from './i18n/language'

const choices = {
  language: languageSchema,
  theme: z.enum(['system', 'light', 'dark']),
  /** Whether the place that a camera wrote into a photo goes into the report with it. */
  keepPhotoPlace: z.boolean(),
  /** Whether signs such as `- ` or `**` become lists and bold letters while they are typed. */
  formatWhileTyping: z.boolean(),
}

/** What the user chose on this device. */
export const settingsSchema = z.object({
  language: choices.language.default('ko'),
  theme: choices.theme.default('system'),
  keepPhotoPlace: choices.keepPhotoPlace.default(false),
  formatWhileTyping: choices.formatWhileTyping.default(true),
})
export type Settings = z.infer<typeof settingsSchema>

/** Some of the choices. Those that are not named stay as they are: here they have no default. */
export const settingsChangeSchema = z.object(choices).partial()
