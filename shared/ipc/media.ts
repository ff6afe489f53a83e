import { z } from 'zod'
import { mediaHashSchema } from '../document/identity'
import { maxPictureBytes } from '../media'
import { bytesUpTo } from './bytes'
import { call } from './channel'

/** Pictures, by the SHA-256 of their bytes. The page shows them at `app://bogo/media/<sha256>`. */
export const media = {
  /** Stores a JPEG or PNG durably and gives its hash; type and size are read from the bytes. */
  add: call(z.object({ bytes: bytesUpTo(maxPictureBytes) }), z.object({ media: mediaHashSchema })),
}
