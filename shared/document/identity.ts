import { z } from 'zod'

/** Form of the name by which a cross-reference finds its target. */
export const targetIdForm = /^[\w-]{1,64}$/
/** Identity of what a cross-reference can point to; given when it is first pointed to. */
export const targetIdSchema = z.string().regex(targetIdForm)

/** SHA-256 of a picture's bytes, in lower-case hexadecimal. */
export const mediaHashSchema = z.string().regex(/^[0-9a-f]{64}$/)
export type MediaHash = z.infer<typeof mediaHashSchema>
