import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { jsonReportState } from '../../electron/bundle/json-report'
import { inspectPicture } from '../../electron/bundle/picture'
import { writeBundle } from '../../electron/bundle/write-bundle'
import { mediaReader } from '../../electron/export/export-report'
import { createWriters } from '../../electron/export/writers'
import { reportIdSchema } from '../../shared/document/model'
import { printReport } from '../../shared/print/print-report'
import { root } from './electron'
import { type Figure, megabytes, ms, percentile, ratio, time, times } from './figures'
import { benchPicture, longReport } from './long-report'
import { type Measured, runMeasured } from './measured-process'
import { chromiumPrint, libreOfficePdf, pandocDocx, writePage } from './paper-peers'

const photos = 30
const missing = 'not installed'

/** The whole command, from nothing to the file: what another program's start is compared with. */
async function ownCommand(bundle: string, format: 'pdf' | 'docx', folder: string): Promise<Measured> {
  const cli = path.join(root, 'dist', 'electron', 'cli.cjs')
  const measured = await runMeasured(process.execPath, [cli, 'export', bundle, '--to', format, '--out', folder])
  if (!measured) throw new Error('node')
  return measured
}

const against = (what: string, own: Measured, peer: Measured | null, goal = ''): Figure[] => [
  { what: `${what}: time`, value: peer ? ratio(own.ms, peer.ms) : missing, goal },
  {
    what: `${what}: peak memory`,
    value: peer ? `${megabytes(own.peak)} / ${megabytes(peer.peak)}` : missing,
    goal: '',
  },
]

/**
 * PDF, HWPX and DOCX of a 100-page report with contents and 30 photos, and what other programs need for the same text
 * and photos: Chromium and LibreOffice for PDF, pandoc for DOCX.
 */
export async function paperFigures(): Promise<Figure[]> {
  const report = longReport(100, photos)
  const hashes = report.body.flatMap((block) => (block.type === 'figure' ? [block.attrs.media] : []))
  const media = new Map(hashes.map((hash, number) => [hash, inspectPicture(benchPicture(number))]))
  const folder = await mkdtemp(path.join(tmpdir(), 'bogo-bench-'))
  try {
    const bundle = path.join(folder, 'report.bogo')
    await writeFile(
      bundle,
      writeBundle({ id: reportIdSchema.parse(report.id), document: report, state: jsonReportState(report), media }),
    )
    const page = await writePage(report, media, folder)

    const print = printReport(report)
    const writers = createWriters(path.join(root, 'dist'))
    let pages: number | null = null
    const pdf = async () => {
      pages = (await (await writers.pdf()).write(print, mediaReader(media))).pages
    }
    const write = (format: 'docx' | 'hwpx') => async () => (await writers[format]()).write(print, mediaReader(media))
    const cold = await time(pdf)
    const warm = percentile(await times(3, pdf), 0.5)
    const docx = percentile(await times(3, write('docx')), 0.5)
    const hwpx = percentile(await times(3, write('hwpx')), 0.5)

    const chromium = await chromiumPrint(page)
    const chromiumMs = percentile(
      chromium.runs.map((run) => run.ms),
      0.5,
    )
    const chromiumPeak = Math.max(...chromium.runs.map(({ peak }) => peak))
    const ownPdf = await ownCommand(bundle, 'pdf', folder)
    const ownDocx = await ownCommand(bundle, 'docx', folder)
    const office = await libreOfficePdf(page, folder)
    const pandoc = await pandocDocx(page, folder)
    return [
      { what: `PDF, ${pages} pages, ${photos} photos, first / next`, value: `${ms(cold)} / ${ms(warm)}`, goal: '' },
      { what: `the same by Chromium printToPDF, ${chromium.pages} pages`, value: ms(chromiumMs), goal: '' },
      // Every export runs in a process of its own, so the first write is the one that users wait for.
      { what: 'PDF, first write, against Chromium', value: ratio(cold, chromiumMs), goal: '<= 0.50 x' },
      {
        what: 'PDF, peak memory, ours / Chromium',
        value: `${megabytes(ownPdf.peak)} / ${megabytes(chromiumPeak)}`,
        goal: '',
      },
      { what: 'PDF, the whole command', value: ms(ownPdf.ms), goal: '' },
      { what: 'the same by LibreOffice', value: office ? ms(office.ms) : missing, goal: '' },
      ...against('PDF, the whole command, against LibreOffice', ownPdf, office),
      { what: 'HWPX, the same report, read back', value: ms(hwpx), goal: '<= 1000 ms' },
      { what: 'DOCX, the same report', value: ms(docx), goal: '<= 1000 ms' },
      { what: 'DOCX, the whole command', value: ms(ownDocx.ms), goal: '' },
      { what: 'the same by pandoc', value: pandoc ? ms(pandoc.ms) : missing, goal: '' },
      ...against('DOCX, the whole command, against pandoc', ownDocx, pandoc, '< 1.00 x'),
    ]
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
