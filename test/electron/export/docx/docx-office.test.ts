import { beforeAll, describe, expect, test } from 'vitest'
import { romanCharacter, romanNumeral } from '../../../../shared/print/numerals'
import type { PrintBlock, PrintDocument, PrintLine } from '../../../../shared/print/tree'
import { allBlocks } from '../../../fixtures/print/all-blocks'
import { enSample } from '../../../fixtures/print/en-sample'
import { krSample } from '../../../fixtures/print/kr-sample'
import { vnSample } from '../../../fixtures/print/vn-sample'
import { hasOffice, officePdfs, partsOf, writeDocx } from '../../../support/docx'
import { pdfInfo, pdfPages, pdfText } from '../../../support/pdf'
import { shownLines } from '../../../support/print-lines'
import { longReport } from './long-report'
import { notedReport } from './noted-report'

/** A line as it is read: the mark of a note parts two words. */
const readText = (line: PrintLine) =>
  line.map(({ text, footnote }) => (footnote || text === '\n' ? ' ' : text)).join('')

const notesIn = (line: PrintLine): PrintLine[] => line.flatMap(({ footnote }) => (footnote ? [footnote] : []))

/** The end of a text, short enough to stand on one line. */
const lastWords = (text: string) => text.split(' ').slice(-2).join(' ')

/** What a reader must find: headings with their numbers, paragraphs, cells, captions, records and notes. */
const printedTexts = (block: PrintBlock): string[] =>
  shownLines(block).flatMap((line) => [line, ...notesIn(line)].map(readText))

const squeeze = (text: string) => text.normalize('NFKC').replace(/\s+/g, '').toLowerCase()
/** The report with its contents where the profile would put them. */
const listed = (document: PrintDocument): PrintDocument => ({
  ...document,
  contents: { title: 'Contents', depth: 2 },
  blocks: document.blocks.filter(({ type }) => type !== 'contents'),
})

const everything = { everyKo: allBlocks('ko'), everyVi: allBlocks('vi'), everyEn: allBlocks('en') }
const listedEverything = {
  listedKo: listed(everything.everyKo),
  listedVi: listed(everything.everyVi),
  listedEn: listed(everything.everyEn),
}
const noted = {
  notedKo: notedReport(krSample, romanCharacter),
  notedVi: notedReport(vnSample, (value) => `${romanNumeral(value)}.`),
  notedEn: notedReport(enSample, String),
}
const official = { kr: krSample, vn: vnSample, en: enSample, long: longReport }
const samples = { ...official, ...everything }
let pdfs: Record<string, Uint8Array> = {}
const written: Record<string, Uint8Array> = {}

describe.skipIf(!hasOffice)('LibreOffice', () => {
  beforeAll(async () => {
    const all = { ...samples, ...listedEverything, ...noted }
    for (const [name, document] of Object.entries(all)) written[name] = await writeDocx(document)
    pdfs = officePdfs(written)
  }, 120_000)

  const pdf = (name: string) => pdfs[name] ?? new Uint8Array()

  test.each(Object.entries(samples))('shows every text of %s', (name, document) => {
    const text = squeeze(pdfText(pdf(name)))
    // Lines that a page break parts have a page number between them: each word is looked for.
    const expected = document.blocks.flatMap(printedTexts)
    expect(expected.length).toBeGreaterThan(20)
    const missing = expected.filter((line) => !text.includes(squeeze(line)))
    const words = missing.flatMap((line) => line.split(/\s+/)).filter((word) => !text.includes(squeeze(word)))
    expect(words).toEqual([])
    const headings = document.blocks.filter(({ type }) => type === 'heading').flatMap(printedTexts)
    expect(headings.filter((line) => !text.includes(squeeze(line)))).toEqual([])
  })

  test.each(Object.entries(official))('shows the front and the closing of %s', (name, { front, closing, title }) => {
    const text = squeeze(pdfText(pdf(name)))
    const strings = (value: unknown): string[] =>
      typeof value === 'string'
        ? [value]
        : typeof value === 'object' && value
          ? Object.entries(value).flatMap(([key, inside]) => (key === 'type' ? [] : strings(inside)))
          : []
    const { kind: _, ...shown } = front
    const { kind: __, ...closed } = closing ?? { kind: '' }
    const missing = [title, ...strings(shown), ...strings(closed)].filter((line) => !text.includes(squeeze(line)))
    expect(missing).toEqual([])
  })

  /** Lines of the contents end in dots and a number. */
  const withoutContents = (page: string) => page.replace(/^.*\.{4}.*$/gm, '')

  /** Entries of the contents with the page that each heading really stands on. */
  const entries = (name: string) => {
    const xml = partsOf(written[name] ?? new Uint8Array())['word/document.xml'] ?? ''
    const pages = pdfPages(pdf(name)).map((page) => squeeze(withoutContents(page)))
    let from = 0
    return [...xml.matchAll(/PAGEREF (_Toc\d+) .*?<w:t[^>]*>(\d+)</g)].map(([, bookmark, shown]) => {
      const start = xml.indexOf(`<w:bookmarkStart w:name="${bookmark}"`)
      const paragraph = xml.slice(start, xml.indexOf('</w:p>', start))
      const text = squeeze([...paragraph.matchAll(/<w:t [^>]*>([^<]*)</g)].map(([, run]) => run).join(''))
      const real = pages.findIndex((page, index) => index >= from && page.includes(text))
      from = Math.max(from, real)
      return { text, shown: Number(shown), real: real + 1 }
    })
  }

  test.each(['kr', 'en', ...Object.keys(everything), ...Object.keys(listedEverything)])(
    'has the pages of %s where the contents say',
    (name) => {
      expect(entries(name).length).toBeGreaterThanOrEqual(3)
      for (const { text, shown, real } of entries(name)) expect({ text, page: shown }).toEqual({ text, page: real })
    },
  )

  test.each(Object.keys(noted))('has the pages of %s, with notes on every page, where the contents say', (name) => {
    const off = entries(name).map(({ shown, real }) => Math.abs(shown - real))
    expect(off).toHaveLength(40)
    expect(Math.max(...off)).toBeLessThanOrEqual(1)
    expect(off.filter((pages) => pages === 0).length).toBeGreaterThanOrEqual(30)
  })

  test.each(Object.entries(everything))(
    'has the notes of %s at the foot of the page that calls them',
    (name, report) => {
      const pages = pdfPages(pdf(name)).map((page) => squeeze(withoutContents(page)))
      const calls = report.blocks
        .flatMap(shownLines)
        .flatMap((line) =>
          line.flatMap(({ footnote }, index) =>
            footnote ? [{ before: lastWords(line[index - 1]?.text ?? ''), footnote }] : [],
          ),
        )
      expect(calls.length).toBeGreaterThanOrEqual(8)
      for (const { before, footnote } of calls) {
        const page = pages.find((each) => each.includes(squeeze(readText(footnote)))) ?? ''
        expect([before, page.includes(squeeze(before))]).toEqual([before, true])
      }
    },
  )

  test('has the pages of a hundred-page report within one of what the contents say', () => {
    const off = entries('long').map(({ shown, real }) => Math.abs(shown - real))
    expect(Number(pdfInfo(pdf('long')).Pages)).toBeGreaterThanOrEqual(90)
    expect(off.length).toBeGreaterThan(200)
    expect(Math.max(...off)).toBeLessThanOrEqual(1)
  })

  test('keeps the name of the nation on one line', () => {
    const [first = ''] = pdfPages(pdf('vn'))
    expect(first.split('\n').some((line) => line.includes('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'))).toBe(true)
  })
})
