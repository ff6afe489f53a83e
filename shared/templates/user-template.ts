import { z } from 'zod'
import { reportIdSchema } from '../document/model'
import { errorCodeSchema } from '../errors'
import { languageSchema } from '../i18n/language'
import { templateNames } from './names'

/** What a user says about an own template. */
export const templateAboutSchema = z.object({
  name: z.string().trim().min(1).max(80),
  description: z.string().trim().max(200),
})
export type TemplateAbout = z.infer<typeof templateAboutSchema>

/**
 * A template that a user made from a report. `template` is the built-in one below it: it still says which facts there
 * are and how the page is laid out. One made from a blank report therefore has the facts of `blank`, and no more form
 * than its own text.
 */
export const userTemplateSchema = templateAboutSchema.extend({
  /** Also the id of its document, which the editor opens like a report. */
  id: reportIdSchema,
  template: z.enum(templateNames),
  language: languageSchema,
  changedAt: z.number(),
  /** Why it cannot be read just now. */
  problem: errorCodeSchema.nullable(),
})
export type UserTemplate = z.infer<typeof userTemplateSchema>

/** Ending of files that share a template. */
export const templateFileEnding = 'bogo-template'
