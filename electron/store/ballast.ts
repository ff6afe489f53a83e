import { existsSync, rmSync, statfsSync } from 'node:fs'
import path from 'node:path'
import { writeWholeFile } from '../platform/files'

/** 16 MB: hours of typing. Not made where the disk is nearly full already. */
const usualBytes = 16 * 2 ** 20

/** Where the reserve of a data folder lies. */
export const ballastFile = (folder: string): string => path.join(folder, 'bogo.reserve')

/**
 * A file in the data folder that is given up when the disk is full, so that the last words can still be written: a
 * database needs room even to delete something.
 * @param bytes its size; smaller only in tests
 */
export function createBallast(folder: string, bytes = usualBytes) {
  const file = ballastFile(folder)
  return {
    /** Makes the file where it is missing and there is plenty of room. Failing is no harm. */
    async make(): Promise<void> {
      if (existsSync(file)) return
      const { bavail, bsize } = statfsSync(folder)
      if (bavail * bsize < bytes * 4) return
      // Not zeros: some file systems store those without taking room.
      const content = new Uint8Array(bytes).map((_, index) => (index * 2_654_435_761) >>> 24)
      await writeWholeFile(file, content, { mode: 0o600 }).catch(() => undefined)
    },
    /** Gives the room back; false when there was nothing to give. */
    release(): boolean {
      if (!existsSync(file)) return false
      rmSync(file)
      return true
    },
  }
}

export type Ballast = ReturnType<typeof createBallast>
