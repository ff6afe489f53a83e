import { randomUUID } from 'node:crypto'
import { rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { _electron as electron } from '@playwright/test'
import { inspectPicture } from '../../electron/bundle/picture'
import { createWriters } from '../../electron/export/writers'
import { plainText } from '../../shared/document/text'
import { printReport } from '../../shared/print/print-report'
import { electronBinary, emptyWindow, root, sandboxSwitches } from './electron'
import { type Figure, ms, percentile, ratio, time, times } from './figures'
import { benchPicture, longReport } from './long-report'

const escapeHtml = (line: string) => line.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** Chromium's own way to paper, with the same text in the same font. */
async function chromiumPrint(lines: readonly string[]): Promise<{ pages: number; times: number[] }> {
  const file = path.join(tmpdir(), `bogo-bench-${randomUUID()}.html`)
  const font = `@font-face{font-family:Body;src:url("file://${root}/dist/fonts/NotoSerifKR-Regular.ttf")}`
  const style = `${font} body{font:15pt/1.6 Body;word-break:keep-all;text-align:justify} @page{size:A4;margin:20mm}`
  await writeFile(
    file,
    `<meta charset="utf-8"><style>${style}</style>${lines.map((line) => `<p>${escapeHtml(line)}</p>`).join('')}`,
  )
  const app = await electron.launch({ executablePath: electronBinary, args: [...sandboxSwitches, emptyWindow, file] })
  try {
    await (await app.firstWindow()).waitForLoadState('load')
    // As an application would: a hidden window, the page into it, the PDF out of it.
    const print = () =>
      app.evaluate(async ({ BrowserWindow }, html) => {
        const started = performance.now()
        const window = new BrowserWindow({ show: false })
        await window.loadFile(html)
        await window.webContents.executeJavaScript('document.fonts.ready.then(() => true)')
        const bytes = await window.webContents.printToPDF({ printBackground: true, preferCSSPageSize: true })
        const ms = performance.now() - started
        window.destroy()
        return { ms, pages: bytes.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0 }
      }, file)
    const runs = [await print(), await print(), await print()]
    return { pages: runs[0]?.pages ?? 0, times: runs.map(({ ms }) => ms) }
  } finally {
    await app.close()
    await rm(file)
  }
}

/** PDF, HWPX and DOCX of a 100-page report with contents and 30 photos; PDF against Chromium on the same text. */
export async function paperFigures(): Promise<Figure[]> {
  const report = longReport(100, 30)
  const print = printReport(report)
  const pictures = new Map(
    Array.from({ length: 30 }, (_, i) => inspectPicture(benchPicture(i))).map((picture, i) => [
      report.body.filter((block) => block.type === 'figure')[i]?.attrs.media ?? '',
      picture,
    ]),
  )
  const media = {
    read: (hash: string) => {
      const picture = pictures.get(hash)
      if (!picture) throw new Error(hash)
      return picture
    },
  }
  const writers = createWriters(path.join(root, 'dist'))
  let pages: number | null = null
  const pdf = async () => {
    pages = (await (await writers.pdf()).write(print, media)).pages
  }
  const cold = await time(pdf)
  const warm = percentile(await times(3, pdf), 0.5)
  const docx = percentile(await times(3, async () => (await writers.docx()).write(print, media)), 0.5)
  const hwpx = percentile(await times(3, async () => (await writers.hwpx()).write(print, media)), 0.5)
  const peer = await chromiumPrint(plainText(report.body))
  const chromium = percentile(peer.times, 0.5)
  return [
    { what: `PDF, ${pages} pages, 30 photos, first / next`, value: `${ms(cold)} / ${ms(warm)}`, goal: '' },
    { what: `the same text by Chromium printToPDF, ${peer.pages} pages`, value: ms(chromium), goal: '' },
    // Every export runs in a process of its own, so the first write is the one that users wait for.
    { what: 'PDF, first write, against Chromium', value: ratio(cold, chromium), goal: '<= 0.50 x' },
    { what: 'HWPX, the same report, read back', value: ms(hwpx), goal: '<= 1000 ms' },
    { what: 'DOCX, the same report', value: ms(docx), goal: '<= 1000 ms' },
  ]
}
