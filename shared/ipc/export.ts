import { z } from 'zod'
import { mediaHashSchema } from '../document/identity'
import { reportIdSchema } from '../document/model'
import { errorEnvelopeSchema } from '../errors'
import { paperChoicesSchema } from '../print/paper'
import { call, event } from './channel'

/** `html` is a folder: HTML and Markdown with their pictures. `json` are the facts and records for other systems. */
export const exportFormats = ['pdf', 'hwpx', 'docx', 'html', 'json', 'bogo'] as const
export type ExportFormat = (typeof exportFormats)[number]

export const exportStateSchema = z.discriminatedUnion('state', [
  z.object({
    state: z.literal('running'),
    format: z.enum(exportFormats),
    /** How many files of a folder are written. */
    files: z.object({ done: z.number(), of: z.number() }).optional(),
  }),
  z.object({
    state: z.literal('done'),
    files: z.array(
      z.object({
        format: z.enum(exportFormats),
        /** Name of the file, or of the folder that has the files. */
        name: z.string(),
        /** How many files the folder has; absent for a single file. */
        files: z.number().optional(),
        bytes: z.number(),
        pages: z.number().nullable(),
      }),
    ),
  }),
  z.object({ state: z.literal('failed'), error: errorEnvelopeSchema }),
  z.object({ state: z.literal('cancelled') }),
])
export type ExportState = z.infer<typeof exportStateSchema>

/** Writing a report to official files. Main asks for the folder; the page only ever sees the job's id. */
const exportArea = {
  /** Asks for a folder and starts; null when the user closed the dialog. */
  start: call(
    z.object({
      id: reportIdSchema,
      formats: z.array(z.enum(exportFormats)).min(1).max(exportFormats.length),
      choices: paperChoicesSchema,
    }),
    z.object({ job: z.string() }).nullable(),
  ),
  /** Pictures that a report names and this device does not have. */
  missingPictures: call(z.object({ id: reportIdSchema }), z.array(mediaHashSchema)),
  cancel: call(z.object({ job: z.uuid() }), z.void()),
  /** Shows a finished job's files in the system's file manager. */
  reveal: call(z.object({ job: z.uuid() }), z.void()),
  progress: event(z.object({ job: z.string(), reportId: reportIdSchema, progress: exportStateSchema })),
}

export { exportArea as export }
