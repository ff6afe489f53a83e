import { z } from 'zod'
import { mediaHashSchema, targetIdSchema } from './identity'
import { inlineContent } from './model-text-blocks'

/** When a photo was taken, by the camera's clock: `2026-11-02T09:30`. */
export const takenAtForm = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/
/** Where a photo was taken: degrees of latitude and longitude (WGS 84), `37.56650,126.97800`. */
export const placeForm = /^-?\d{1,2}(\.\d{1,7})?,-?\d{1,3}(\.\d{1,7})?$/

export const figureAlignments = ['left', 'center', 'right'] as const

export const figureSchema = z.strictObject({
  type: z.literal('figure'),
  attrs: z.strictObject({
    media: mediaHashSchema,
    /** What the picture shows, for readers who cannot see it. */
    alt: z.string().default(''),
    /** Share of the text width, in per cent. Figures in a row share the width by these numbers. */
    width: z.number().min(10).max(100).default(100),
    align: z.enum(figureAlignments).default('center'),
    id: targetIdSchema.nullable().default(null),
    takenAt: z.string().regex(takenAtForm).nullable().default(null),
    /** Only kept when the writer asked for it. */
    place: z.string().regex(placeForm).nullable().default(null),
  }),
  /** The caption. */
  content: inlineContent,
})
export type FigureBlock = z.infer<typeof figureSchema>

/** Two or three pictures side by side. */
export const figureRowSchema = z.strictObject({
  type: z.literal('figureRow'),
  content: z.array(figureSchema).default([]),
})
