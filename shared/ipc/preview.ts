import { z } from 'zod'
import { mediaHashSchema } from '../document/identity'
import { reportIdSchema } from '../document/model'
import { errorEnvelopeSchema } from '../errors'
import { call, event } from './channel'

/** A picture of the report on a page, in points from the page's upper left corner. */
const pagePictureSchema = z.object({
  media: mediaHashSchema,
  x: z.number(),
  y: z.number(),
  width: z.number(),
  height: z.number(),
})
export type PagePicture = z.infer<typeof pagePictureSchema>

/** A drawn page. Its picture is `/preview/<key>`; the same key is the same picture. Sizes are in points. */
const previewPageSchema = z.object({
  key: z.string(),
  width: z.number(),
  height: z.number(),
  pictures: z.array(pagePictureSchema),
})
export type PreviewPage = z.infer<typeof previewPageSchema>

/**
 * Where a block of the body stands on paper: its index, its page from 1, and points from the page's upper edge. Index -1
 * is the end of the body. In the order of the pages.
 */
const bodyPlaceSchema = z.tuple([z.number().int(), z.number().int(), z.number()])
export type BodyPlace = z.infer<typeof bodyPlaceSchema>

/** How far the drawing of a report is. A failure leaves the pages that were drawn before. */
export const previewStateSchema = z.discriminatedUnion('state', [
  z.object({
    state: z.literal('drawn'),
    pages: z.array(previewPageSchema),
    places: z.array(bodyPlaceSchema),
  }),
  /** It takes longer than a moment. */
  z.object({ state: z.literal('slow') }),
  z.object({
    state: z.literal('failed'),
    error: errorEnvelopeSchema,
    /** The index of the block that is the reason, where it is known. */
    block: z.number().int().nullable(),
  }),
])
export type PreviewState = z.infer<typeof previewStateSchema>

/** The pages of the open report, drawn again with every change of it. A window has one preview at a time. */
export const preview = {
  /** Draws a report as it is stored, now and after every change, until the preview is closed. */
  open: call(z.object({ report: reportIdSchema }), z.void()),
  /** Which pages are in sight, from 0: they are ready as soon as they are drawn. */
  look: call(z.object({ from: z.number().int().min(0), to: z.number().int().min(0) }), z.void()),
  close: call(z.undefined(), z.void()),
  changed: event(z.object({ report: reportIdSchema, preview: previewStateSchema })),
}
