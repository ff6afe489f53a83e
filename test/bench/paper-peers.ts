import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Block, ReportDocument } from '../../shared/document/model'
import { plainText } from '../../shared/document/text'
import { emptyWindow, launch, root } from './electron'
import { type Measured, runMeasured, watchMemory } from './measured-process'

const escapeHtml = (line: string) => line.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

function htmlOf(block: Block, picture: (hash: string) => string): string {
  const lines = plainText([block]).map(escapeHtml)
  switch (block.type) {
    case 'title':
      return `<h1>${lines.join('')}</h1>`
    case 'heading':
      return `<h${block.attrs.level + 1}>${lines.join('')}</h${block.attrs.level + 1}>`
    case 'bulletList':
      return `<ul>${lines.map((line) => `<li>${line}</li>`).join('')}</ul>`
    case 'figure': {
      const { media, alt } = block.attrs
      return `<figure><img src="${picture(media)}" alt="${escapeHtml(alt)}" style="width:60%"><figcaption>${lines.join('')}</figcaption></figure>`
    }
    default:
      return lines.map((line) => `<p>${line}</p>`).join('')
  }
}

/** Writes a report as a web page with its pictures beside, as what other programs make paper from. */
export async function writePage(
  report: ReportDocument,
  pictures: ReadonlyMap<string, { readonly bytes: Uint8Array }>,
  folder: string,
): Promise<string> {
  for (const [hash, { bytes }] of pictures) await writeFile(path.join(folder, `${hash}.png`), bytes)
  const font = `@font-face{font-family:Body;src:url("file://${root}/dist/fonts/NotoSerifKR-Regular.ttf")}`
  const style = `${font} body{font:15pt/1.6 Body;word-break:keep-all;text-align:justify} @page{size:A4;margin:20mm}`
  const body = report.body.map((block) => htmlOf(block, (hash) => `${hash}.png`)).join('\n')
  const file = path.join(folder, 'report.html')
  await writeFile(
    file,
    `<!doctype html><html lang="ko"><meta charset="utf-8"><title>Report</title><style>${style}</style>${body}`,
  )
  return file
}

/** Chromium's own way to paper: a hidden window of a running application, the page into it, the PDF out of it. */
export async function chromiumPrint(html: string): Promise<{ pages: number; runs: readonly Measured[] }> {
  const app = await launch([emptyWindow, html])
  try {
    await (await app.firstWindow()).waitForLoadState('load')
    const pid = app.process().pid ?? 0
    const runs: Measured[] = []
    let pages = 0
    for (let run = 0; run < 3; run++) {
      const stop = watchMemory(pid)
      const printed = await app.evaluate(async ({ BrowserWindow }, file) => {
        const started = performance.now()
        const window = new BrowserWindow({ show: false })
        await window.loadFile(file)
        await window.webContents.executeJavaScript('document.fonts.ready.then(() => true)')
        const bytes = await window.webContents.printToPDF({ printBackground: true, preferCSSPageSize: true })
        const ms = performance.now() - started
        window.destroy()
        return { ms, pages: bytes.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0 }
      }, html)
      runs.push({ ms: printed.ms, peak: stop() })
      pages = printed.pages
    }
    return { pages, runs }
  } finally {
    await app.close()
  }
}

/** LibreOffice from the same page to PDF; null where it is not installed. */
export const libreOfficePdf = (html: string, folder: string): Promise<Measured | null> =>
  runMeasured('soffice', [
    '--headless',
    `-env:UserInstallation=file://${path.join(folder, 'office')}`,
    '--convert-to',
    'pdf:writer_web_pdf_Export',
    '--outdir',
    path.join(folder, 'office-pdf'),
    html,
  ])

/** Pandoc from the same page to DOCX, with contents; null where it is not installed. */
export const pandocDocx = (html: string, folder: string): Promise<Measured | null> =>
  runMeasured('pandoc', [html, '--toc', `--resource-path=${folder}`, '-o', path.join(folder, 'pandoc.docx')])
