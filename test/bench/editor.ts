import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { CDPSession, Page } from '@playwright/test'
import * as Y from 'yjs'
import { plainText } from '../../shared/document/text'
import { reportToY } from '../../shared/document/to-y'
import { emptyWindow, launch, root } from './electron'
import { type Figure, ms, percentile, ratio } from './figures'
import { benchPicture, longReport } from './long-report'
import { fillStore } from './store'

/** Characters of the reports that are typed in. */
const sizes = [10_000, 100_000, 300_000]
const keystrokes = 150
const pastedPages = 50
/** Tables, and pictures, of the rich report. */
const richParts = 60
const richTitle = '표와 그림이 많은 보고서'
/** An hour of steady typing: five letters a second. */
const lettersPerHour = 18_000

/** Reports by their length in characters, each written to be found by its title. */
function reportOf(characters: number, pictures = 0) {
  const page = plainText(longReport(4, 0).body).join('').length / 4
  const report = longReport(Math.max(1, Math.round(characters / page)), pictures)
  return { ...report, id: crypto.randomUUID() }
}
type Report = ReturnType<typeof reportOf>

/** The same text as the plain editor knows it: the title is its first heading. */
const plainContent = ({ body }: Report) => ({
  type: 'doc',
  content: body
    .filter(({ type }) => type !== 'figure')
    .map((block) => (block.type === 'title' ? { ...block, type: 'heading' } : block)),
})

/** Puts the cursor at the end of the paragraph in the middle of the text. */
async function toMiddle(page: Page): Promise<void> {
  await page.evaluate(() => {
    const paragraphs = [...document.querySelectorAll('.ProseMirror > p')]
    const middle = paragraphs[Math.floor(paragraphs.length / 2)]
    middle?.scrollIntoView({ block: 'center' })
    if (middle) getSelection()?.setPosition(middle, middle.childNodes.length)
  })
}

/** Milliseconds from each key to the frame that shows its letter. */
async function keystrokeTimes(page: Page, count: number): Promise<number[]> {
  await toMiddle(page)
  await page.evaluate(() => {
    const times: number[] = []
    Object.assign(window, { times })
    document.addEventListener(
      'keydown',
      () => {
        const started = performance.now()
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel()
          port1.onmessage = () => times.push(performance.now() - started)
          port2.postMessage(null)
        })
      },
      { capture: true },
    )
  })
  for (let i = 0; i < count; i++) {
    await page.keyboard.press('a')
    await page.waitForFunction((done) => (window as unknown as { times: number[] }).times.length > done, i)
  }
  return page.evaluate(() => (window as unknown as { times: number[] }).times)
}

/** Milliseconds until a paste of this HTML is on the screen. */
const pasteTime = (page: Page, html: string): Promise<number> =>
  page.evaluate(
    (text) =>
      new Promise<number>((resolve) => {
        const data = new DataTransfer()
        data.setData('text/html', text)
        const started = performance.now()
        const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })
        document.querySelector('.ProseMirror')?.dispatchEvent(event)
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - started)))
      }),
    html,
  )

async function heap(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage')
  return (await session.send('Runtime.getHeapUsage')).usedSize
}

async function typeFirstLetter(page: Page): Promise<void> {
  await page.keyboard.type('x')
  await page.waitForFunction(() => document.querySelector('.ProseMirror > h1')?.textContent?.includes('x'))
}

/** Opens the application and a report in it; gives the time from the click to the first letter on the sheet. */
async function openReport(folder: string, title: string) {
  const app = await launch([root, `--user-data-dir=${folder}`])
  const page = await app.firstWindow()
  const row = page.getByRole('button', { name: title, exact: true }).first()
  await row.waitFor()
  const started = performance.now()
  await row.click()
  await page.waitForSelector('.ProseMirror-focused')
  await typeFirstLetter(page)
  return { app, page, opening: performance.now() - started }
}

async function openPlain(content: unknown) {
  const app = await launch([emptyWindow, path.join(root, 'dist', 'bench', 'plain-editor', 'index.html')])
  const page = await app.firstWindow()
  await page.waitForFunction(() => 'open' in window)
  const started = performance.now()
  const html = await page.evaluate(
    (json) => (window as unknown as { open: (json: unknown) => string }).open(json),
    content,
  )
  await typeFirstLetter(page)
  return { app, page, html, opening: performance.now() - started }
}

const titleOf = (characters: number) => `보고서 ${characters}`

function withTitle(report: Report, title: string): Report {
  const [, ...rest] = report.body
  return { ...report, body: [{ type: 'title', content: [{ type: 'text', text: title }] }, ...rest] }
}

/** Opening and typing at one length, beside the plain editor. */
async function lengthFigures(folder: string, report: Report, characters: number): Promise<Figure[]> {
  const ours = await openReport(folder, titleOf(characters))
  const typed = await keystrokeTimes(ours.page, keystrokes)
  await ours.app.close()
  const plain = await openPlain(plainContent(report))
  const plainTyped = await keystrokeTimes(plain.page, keystrokes)
  await plain.app.close()
  const [p50, p95] = [percentile(typed, 0.5), percentile(typed, 0.95)]
  const [plain50, plain95] = [percentile(plainTyped, 0.5), percentile(plainTyped, 0.95)]
  const what = `${characters / 1_000}k characters`
  return [
    {
      what: `open, ${what} (plain editor ${ms(plain.opening)})`,
      value: ms(ours.opening),
      goal: characters === 100_000 ? '<= 400 ms' : '',
    },
    { what: `key to frame, ${what}, p50 / p95`, value: `${ms(p50)} / ${ms(p95)}`, goal: '' },
    { what: `the same in the plain editor`, value: `${ms(plain50)} / ${ms(plain95)}`, goal: '' },
    { what: `key to frame against plain, ${what}, p95`, value: ratio(p95, plain95), goal: '<= 1.30 x' },
  ]
}

/** The report that the budgets speak of: 100 pages with tables and pictures. */
async function richFigures(folder: string): Promise<Figure[]> {
  const { app, page, opening } = await openReport(folder, richTitle)
  const typed = await keystrokeTimes(page, keystrokes)
  const scrolled = await page.evaluate(async () => {
    const sheet = document.querySelector('.sheet')?.parentElement
    const gaps: number[] = []
    let last = performance.now()
    for (let step = 0; sheet && step < 120; step++) {
      sheet.scrollTop += 400
      await new Promise((resolve) => requestAnimationFrame(resolve))
      gaps.push(performance.now() - last)
      last = performance.now()
    }
    return gaps
  })
  await app.close()
  const what = `100 pages, ${richParts} tables, ${richParts} pictures`
  return [
    { what: `open, ${what}`, value: ms(opening), goal: '<= 400 ms' },
    {
      what: `key to frame, ${what}, p50 / p95`,
      value: `${ms(percentile(typed, 0.5))} / ${ms(percentile(typed, 0.95))}`,
      goal: '',
    },
    { what: `frame while scrolling, ${what}, p95`, value: ms(percentile(scrolled, 0.95)), goal: '' },
  ]
}

async function pasteFigures(folder: string): Promise<Figure[]> {
  const plain = await openPlain(plainContent(reportOf(1_000)))
  const source = await openPlain(plainContent({ ...longReport(pastedPages, 0), id: crypto.randomUUID() }))
  const theirs = await pasteTime(plain.page, source.html)
  await plain.app.close()
  await source.app.close()
  const app = await openReport(folder, titleOf(10_000))
  const ours = await pasteTime(app.page, source.html)
  await app.app.close()
  return [
    { what: `paste of ${pastedPages} pages (plain editor ${ms(theirs)})`, value: ms(ours), goal: '' },
    { what: 'paste against plain', value: ratio(ours, theirs), goal: '' },
  ]
}

/** Memory before and after as many letters as are typed in an hour, each a change of its own. */
async function memoryFigures(folder: string): Promise<Figure[]> {
  const { app, page } = await openReport(folder, titleOf(100_000))
  const session = await app.context().newCDPSession(page)
  await toMiddle(page)
  await session.send('Input.insertText', { text: ' ' })
  const before = await heap(session)
  for (let i = 0; i < lettersPerHour; i++) {
    if (i % 200 === 199) await page.keyboard.press('Enter')
    else await session.send('Input.insertText', { text: String.fromCodePoint(0xac00 + ((i * 37) % 11_000)) })
  }
  const after = await heap(session)
  const metrics = await app.evaluate(({ app: electron }) =>
    electron.getAppMetrics().map(({ type, memory }) => [type, memory.workingSetSize] as const),
  )
  await app.close()
  const grown = after - before
  const all = metrics.reduce((sum, [, size]) => sum + size, 0)
  return [
    {
      what: `heap with 100k characters, before / after an hour's typing`,
      value: `${(before / 1e6).toFixed(0)} / ${(after / 1e6).toFixed(0)} MB`,
      goal: '',
    },
    { what: 'heap for each letter typed', value: `${Math.round(grown / lettersPerHour)} bytes`, goal: '' },
    { what: 'memory of all processes then', value: `${(all / 1e3).toFixed(0)} MB`, goal: '' },
  ]
}

/** The editor beside Tiptap's StarterKit on the same text: opening, typing, pasting, and what an hour of it costs. */
export async function editorFigures(): Promise<Figure[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'bogo-bench-'))
  try {
    const reports = sizes.map((size) => ({ size, report: withTitle(reportOf(size), titleOf(size)) }))
    const rich = withTitle({ ...longReport(100, richParts, richParts), id: crypto.randomUUID() }, richTitle)
    await fillStore(folder, ({ log, media }) => {
      for (let i = 0; i < richParts; i++)
        media.add({ bytes: benchPicture(i), type: 'image/png', width: 640, height: 400 })
      log.append(rich.id, Y.encodeStateAsUpdate(reportToY(rich)), 'device')
      for (const { report } of reports) log.append(report.id, Y.encodeStateAsUpdate(reportToY(report)), 'device')
    })
    const figures: Figure[] = []
    for (const { size, report } of reports) figures.push(...(await lengthFigures(folder, report, size)))
    return [
      ...figures,
      ...(await richFigures(folder)),
      ...(await pasteFigures(folder)),
      ...(await memoryFigures(folder)),
    ]
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
