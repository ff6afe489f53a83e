import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type ElectronApplication, _electron as electron, type Page } from '@playwright/test'
import { electronBinary, emptyWindow, root, sandboxSwitches } from './electron'
import { type Figure, ms, percentile, ratio } from './figures'

interface Bridge {
  invoke: (channel: string, input?: unknown) => Promise<{ ok: boolean; value: unknown }>
}

const starts = 5
const reports = 1_000

const launch = (args: readonly string[]): Promise<ElectronApplication> =>
  electron.launch({ executablePath: electronBinary, args: [...sandboxSwitches, ...args] })

/** Milliseconds from the process to the moment that `ready` sees in the page. */
async function startTime(args: readonly string[], ready: (page: Page) => Promise<unknown>): Promise<number> {
  const started = performance.now()
  const app = await launch(args)
  const page = await app.firstWindow()
  await ready(page)
  const elapsed = performance.now() - started
  await app.close()
  return elapsed
}

async function fill(folder: string): Promise<void> {
  const app = await launch([root, `--user-data-dir=${folder}`])
  const page = await app.firstWindow()
  await page.evaluate(async (count) => {
    const { invoke } = (window as unknown as { api: Bridge }).api
    for (let i = 0; i < count; i++) await invoke('report.create', { template: 'overseas-training', language: 'ko' })
    await invoke('report.list')
  }, reports)
  await app.close()
}

/** Round trips of one update from the page to a durable row and back, and of the list. */
async function roundTrips(folder: string): Promise<{ append: number[]; list: number[] }> {
  const app = await launch([root, `--user-data-dir=${folder}`])
  const page = await app.firstWindow()
  const result = await page.evaluate(async () => {
    const { invoke } = (window as unknown as { api: Bridge }).api
    const [{ id }] = (await invoke('report.list')).value as [{ id: string }]
    // The smallest yjs update: no structs, no deletions.
    const update = Uint8Array.of(0, 0)
    const append: number[] = []
    for (let i = 0; i < 500; i++) {
      const started = performance.now()
      await invoke('report.append', { id, update })
      append.push(performance.now() - started)
    }
    const list: number[] = []
    for (let i = 0; i < 50; i++) {
      const started = performance.now()
      await invoke('report.list')
      list.push(performance.now() - started)
    }
    return { append, list }
  })
  await app.close()
  return result
}

/** Start with 1,000 reports against an empty window, and the way of a keystroke to the disk. */
export async function applicationFigures(): Promise<Figure[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'bogo-bench-'))
  try {
    await fill(folder)
    const ours: number[] = []
    const empty: number[] = []
    for (let i = 0; i < starts; i++) {
      empty.push(
        await startTime([emptyWindow, path.join(root, 'dist', 'bench', 'empty', 'index.html')], (page) =>
          page.waitForSelector('h1'),
        ),
      )
      ours.push(await startTime([root, `--user-data-dir=${folder}`], (page) => page.waitForSelector('table tbody tr')))
    }
    const { append, list } = await roundTrips(folder)
    const [app, window] = [percentile(ours, 0.5), percentile(empty, 0.5)]
    return [
      { what: `start to usable list, ${reports} reports`, value: ms(app), goal: '' },
      { what: 'empty Electron window, same tools', value: ms(window), goal: '' },
      { what: 'start against the empty window', value: ratio(app, window), goal: '<= 1.50 x' },
      {
        what: 'change to durable row, p50 / p95',
        value: `${ms(percentile(append, 0.5))} / ${ms(percentile(append, 0.95))}`,
        goal: '<= 20 ms',
      },
      { what: `list of ${reports} reports, p95`, value: ms(percentile(list, 0.95)), goal: '<= 10 ms' },
    ]
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
