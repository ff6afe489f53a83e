import { z } from 'zod'
import { reportIdSchema } from '../../shared/document/model'
import { languageSchema } from '../../shared/i18n/language'
import { templateAboutSchema } from '../../shared/templates/user-template'
import { versionReasons } from '../../shared/versions/version'

/** Number of the `.bogo` format. A newer file is refused by name. */
export const bundleFormat = 1

const mebibyte = 1024 * 1024

/**
 * Bounds that no honest report comes near; a hostile file stops here instead of filling memory. What unpacks to more
 * than `freeBytes` may not be more than `ratio` times as large as the file: text packs to a tenth, pictures not at all.
 */
export const bundleLimits = {
  entries: 5_000,
  manifestBytes: 4 * mebibyte,
  entryBytes: 256 * mebibyte,
  totalBytes: 1024 * mebibyte,
  versions: 1_000,
  freeBytes: 64 * mebibyte,
  ratio: 100,
}

/** Names inside the zip. */
export const bundleNames = {
  manifest: 'manifest.json',
  state: 'report.yjs',
  json: 'report.json',
  media: (hash: string): string => `media/${hash}`,
  version: (id: string): string => `versions/${id}`,
}

/** A version that travels with its report; its state is the file `versions/<id>`. */
const versionAboutSchema = z.object({
  id: z.uuid(),
  reason: z.enum(versionReasons),
  name: z.string().max(300),
  schema: z.number().int().positive(),
  at: z.number().int(),
})

export const manifestSchema = z.object({
  format: z.number().int().positive(),
  /** A report when absent: files of before there were templates to share. */
  kind: z.enum(['report', 'template']).default('report'),
  /** How a template is called; only and always in one. */
  about: templateAboutSchema.optional(),
  report: z.object({ id: reportIdSchema, template: z.string(), language: languageSchema }),
  /** Older versions of the report, the oldest first; programs that do not know them leave them out. */
  versions: z.array(versionAboutSchema).max(bundleLimits.versions).default([]),
  files: z
    .array(z.object({ path: z.string().max(200), bytes: z.number().int().min(0), sha256: z.string().length(64) }))
    .max(bundleLimits.entries),
})
/** What a bundle says it holds. */
export type Manifest = z.infer<typeof manifestSchema>
