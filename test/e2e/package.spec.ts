import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from '@playwright/test'

const run = promisify(execFile)
const root = path.join(import.meta.dirname, '..', '..')

/** Where the package lands: named apart when it holds the development fallback of Electron. */
const packages = ['linux-unpacked-development', 'linux-unpacked'].map((name) =>
  path.join(root, 'release', name, 'bogo'),
)

test.skip(process.platform !== 'linux', 'the unpacked package is looked at on Linux')

test('the packaged application exports without a display, as the command line does', async () => {
  test.setTimeout(180_000)
  await run(process.execPath, ['scripts/package.mjs', '--dir'], { cwd: root })
  const program = packages.find((file) => existsSync(file))
  if (!program) throw new Error('no package was made')
  const folder = await mkdtemp(path.join(tmpdir(), 'bogo-package-'))
  try {
    const { DISPLAY: _display, WAYLAND_DISPLAY: _wayland, ...env } = process.env
    const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
    const bogo = (...args: string[]) => run(program, [...sandbox, ...args], { cwd: root, env })

    const sample = path.join('resources', 'samples', 'auckland-posting.bogo')
    const { stdout } = await bogo('export', sample, '--to', 'pdf,docx', '--out', folder)
    const files = stdout
      .trim()
      .split('\n')
      .map((line): { path: string; bytes: number } => JSON.parse(line))
    expect(files.map((file) => path.basename(file.path))).toEqual(['auckland-posting.pdf', 'auckland-posting.docx'])
    for (const file of files) expect((await stat(file.path)).size).toBe(file.bytes)

    await expect(bogo('inspect', 'missing.bogo')).rejects.toMatchObject({ code: 1 })
    await expect(bogo('frobnicate')).rejects.toMatchObject({ code: 2 })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})
