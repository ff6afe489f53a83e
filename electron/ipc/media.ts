import type { Handlers } from '../../shared/ipc/channel'
import type { media } from '../../shared/ipc/media'
import { inspectPicture } from '../bundle/picture'
import type { MediaTable } from '../store/media-table'

/** The page's word on type and size is not taken: the bytes are looked at. */
export const createMediaHandlers = (table: MediaTable): Handlers<typeof media> => ({
  add: ({ bytes }) => ({ media: table.add(inspectPicture(bytes)) }),
})
