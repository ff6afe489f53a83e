import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { onTestFinished } from 'vitest'
import { mountSmallDisk } from './small-disk'

/** Why no disk can be made to fail here; null where one can. */
export const whyNoFailingDisk = (): string | null =>
  spawnSync('fiu-run', ['-h']).error === undefined ? null : 'fiu-run of Debian’s fiu-utils is not here'

/** Why no small disk can be made here; null where one can. */
export function whyNoSmallDisk(): string | null {
  if (process.platform !== 'linux') return 'small disks are made by a tmpfs, which only Linux has'
  const folder = mkdtempSync(path.join(tmpdir(), 'bogo-disk-'))
  const disk = mountSmallDisk(folder, 1)
  disk?.unmount()
  rmSync(folder, { recursive: true, force: true })
  return disk ? null : 'mounting a tmpfs needs the rights of root'
}

/** A disk of its own of so many megabytes, for one test, that can be filled to the last bytes and given room again. */
export function smallDisk(megabytes: number) {
  const folder = mkdtempSync(path.join(tmpdir(), 'bogo-disk-'))
  const disk = mountSmallDisk(folder, megabytes)
  if (!disk) throw new Error('no small disk')
  onTestFinished(() => {
    disk.unmount()
    rmSync(folder, { recursive: true, force: true })
  })
  const ballast = path.join(folder, 'ballast')
  return {
    folder,
    /** Leaves so many kilobytes free. */
    fill(left: number): void {
      const { bavail, bsize } = statfsSync(folder)
      writeFileSync(ballast, Buffer.alloc(Math.max(0, bavail * bsize - left * 1_024), 1))
    },
    makeRoom: (): void => rmSync(ballast, { force: true }),
  }
}
