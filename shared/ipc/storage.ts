import { z } from 'zod'
import { reportIdSchema } from '../document/model'
import { call } from './channel'

const bytes = z.number().min(0)

const useSchema = z.object({
  /** The whole file of the store; what follows up to `free` is in it. */
  file: bytes,
  reports: bytes,
  pictures: bytes,
  versions: bytes,
  trash: bytes,
  index: bytes,
  free: bytes,
  /** Wherever they are, also in a folder that the user chose. */
  backups: bytes,
  /** Damaged files that a recovery kept. */
  damaged: bytes,
  /** Held in reserve for a full disk. */
  reserve: bytes,
  log: bytes,
})
/** What takes room on the disk, in bytes. */
export type StorageUse = z.infer<typeof useSchema>

const sumSchema = z.object({ count: z.number().int(), bytes })

/** Room on the disk. */
export const storage = {
  use: call(z.undefined(), useSchema),
  /** Reads every report, which takes a while: the largest ones with their pictures, and pictures that nothing names. */
  look: call(
    z.undefined(),
    z.object({
      unused: sumSchema,
      biggest: z.array(z.object({ id: reportIdSchema, title: z.string(), language: z.string(), bytes })),
    }),
  ),
  /** Removes pictures that nothing names; gives what is gone. */
  removeUnused: call(z.undefined(), sumSchema),
  /** Gives free room inside of the file back to the disk; gives by how many bytes the file is smaller. */
  compact: call(z.undefined(), z.object({ freed: bytes })),
  /** Deletes the damaged stores that were moved aside; gives how many bytes that were. */
  removeDamaged: call(z.undefined(), z.object({ freed: bytes })),
  /** Shows where those lie. */
  openDamaged: call(z.undefined(), z.void()),
  /** Shows where the data lies. */
  openFolder: call(z.undefined(), z.void()),
}
