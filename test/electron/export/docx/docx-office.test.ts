import { beforeAll, describe, expect, test } from 'vitest'
import { blockLines } from '../../../../shared/print/lists'
import type { PrintBlock, PrintCaption, PrintTextBlock } from '../../../../shared/print/tree'
import { enSample } from '../../../fixtures/print/en-sample'
import { krSample } from '../../../fixtures/print/kr-sample'
import { lineText } from '../../../fixtures/print/texts'
import { vnSample } from '../../../fixtures/print/vn-sample'
import { hasOffice, officePdfs, partsOf, writeDocx } from '../../../support/docx'
import { pdfInfo, pdfPages, pdfText } from '../../../support/pdf'
import { longReport } from './long-report'

const textsOf = (blocks: readonly PrintTextBlock[]) => blockLines(blocks)
const numbered = (number: string, text: string) => `${number.normalize('NFKC')} ${text}`

const captionText = ({ caption }: { caption: PrintCaption }) => `${caption.label} ${lineText(caption.text)}`.trim()

/** What a reader must find: headings with their numbers, paragraphs, cells, captions, records. */
function printedTexts(block: PrintBlock): string[] {
  switch (block.type) {
    case 'heading':
      return [numbered(block.number, lineText(block.text))]
    case 'paragraph':
      return [lineText(block.text)]
    case 'list':
      return textsOf([block])
    case 'table':
      return [
        ...(block.caption ? [captionText({ caption: block.caption })] : []),
        ...block.rows.flat().flatMap((cell) => textsOf(cell.blocks)),
      ]
    case 'figure':
      return [captionText(block)]
    case 'figureRow':
      return block.figures.map(captionText)
    case 'quote':
      return textsOf(block.blocks)
    case 'callout':
      return [block.label, ...textsOf(block.blocks)]
    case 'contents':
      return [block.title]
    case 'rule':
    case 'pageBreak':
      return []
    case 'record':
      return [
        `${block.label} ${lineText(block.title)}`,
        ...block.rows.flatMap(({ label, blocks }) => [label, ...textsOf(blocks)]),
        ...(block.ratings?.items.map(({ label, value }) => `${label} ${'●'.repeat(value)}`) ?? []),
      ]
  }
}

const squeeze = (text: string) => text.normalize('NFKC').replace(/\s+/g, '').toLowerCase()
const samples = { kr: krSample, vn: vnSample, en: enSample, long: longReport }
let pdfs: Record<string, Uint8Array> = {}
const written: Record<string, Uint8Array> = {}

describe.skipIf(!hasOffice)('LibreOffice', () => {
  beforeAll(async () => {
    for (const [name, document] of Object.entries(samples)) written[name] = await writeDocx(document)
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

  test.each(Object.entries(samples))('shows the front and the closing of %s', (name, { front, closing, title }) => {
    const text = squeeze(pdfText(pdf(name)))
    const strings = (value: unknown): string[] =>
      typeof value === 'string'
        ? [value]
        : typeof value === 'object' && value
          ? Object.values(value).flatMap(strings)
          : []
    const { kind: _, ...shown } = front
    const { kind: __, ...closed } = closing ?? { kind: '' }
    const missing = [title, ...strings(shown), ...strings(closed)].filter((line) => !text.includes(squeeze(line)))
    expect(missing).toEqual([])
  })

  /** Entries of the contents with the page that each heading really stands on. */
  const entries = (name: string) => {
    const xml = partsOf(written[name] ?? new Uint8Array())['word/document.xml'] ?? ''
    const pages = pdfPages(pdf(name)).map(squeeze)
    let from = 1
    return [...xml.matchAll(/PAGEREF (_Toc\d+) .*?<w:t[^>]*>(\d+)</g)].map(([, bookmark, shown]) => {
      const start = xml.indexOf(`<w:bookmarkStart w:name="${bookmark}"`)
      const paragraph = xml.slice(start, xml.indexOf('</w:p>', start))
      const text = squeeze([...paragraph.matchAll(/<w:t [^>]*>([^<]*)</g)].map(([, run]) => run).join(''))
      const real = pages.findIndex((page, index) => index >= from && page.includes(text))
      from = Math.max(from, real)
      return { text, shown: Number(shown), real: real + 1 }
    })
  }

  test.each(['kr', 'en'])('has the pages of %s where the contents say', (name) => {
    expect(entries(name).length).toBeGreaterThanOrEqual(5)
    for (const { text, shown, real } of entries(name)) expect({ text, page: shown }).toEqual({ text, page: real })
  })

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
