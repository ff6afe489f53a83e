import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { onTestFinished } from 'vitest'

const mount = (folder: string, megabytes: number) =>
  spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder], { encoding: 'utf8' })

/** Why no small disk can be made here; null where one can. */
export function whyNoSmallDisk(): string | null {
  if (process.platform !== 'linux') return 'small disks are made by a tmpfs, which only Linux has'
  const folder = mkdtempSync(path.join(tmpdir(), 'bogo-disk-'))
  const { status } = mount(folder, 1)
  if (status === 0) spawnSync('umount', [folder])
  rmSync(folder, { recursive: true, force: true })
  return status === 0 ? null : 'mounting a tmpfs needs the rights of root'
}

/** A disk of its own of so many megabytes, that can be filled to the last bytes and given room again. */
export function smallDisk(megabytes: number) {
  const folder = mkdtempSync(path.join(tmpdir(), 'bogo-disk-'))
  const { status, stderr } = mount(folder, megabytes)
  if (status !== 0) throw new Error(stderr)
  onTestFinished(() => {
    // Lazily: the test's own database is closed after this.
    spawnSync('umount', ['-l', folder])
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
