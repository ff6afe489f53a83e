import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { root } from './electron'
import { type Figure, ms, percentile, times } from './figures'

const run = promisify(execFile)

/** A cold headless export of the Korean sample, as the user types it. */
export async function commandLineFigures(): Promise<Figure[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'bogo-bench-'))
  const sample = path.join('resources', 'samples', 'seoul-overseas-training.bogo')
  let pdf = 0
  const total = await times(3, async () => {
    const args = ['run', '--silent', 'bogo', '--', 'export', sample, '--to', 'pdf,docx', '--out', folder]
    const { stdout } = await run('npm', args, { cwd: root })
    const lines = stdout
      .trim()
      .split('\n')
      .map((line): { path: string; ms: number } => JSON.parse(line))
    pdf = lines.find((line) => line.path.endsWith('.pdf'))?.ms ?? Number.NaN
  })
  await rm(folder, { recursive: true, force: true })
  return [
    {
      what: 'npm run bogo -- export, Korean sample, PDF and DOCX',
      value: ms(percentile(total, 0.5)),
      goal: '<= 4000 ms',
    },
    { what: 'of which the PDF', value: ms(pdf), goal: '<= 1000 ms' },
  ]
}
