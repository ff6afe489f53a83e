import { z } from 'zod'

/** Bytes of any length, wherever their buffer came from. */
export const bytesSchema = z.custom<Uint8Array>((value) => value instanceof Uint8Array)

/** Between 1 and `most` bytes. */
export const bytesUpTo = (most: number) =>
  bytesSchema.refine((bytes) => bytes.byteLength > 0 && bytes.byteLength <= most)
