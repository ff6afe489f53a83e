import type { Handlers } from '../../shared/ipc/channel'
import type { storage } from '../../shared/ipc/storage'
import type { Compaction } from '../storage/compaction'
import { removeDamagedStores } from '../storage/damaged-stores'
import type { StorageUseReader } from '../storage/storage-use'
import type { ReportIndex } from '../store/report-index'
import type { UnusedMedia, UnusedPicture } from '../store/unused-media'

interface Dependencies {
  readonly use: StorageUseReader
  readonly unusedMedia: UnusedMedia
  readonly compaction: Compaction
  readonly index: Pick<ReportIndex, 'get'>
  /** Where damaged stores lie. */
  readonly damaged: string
  /** Shows a folder in the system's file manager; the one with the data when none is named. */
  readonly openFolder: (folder?: string) => Promise<void>
}

/** How many of the largest reports are shown. */
const mostBiggest = 5

const sumOf = (pictures: readonly UnusedPicture[]) => ({
  count: pictures.length,
  bytes: pictures.reduce((sum, { bytes }) => sum + bytes, 0),
})

export const createStorageHandlers = ({
  use,
  unusedMedia,
  compaction,
  index,
  damaged,
  openFolder,
}: Dependencies): Handlers<typeof storage> => ({
  use: () => use.read(),
  look: async () => {
    const { unused, pictureBytes } = await unusedMedia.find()
    const biggest = [...use.reports()]
      .map(([id, bytes]) => ({ id, bytes: bytes + (pictureBytes.get(id) ?? 0) }))
      .sort((one, other) => other.bytes - one.bytes)
      .slice(0, mostBiggest)
      .map(({ id, bytes }) => {
        const { title, language } = index.get(id)
        return { id, bytes, title, language }
      })
    return { unused: sumOf(unused), biggest }
  },
  removeUnused: async () => sumOf(await unusedMedia.remove()),
  compact: async () => ({ freed: await compaction.compact() }),
  removeDamaged: async () => {
    const before = use.read().damaged
    await removeDamagedStores(damaged)
    return { freed: before - use.read().damaged }
  },
  openDamaged: () => openFolder(damaged),
  openFolder: () => openFolder(),
})
