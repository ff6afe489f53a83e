import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Page } from '@playwright/test'
import * as Y from 'yjs'
import { reportToY } from '../../shared/document/to-y'
import { bodyOf } from '../../shared/document/y-report'
import { emptyWindow, launch, root } from './electron'
import { type Figure, ms, percentile, ratio } from './figures'
import { longReport } from './long-report'
import { fillStore } from './store'

interface Bridge {
  invoke: (channel: string, input?: unknown) => Promise<{ ok: boolean; value: unknown }>
}

const starts = 5
const reportCount = 1_000
/** Letters that the long report already holds, each a row of its own. */
const typedBefore = 10_000

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

/** A real typist: every letter is an update of its own. */
function typedLetters(count: number): Uint8Array[] {
  const doc = reportToY({ ...longReport(1, 0), facts: {} })
  const updates = [Y.encodeStateAsUpdate(doc)]
  doc.on('update', (update: Uint8Array) => updates.push(update))
  const paragraph = new Y.XmlElement('paragraph')
  const text = new Y.XmlText()
  paragraph.insert(0, [text])
  bodyOf(doc).push([paragraph])
  for (let i = 0; i < count; i++) text.insert(i, String.fromCodePoint(0xac00 + (i % 11_000)))
  return updates
}

/**
 * Fills the store of a data folder: many reports, and one that was typed letter by letter.
 * @returns that report's id and the letters that are still to come
 */
async function fill(folder: string): Promise<{ id: string; letters: Uint8Array[] }> {
  const id = randomUUID()
  const updates = typedLetters(typedBefore + 500)
  await fillStore(folder, ({ reports, log }) => {
    for (let i = 0; i < reportCount; i++) reports.create('overseas-training', 'ko')
    for (const update of updates.slice(0, -500)) log.append(id, update, 'device')
  })
  return { id, letters: updates.slice(-500) }
}

/** Round trips of one letter from the page to a durable row and back, and of the list. */
async function roundTrips(folder: string, id: string, letters: readonly Uint8Array[]) {
  const app = await launch([root, `--user-data-dir=${folder}`])
  const page = await app.firstWindow()
  const result = await page.evaluate(
    async ({ report, updates }) => {
      const { invoke } = (window as unknown as { api: Bridge }).api
      const append: number[] = []
      for (const update of updates) {
        const bytes = Uint8Array.from(update)
        const started = performance.now()
        const { ok } = await invoke('report.append', { id: report, update: bytes })
        append.push(performance.now() - started)
        if (!ok) throw new Error('not stored')
      }
      const list: number[] = []
      for (let i = 0; i < 50; i++) {
        const started = performance.now()
        JSON.parse(String((await invoke('report.list')).value))
        list.push(performance.now() - started)
      }
      return { append, list }
    },
    { report: id, updates: letters.map((update) => [...update]) },
  )
  await app.close()
  return result
}

/** Start with 1,000 reports against an empty window, and the way of a keystroke to the disk. */
export async function applicationFigures(): Promise<Figure[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'bogo-bench-'))
  try {
    const { id, letters } = await fill(folder)
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
    const { append, list } = await roundTrips(folder, id, letters)
    const [app, window] = [percentile(ours, 0.5), percentile(empty, 0.5)]
    return [
      { what: `start to usable list, ${reportCount} reports`, value: ms(app), goal: '' },
      { what: 'empty Electron window, same tools', value: ms(window), goal: '' },
      { what: 'start against the empty window', value: ratio(app, window), goal: '<= 1.50 x' },
      {
        what: `letter to durable row, after ${typedBefore} letters, p50 / p95`,
        value: `${ms(percentile(append, 0.5))} / ${ms(percentile(append, 0.95))}`,
        goal: '<= 20 ms',
      },
      {
        what: `list of ${reportCount} reports in the page, p50 / p95`,
        value: `${ms(percentile(list, 0.5))} / ${ms(percentile(list, 0.95))}`,
        goal: '<= 10 ms',
      },
    ]
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
