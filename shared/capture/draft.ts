import { z } from 'zod'
import { mediaHashSchema } from '../document/identity'
import { reportIdSchema } from '../document/model'
import { placeForm, takenAtForm } from '../document/model-figures'
import { maxPicturesAtOnce } from '../media'

export const capturedPictureSchema = z.object({
  media: mediaHashSchema,
  takenAt: z.string().regex(takenAtForm).nullable(),
  place: z.string().regex(placeForm).nullable(),
})
export type CapturedPicture = z.infer<typeof capturedPictureSchema>

/** A note while it is being written. It is kept on this device until a report has it. */
export const captureDraftSchema = z.object({
  /** Identity of the finding that it becomes: saving it twice makes one finding. */
  id: z.uuid(),
  /** The report that it is for, or null for the one that is offered. */
  report: reportIdSchema.nullable(),
  title: z.string().max(2_000),
  where: z.string().max(2_000),
  what: z.string().max(100_000),
  pictures: z.array(capturedPictureSchema).max(maxPicturesAtOnce),
})
export type CaptureDraft = z.infer<typeof captureDraftSchema>

/** Nothing noted yet. */
export const emptyDraft = (id: string): CaptureDraft => ({
  id,
  report: null,
  title: '',
  where: '',
  what: '',
  pictures: [],
})

/** Whether nothing worth keeping was noted. */
export const isEmptyDraft = ({ title, where, what, pictures }: CaptureDraft): boolean =>
  pictures.length === 0 && [title, where, what].every((text) => text.trim() === '')
