import { readdirSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readBundle } from '../../electron/bundle/read-bundle'
import { createDocxWriter } from '../../electron/export/docx/docx-writer'
import { mediaReader } from '../../electron/export/export-report'
import { createHwpxWriter } from '../../electron/export/hwpx/hwpx-writer'
import { createPdfWriter } from '../../electron/export/pdf/pdf-writer'
import type { MediaReader } from '../../electron/export/writer'
import { engineFolders } from '../../electron/export/writers'
import { reportDocumentSchema } from '../../shared/document/model'
import { AppError } from '../../shared/errors'
import { printReport } from '../../shared/print/print-report'
import type { PrintDocument } from '../../shared/print/tree'
import { pictureHashes, samplePictures } from '../fixtures/print/pictures'
import { arbitraryReport } from '../shared/print/arbitrary-report'
import { partsOf } from '../support/docx'
import { writeFolder } from '../support/folder-export'
import { hwpxParts, readWithKordoc, sectionsOf } from '../support/hwpx'
import { markdownText } from '../support/markdown'
import { pdfTagged } from '../support/pdf'

const root = path.join(import.meta.dirname, '..', '..')
const pdfWriter = createPdfWriter(engineFolders(path.join(root, 'dist')))
const folder = path.join(root, 'resources', 'samples')
const samples = readdirSync(folder).filter((name) => name.endsWith('.bogo'))

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", apos: "'" }
const unescaped = (text: string): string =>
  text.replace(/&(#39|\w+);/g, (whole, name: string) => entities[name] ?? whole)

/** Letters and digits alone, whatever their width and case: bullets, dashes and spaces are drawn in many ways. */
const letters = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? []

/** Letters that a format may put between two words: the notes of a page and its head, or the contents. */
const furthest = 1_500

/** The text of the page, its notes apart, and without the contents: each format makes those itself. */
function htmlTexts(html: string) {
  const body = html.slice(html.indexOf('<body>')).replace(/<nav .*?<\/nav>/gs, '')
  const at = body.indexOf('<section class="notes"')
  const plain = (part: string) =>
    unescaped(
      part
        .replace(/<a [^>]*role="doc-(?:noteref|backlink)".*?<\/a>/g, ' ')
        .replace(/<\/?(?:p|h\d|td|th|li|div|caption|figcaption|br)\b[^>]*>/g, '\n')
        .replace(/<[^>]*>/g, ''),
    )
  return {
    text: plain(at === -1 ? body : body.slice(0, at)),
    notes:
      at === -1
        ? []
        : [...body.slice(at).matchAll(/<li id="n\d+">.*?<div>(.*?)<\/div>/gs)].map(([, note = '']) => plain(note)),
  }
}

/** The first word that a text does not hold after those before it, with what both say there; null when it has all. */
function firstLost(words: readonly string[], text: string): { wanted: string; found: string } | null {
  const searched = letters(text)
  let from = 0
  for (const [index, word] of words.entries()) {
    const at = searched.indexOf(word, from)
    // A word that stands far ahead was taken from another place: what is between is lost or out of order.
    if (at === -1 || at - from > furthest) {
      return { wanted: words.slice(index, index + 8).join(' '), found: searched.slice(from, from + 60) }
    }
    from = at + word.length
  }
  return null
}

const wordsOfDocx = (xml: string): string =>
  unescaped(
    [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<\/w:p>|<w:br\/>/g)].map(([, text = '\n']) => text).join(''),
  )

type ReadHwpx = (bytes: Uint8Array) => Promise<string> | string

const wordsOfHwpx = (bytes: Uint8Array): string =>
  unescaped(
    [...sectionsOf(hwpxParts(bytes)).matchAll(/<hp:t>(.*?)<\/hp:t>/gs)]
      .map(([, text = '']) => text.replace(/<[^>]*>/g, ''))
      .join(' '),
  )

/** A PDF as programs that read aloud hear it, by its tags; null for signs that no font has, which are an error and no file. */
async function drawnPdf(document: PrintDocument, media: MediaReader): Promise<string | null> {
  try {
    return pdfTagged((await pdfWriter.write(document, media)).bytes)
  } catch (error) {
    if (error instanceof AppError && error.code === 'export-missing-glyphs') return null
    throw error
  }
}

/** Each format of a document, read by a program that had no part in writing it. */
async function readAll(document: PrintDocument, media: MediaReader, readHwpx: ReadHwpx) {
  const { html, markdown } = await writeFolder(document, media)
  const docx = partsOf((await createDocxWriter().write(document, media)).bytes)
  const { bytes: hwpx } = await createHwpxWriter().write(document, media)
  const pdf = await drawnPdf(document, media)
  const [body = '', ...told] = markdown.split(/^\[\^\d+\]: /m)
  return {
    html: htmlTexts(html),
    others: {
      markdown: { text: markdownText(body), notes: told.map(markdownText).join('\n') },
      docx: {
        text: wordsOfDocx(docx['word/document.xml'] ?? ''),
        notes: wordsOfDocx(docx['word/footnotes.xml'] ?? ''),
      },
      hwpx: { text: await readHwpx(hwpx), notes: wordsOfHwpx(hwpx) },
      ...(pdf !== null && { pdf: { text: pdf, notes: pdf } }),
    },
  }
}

/** What the reading program counts itself is no text in DOCX and Markdown: numbers of headings and items. */
const counted = ({ blocks }: PrintDocument): ReadonlySet<string> => {
  const found = new Set<string>()
  JSON.stringify(blocks, (key, value) => {
    if ((key === 'marker' || key === 'number') && typeof value === 'string')
      for (const word of wordsOf(value)) found.add(word)
    return value
  })
  return found
}

/** Nothing of the page is missing in another format or stands elsewhere, and no letter was changed. */
async function expectSameText(document: PrintDocument, media: MediaReader, readHwpx: ReadHwpx): Promise<void> {
  const { html, others } = await readAll(document, media, readHwpx)
  const words = wordsOf(html.text)
  const numbers = counted(document)
  for (const [format, { text, notes }] of Object.entries(others)) {
    const wanted = format === 'docx' || format === 'markdown' ? words.filter((word) => !numbers.has(word)) : words
    expect({ format, lost: firstLost(wanted, text) }).toEqual({ format, lost: null })
    const lostNotes = html.notes.filter((note) => !letters(notes).includes(letters(note)))
    expect({ format, lostNotes }).toEqual({ format, lostNotes: [] })
  }
}

test.each(samples)(
  'all formats of %s say the same in the same order',
  async (name) => {
    const bundle = await readBundle(path.join(folder, name))
    await expectSameText(printReport(bundle.document), mediaReader(bundle.media), readWithKordoc)
  },
  180_000,
)

/* In the tags of a PDF, Typst 0.14 puts words with such a decoration before the plain ones beside them in a heading. */
const decorations = new Set(['highlight', 'underline', 'strike'])
const isDecoration = (mark: unknown): boolean =>
  typeof mark === 'object' && mark !== null && 'type' in mark && decorations.has(String(mark.type))

/** A report of any shape whose texts every font and reader has, each a word of its own, and whose lists start low. */
function readable(report: unknown): unknown {
  let words = 0
  return JSON.parse(
    JSON.stringify(report, (key, value) => {
      if (key === 'start' && typeof value === 'number') return value % 40
      if (key === 'marks' && Array.isArray(value)) return value.filter((mark) => !isDecoration(mark))
      if (key !== 'text' || typeof value !== 'string' || value.trim() === '') return value
      words += 1
      return `낱말${words}끝`
    }),
  )
}

// kordoc leaves the notes of cells out and shows what fields are made of, so here the words are read from the XML.
test('all formats of any report say the same in the same order', async () => {
  const media = { read: () => samplePictures.read(pictureHashes.png) }
  await fc.assert(
    fc.asyncProperty(arbitraryReport, async (report) => {
      await expectSameText(printReport(reportDocumentSchema.parse(readable(report))), media, wordsOfHwpx)
    }),
    { numRuns: 6, interruptAfterTimeLimit: 40_000 },
  )
}, 180_000)
