import { z } from 'zod'
import { reportIdSchema } from '../document/model'
import { languageSchema } from '../i18n/language'
import { reportSummarySchema } from '../report'
import { templateNames } from '../templates/names'
import { templateAboutSchema, userTemplateSchema } from '../templates/user-template'
import { bytesUpTo } from './bytes'
import { call, event } from './channel'

const idSchema = z.object({ id: reportIdSchema })

/** Most bytes of a template that is dropped into the window. */
export const maxTemplateBytes = 64 * 1024 * 1024

/** Whose first page to draw: a built-in template in a language, or one of the user's own. */
export const previewOfSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('built-in'), template: z.enum(templateNames), language: languageSchema }),
  z.object({ kind: z.literal('own'), id: reportIdSchema }),
])
export type PreviewOf = z.infer<typeof previewOfSchema>

/** Templates of the user's own, and what the gallery shows. */
export const template = {
  list: call(z.undefined(), z.array(userTemplateSchema)),
  /** The first page as it would be exported, drawn as SVG. */
  preview: call(previewOfSchema, z.object({ svg: z.string() })),
  /** Makes a template of a stored report; `keep` names the facts that it keeps. */
  save: call(
    z.object({ report: reportIdSchema, about: templateAboutSchema, keep: z.array(z.string().max(60)).max(200) }),
    userTemplateSchema,
  ),
  describe: call(z.object({ id: reportIdSchema, about: templateAboutSchema }), userTemplateSchema),
  /** A new report from a template of the user's own. */
  create: call(idSchema, reportSummarySchema),
  /** A new report that follows earlier ones of the same template. */
  follow: call(
    z.object({
      template: z.enum(templateNames),
      language: languageSchema,
      mode: z.enum(['carry-over', 'roll-up']),
      reports: z.array(reportIdSchema).min(1).max(200),
    }),
    reportSummarySchema,
  ),
  delete: call(idSchema, z.void()),
  restore: call(idSchema, z.void()),
  /** Asks for a folder and writes a file to give to others; its name, or null when the dialog was closed. */
  share: call(idSchema, z.object({ file: z.string() }).nullable()),
  /** Asks for `.bogo-template` files with the system's dialog and takes them in. */
  import: call(z.undefined(), z.array(userTemplateSchema)),
  /** Takes in a file that was dropped into the window. */
  take: call(z.object({ name: z.string().max(300), bytes: bytesUpTo(maxTemplateBytes) }), userTemplateSchema),
  /** The list changed. */
  changed: event(z.object({})),
}
