import { z } from 'zod'
import { profileNames } from '../profiles/profile'

/** How a report is put on paper. What is absent is as the report's template and language have it. */
export const paperChoicesSchema = z.strictObject({
  /** Another official layout than the template's own for the report's language. */
  profile: z.enum(profileNames).optional(),
  /** PDF for the archive (PDF/A-2a) in place of the accessible one (PDF/UA-1); one file cannot be both. */
  archive: z.literal(true).optional(),
  /** The version for everybody: without personal data and what is not public (`shared/public-version`). */
  version: z.literal('public').optional(),
})
export type PaperChoices = z.infer<typeof paperChoicesSchema>
