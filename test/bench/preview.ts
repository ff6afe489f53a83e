import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Page } from '@playwright/test'
import * as Y from 'yjs'
import { inspectPicture } from '../../electron/bundle/picture'
import { engineFolders } from '../../electron/export/writers'
import { createPageDrawer, type Drawing } from '../../electron/preview/draw-pages'
import { standIn } from '../../electron/preview/stand-ins'
import type { ReportDocument } from '../../shared/document/model'
import { reportToY } from '../../shared/document/to-y'
import { printReport } from '../../shared/print/print-report'
import { launch, root } from './electron'
import { type Figure, ms, percentile, time } from './figures'
import { benchPicture, longReport } from './long-report'
import { fillStore } from './store'

/** Chapters that come to about fifty pages, and how many of them have a picture and a table. */
const chapters = 29
const parts = 15
const keystrokes = 60
const title = '미리보기 보고서'
/** A fast typist. */
const millisecondsBetweenKeys = 180

const report = (): ReportDocument => {
  const [, ...rest] = longReport(chapters, parts, parts).body
  const body = [{ type: 'title' as const, content: [{ type: 'text' as const, text: title, marks: [] }] }, ...rest]
  return { ...longReport(chapters, parts, parts), id: crypto.randomUUID(), body }
}

/** The report with another letter at the end of a paragraph in its middle. */
function typed(document: ReportDocument): ReportDocument {
  const middle = document.body.findIndex(({ type }, at) => at > document.body.length / 2 && type === 'paragraph')
  const body = document.body.map((block, at) =>
    at === middle && block.type === 'paragraph'
      ? { ...block, content: [...block.content, { type: 'text' as const, text: '가', marks: [] }] }
      : block,
  )
  return { ...document, body }
}

/** The engine alone, without processes and windows. */
async function engineFigures(): Promise<Figure[]> {
  const draw = createPageDrawer(engineFolders(path.join(root, 'dist')), 'bench')
  const media = { read: (hash: string) => standIn(hash, { width: 640, height: 400 }) }
  let document = report()
  let drawing: Drawing | null = null
  const drawNow = () => {
    drawing = draw(printReport(document, {}, { traced: true }), media)
  }
  const first = await time(drawNow)
  const again: number[] = []
  for (let round = 0; round < 20; round += 1) {
    document = typed(document)
    again.push(await time(drawNow))
  }
  const { pages = [], svgOf = () => null } = (drawing ?? {}) as Partial<Drawing>
  const bytes = pages.map(({ key }) => svgOf(key)?.length ?? 0)
  return [
    { what: `preview: drawing ${pages.length} pages, ${parts} pictures, first`, value: ms(first), goal: '' },
    {
      what: 'preview: drawing after a letter, p50 / p95',
      value: `${ms(percentile(again, 0.5))} / ${ms(percentile(again, 0.95))}`,
      goal: '',
    },
    {
      what: 'preview: SVG of a page, median / largest',
      value: `${Math.round(percentile(bytes, 0.5) / 1024)} / ${Math.round(Math.max(...bytes) / 1024)} KB`,
      goal: '',
    },
  ]
}

/** Notes in the page when each key was pressed, when new pages came on the screen, and how long its tasks were. */
function watch(page: Page): Promise<void> {
  return page.evaluate(() => {
    const seen = { keys: [] as number[], shown: [] as number[], tasks: [0] }
    Object.assign(window, { seen })
    document.addEventListener('keydown', () => seen.keys.push(performance.now()), { capture: true })
    new PerformanceObserver((list) => seen.tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
      type: 'longtask',
    })
    const pane = document.querySelector('[data-page]')?.closest('section')
    // A page is on the screen a frame after it was put into its place.
    const onShown = () => requestAnimationFrame(() => setTimeout(() => seen.shown.push(performance.now())))
    if (pane)
      new MutationObserver((changes) => {
        if (changes.some(({ target }) => target instanceof HTMLElement && target.dataset.page)) onShown()
      }).observe(pane, { childList: true, subtree: true })
  })
}

interface Seen {
  readonly keys: readonly number[]
  readonly shown: readonly number[]
  readonly tasks: readonly number[]
}
const readSeen = (page: Page) => page.evaluate(() => (window as unknown as { seen: Seen }).seen)

/** Types as one types, into the middle of the report. */
async function typeAlong(page: Page): Promise<Seen> {
  await watch(page)
  for (let key = 0; key < keystrokes; key += 1) {
    await page.keyboard.press('a')
    await page.waitForTimeout(millisecondsBetweenKeys)
  }
  await page.waitForTimeout(1_500)
  return readSeen(page)
}

/** The application: from a key to the page that shows its letter. */
async function windowFigures(folder: string): Promise<Figure[]> {
  const document = report()
  await fillStore(folder, ({ log, media }) => {
    for (let picture = 0; picture < parts; picture += 1) media.add(inspectPicture(benchPicture(picture)))
    log.append(document.id ?? '', Y.encodeStateAsUpdate(reportToY(document)), 'device')
  })
  const app = await launch([root, `--user-data-dir=${folder}`])
  const page = await app.firstWindow()
  await page.getByRole('button', { name: title, exact: true }).first().click()
  await page.waitForSelector('.ProseMirror-focused')
  await page.waitForSelector('[aria-busy="true"]', { state: 'detached' })
  const paragraphs = page.locator('.ProseMirror > p')
  await paragraphs.nth(Math.floor((await paragraphs.count()) / 2)).click()
  await page.keyboard.press('End')
  await page.waitForTimeout(2_000)
  const without = await typeAlong(page)
  const opening = await time(async () => {
    await page.keyboard.press('Control+Shift+P')
    await page.waitForSelector('[data-page] img')
  })
  await page.waitForTimeout(2_000)
  await watch(page)

  // One key after the other: each is waited for.
  const alone: number[] = []
  for (let key = 0; key < keystrokes / 2; key += 1) {
    const { shown } = await readSeen(page)
    await page.keyboard.press('a')
    await page.waitForFunction((count) => (window as unknown as { seen: Seen }).seen.shown.length > count, shown.length)
    const seen = await readSeen(page)
    alone.push((seen.shown.at(-1) ?? 0) - (seen.keys.at(-1) ?? 0))
  }
  // As one types: a page may show several letters, and each letter counts until a page that was drawn after it.
  const { keys, shown, tasks } = await typeAlong(page)
  const gaps = shown.map((at, index) => at - (shown[index - 1] ?? keys[0] ?? at))
  const memory = await app.evaluate(
    ({ app: electron }) =>
      electron.getAppMetrics().find(({ name, serviceName }) => [name, serviceName].includes('Bogo pages'))?.memory
        .workingSetSize ?? 0,
  )
  await app.close()
  return [
    { what: 'preview: opened to first page on the screen', value: ms(opening), goal: '' },
    {
      what: 'preview: key to page on the screen, p50 / p95',
      value: `${ms(percentile(alone, 0.5))} / ${ms(percentile(alone, 0.95))}`,
      goal: '<= 500 ms',
    },
    {
      what: `preview: new pages while typing every ${millisecondsBetweenKeys} ms, gap p50 / p95`,
      value: `${ms(percentile(gaps, 0.5))} / ${ms(percentile(gaps, 0.95))}`,
      goal: '<= 500 ms',
    },
    { what: 'preview: longest task of the window while typing', value: ms(Math.max(...tasks)), goal: '<= 50 ms' },
    { what: 'preview: the same before it is opened', value: ms(Math.max(...without.tasks)), goal: '' },
    { what: 'preview: memory of the page drawer', value: `${Math.round(memory / 1024)} MB`, goal: '' },
  ]
}

/** The preview of a report of fifty pages with pictures and tables. */
export async function previewFigures(): Promise<Figure[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'bogo-bench-'))
  try {
    return [...(await engineFigures()), ...(await windowFigures(folder))]
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
