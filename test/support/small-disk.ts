import { execFileSync } from 'node:child_process'
import { closeSync, openSync, rmSync, writeSync } from 'node:fs'
import path from 'node:path'

/**
 * Mounts a disk of a given size over a folder; null where this system or this user cannot.
 * @param megabytes its size
 */
export function mountSmallDisk(folder: string, megabytes: number) {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder], { stdio: 'ignore' })
  } catch {
    return null
  }
  const filler = path.join(folder, 'filler')
  return {
    /** Writes until there is no byte left. */
    fill(): void {
      const handle = openSync(filler, 'a')
      try {
        for (let size = 2 ** 20; size >= 1; ) {
          try {
            writeSync(handle, Buffer.alloc(size, 1))
          } catch {
            size = Math.floor(size / 2)
          }
        }
      } finally {
        closeSync(handle)
      }
    },
    /** Allows nobody to write from now on; no file may be open for writing. */
    readOnly: (): void => void execFileSync('mount', ['-o', 'remount,ro', folder], { stdio: 'ignore' }),
    /** Makes room again. */
    empty: (): void => rmSync(filler, { force: true }),
    /** Whatever still has a file open there keeps it until it ends. */
    unmount: (): void => void execFileSync('umount', ['-l', folder], { stdio: 'ignore' }),
  }
}
