import { z } from 'zod'
import { mediaHashSchema } from '../document/model'
import { maxPictureBytes, pictureTypes } from '../media'
import { call } from './channel'

const pictureSchema = z.object({
  bytes: z.instanceof(Uint8Array).refine((bytes) => bytes.byteLength > 0 && bytes.byteLength <= maxPictureBytes),
  type: z.enum(pictureTypes),
  width: z.number().int().positive(),
  height: z.number().int().positive(),
})

/** Pictures, by the SHA-256 of their bytes. The page shows them at `app://bogo/media/<sha256>`. */
export const media = {
  /** Stores a picture durably and gives its hash. */
  add: call(pictureSchema, z.object({ media: mediaHashSchema })),
}
