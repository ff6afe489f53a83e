import { randomUUID } from 'node:crypto'
import { rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { _electron as electron } from '@playwright/test'
import { inspectPicture } from '../../electron/bundle/picture'
import { createWriters } from '../../electron/export/writers'
import { plainText } from '../../shared/document/text'
import { printReport } from '../../shared/print/print-report'
import { electronBinary, root, sandboxSwitches } from './electron'
import { type Figure, ms, percentile, ratio, time, times } from './figures'
import { benchPicture, longReport } from './long-report'

const escapeHtml = (line: string) => line.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** Chromium's own way to paper, with the same text in the same font. */
async function chromiumPrint(lines: readonly string[]): Promise<number[]> {
  const file = path.join(tmpdir(), `bogo-bench-${randomUUID()}.html`)
  const font = `@font-face{font-family:Body;src:url("file://${root}/dist/fonts/NotoSerifKR-Regular.ttf")}`
  const style = `${font} body{font:15pt/1.6 Body;word-break:keep-all;text-align:justify} @page{size:A4;margin:20mm}`
  await writeFile(
    file,
    `<meta charset="utf-8"><style>${style}</style>${lines.map((line) => `<p>${escapeHtml(line)}</p>`).join('')}`,
  )
  const app = await electron.launch({
    executablePath: electronBinary,
    args: [...sandboxSwitches, path.join(root, 'test', 'bench', 'empty-window.cjs'), file],
  })
  try {
    await app.firstWindow()
    const print = () =>
      app.evaluate(async ({ BrowserWindow }) => {
        const [window] = BrowserWindow.getAllWindows()
        const started = performance.now()
        await window?.webContents.printToPDF({ printBackground: true, preferCSSPageSize: true })
        return performance.now() - started
      })
    await print()
    return [await print(), await print(), await print()]
  } finally {
    await app.close()
    await rm(file)
  }
}

/** PDF and DOCX of a 100-page report with contents and 30 photos; PDF against Chromium on the same text. */
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
  const chromium = percentile(await chromiumPrint(plainText(report.body)), 0.5)
  return [
    { what: `PDF, ${pages} pages, 30 photos, first / next`, value: `${ms(cold)} / ${ms(warm)}`, goal: '' },
    { what: 'the same text by Chromium printToPDF', value: ms(chromium), goal: '' },
    { what: 'PDF against Chromium', value: ratio(warm, chromium), goal: '<= 0.50 x' },
    { what: 'DOCX, the same report', value: ms(docx), goal: '<= 1000 ms' },
  ]
}
