import { z } from 'zod'
import { reportIdSchema } from '../../shared/document/model'
import { languageSchema } from '../../shared/i18n/language'
import { templateAboutSchema } from '../../shared/templates/user-template'

/** Number of the `.bogo` format. A newer file is refused by name. */
export const bundleFormat = 1

/** Bounds that no honest report comes near; a hostile file stops here instead of filling memory. */
export const bundleLimits = { entries: 5_000, entryBytes: 256 * 1024 * 1024, totalBytes: 1024 * 1024 * 1024 }

/** Names inside the zip. */
export const bundleNames = {
  manifest: 'manifest.json',
  state: 'report.yjs',
  json: 'report.json',
  media: (hash: string): string => `media/${hash}`,
}

export const manifestSchema = z.object({
  format: z.number().int().positive(),
  /** A report when absent: files of before there were templates to share. */
  kind: z.enum(['report', 'template']).default('report'),
  /** How a template is called; only and always in one. */
  about: templateAboutSchema.optional(),
  report: z.object({ id: reportIdSchema, template: z.string(), language: languageSchema }),
  files: z
    .array(z.object({ path: z.string().max(200), bytes: z.number().int().min(0), sha256: z.string().length(64) }))
    .max(bundleLimits.entries),
})
/** What a bundle says it holds. */
export type Manifest = z.infer<typeof manifestSchema>
