import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { inflateSync } from 'node:zlib'
import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { createDocxWriter } from '../../../electron/export/docx/docx-writer'
import { createReportExporter, type ExportSource } from '../../../electron/export/export-report'
import { createFolderWriter } from '../../../electron/export/folder/folder-writer'
import { createHwpxWriter } from '../../../electron/export/hwpx/hwpx-writer'
import { createJsonWriter } from '../../../electron/export/json/json-writer'
import { createPdfWriter } from '../../../electron/export/pdf/pdf-writer'
import { stripPicture } from '../../../electron/export/strip-picture'
import type { ReportDocument } from '../../../shared/document/model'
import { mediaOf } from '../../../shared/document/text'
import type { ExportFormat } from '../../../shared/ipc/export'
import type { PaperChoices } from '../../../shared/print/paper'
import { pictureHashes, samplePictures } from '../../fixtures/print/pictures'
import { withExif } from '../../support/exif'
import { temporaryFolder } from '../../support/folder'
import { fontsFolder, typstFolder } from '../../support/fonts'
import { pdfInfo, pdfLinks, pdfMetadata, pdfText } from '../../support/pdf'
import { createChooser } from '../../support/random'
import { secretReport } from '../../support/secret-report'

const exporter = createReportExporter(
  {
    pdf: async () => createPdfWriter({ typstFolder, fontsFolder: fontsFolder() }),
    docx: async () => createDocxWriter(),
    hwpx: async () => createHwpxWriter(),
    html: async () => createFolderWriter(),
    json: async () => createJsonWriter(),
  },
  Date.now,
)

/** A report with its pictures, one of them as a camera wrote it. */
function sourceOf(document: ReportDocument): ExportSource {
  const media = mediaOf(document.body).map((hash) => [hash, samplePictures.read(hash)] as const)
  const jpeg = samplePictures.read(pictureHashes.jpeg)
  const asWritten = { ...jpeg, bytes: fromCamera(jpeg.bytes) }
  return {
    id: '00000000-0000-4000-8000-000000000000',
    document,
    state: new Uint8Array(),
    media: new Map([...media, [pictureHashes.jpeg, asWritten]]),
  }
}

/** The picture with the data of a camera, as files of other systems have it. */
const fromCamera = (jpeg: Uint8Array): Uint8Array =>
  withExif(jpeg, { taken: '2026:11:02 14:03:59', latitude: [37, 33, 59, 'N'], longitude: [126, 58, 40, 'E'] })

async function written(source: ExportSource, formats: ExportFormat[], choices: PaperChoices) {
  const folder = temporaryFolder()
  const target = (format: string) => path.join(folder, `x.${format}`)
  for await (const _ of exporter.export({ source, formats, choices, target }));
  return {
    read: (format: ExportFormat): Uint8Array => readFileSync(target(format)),
    /** All files of a folder, one below the other. */
    readFolder: (format: ExportFormat): string =>
      readdirSync(target(format), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ parentPath, name }) => `${name}\n${decoder.decode(readFileSync(path.join(parentPath, name)))}`)
        .join('\n'),
  }
}

const decoder = new TextDecoder('utf-8')

/** All that the parts of a ZIP say, letters of XML as they are read. */
const zipText = (bytes: Uint8Array): string =>
  Object.entries(unzipSync(bytes))
    .map(([name, part]) => `${name}\n${decoder.decode(part)}`)
    .join('\n')

/** The streams of a PDF that can be unpacked, and its other bytes; strings are read, those of two bytes a letter without zeros. */
function pdfBytes(bytes: Uint8Array): string {
  const raw = Buffer.from(bytes).toString('latin1')
  const streams = [...raw.matchAll(/stream\r?\n(.*?)\r?\nendstream/gsu)].map(([, stream = '']) => {
    try {
      return inflateSync(Buffer.from(stream, 'latin1')).toString('latin1')
    } catch {
      return stream
    }
  })
  const hexadecimal = (_all: string, digits: string) => Buffer.from(digits, 'hex').toString('latin1')
  const all = [raw, ...streams].join('\n').replaceAll(/<((?:[\dA-F]{2}){4,})>/giu, hexadecimal)
  return all.replaceAll('\0', '')
}

/** All that a PDF says: its text, its data about itself, where its links lead, and its bytes. */
const pdfSays = (bytes: Uint8Array): string =>
  [pdfText(bytes), JSON.stringify(pdfInfo(bytes)), pdfMetadata(bytes), pdfLinks(bytes), pdfBytes(bytes)].join('\n')

/** A text as it is searched: without white space, because lines of narrow cells break anywhere. */
const plain = (text: string): string => text.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, '')

/** Those of some words that a text holds, whatever their case; tags of XML may part what is one word on paper. */
function heldBy(text: string, words: readonly string[]): string[] {
  const said = plain(text) + plain(text.replaceAll(/<[^>]*>/g, ''))
  return words.filter((word) => said.includes(plain(word)))
}

async function textsOf(document: ReportDocument, choices: PaperChoices) {
  const { read, readFolder } = await written(sourceOf(document), ['pdf', 'docx', 'hwpx', 'html', 'json'], choices)
  return {
    pdf: pdfSays(read('pdf')),
    docx: zipText(read('docx')),
    hwpx: zipText(read('hwpx')),
    html: readFolder('html'),
    json: decoder.decode(read('json')),
  }
}

describe.each([
  ['overseas-training', 'ko', 11],
  ['study-mission', 'vi', 12],
  ['back-to-office', 'en', 13],
  ['international-exchange', 'ko', 14],
] as const)('the public version of a %s in %s', (template, language, seed) => {
  it('holds nothing secret in any byte of its files, and all that is public in their text', async () => {
    const { document, secrets, shown } = secretReport(template, language, createChooser(seed))
    const texts = await textsOf(document, { version: 'public' })
    for (const [format, text] of Object.entries(texts)) {
      expect({ format, told: heldBy(text, secrets) }).toEqual({ format, told: [] })
    }
    const printed = heldBy(texts.docx, shown)
    expect(printed.length).toBeGreaterThan(40)
    expect(heldBy(texts.pdf, printed)).toEqual(printed)
    expect(heldBy(texts.hwpx, printed)).toEqual(printed)
  }, 60_000)
})

it('the same search finds the secrets of the whole report', async () => {
  const { document, secrets } = secretReport('overseas-training', 'ko', createChooser(11))
  for (const text of Object.values(await textsOf(document, {}))) {
    expect(heldBy(text, secrets).length).toBeGreaterThan(secrets.length * 0.6)
  }
}, 30_000)

describe('a picture', () => {
  it('that is left out does not travel', async () => {
    const { document } = secretReport('study-mission', 'en', createChooser(3))
    const { read } = await written(sourceOf(document), ['docx'], { version: 'public' })
    const media = Object.keys(unzipSync(read('docx'))).filter((name) => name.startsWith('word/media/'))
    expect(media).toHaveLength(1)
  })

  it('loses what a camera wrote into it, and is drawn as before', () => {
    const jpeg = samplePictures.read(pictureHashes.jpeg)
    const stripped = stripPicture({ ...jpeg, bytes: fromCamera(jpeg.bytes) })
    expect(Buffer.from(fromCamera(jpeg.bytes)).includes('Exif')).toBe(true)
    expect(Buffer.from(stripped.bytes)).toEqual(Buffer.from(jpeg.bytes))
    // A phone puts a second picture behind the first, with data of its own.
    const two = Buffer.concat([jpeg.bytes, fromCamera(jpeg.bytes)])
    expect(Buffer.from(stripPicture({ ...jpeg, bytes: two }).bytes)).toEqual(Buffer.from(jpeg.bytes))
    const png = samplePictures.read(pictureHashes.png)
    expect(Buffer.from(stripPicture(png).bytes)).toEqual(Buffer.from(png.bytes))
  })

  it('that is not whole is left to the writers', () => {
    for (const type of ['image/jpeg', 'image/png'] as const) {
      const bytes = new Uint8Array([0xff, 0xd8, 0xff, 0xe1, 0xff])
      expect(stripPicture({ bytes, type, width: 1, height: 1 }).bytes).toBe(bytes)
    }
  })
})

describe('there is no public version', () => {
  const { document } = secretReport('study-mission', 'en', createChooser(3))

  it('of a report that is not public, and no file is left', async () => {
    const closed = { ...document, facts: { ...document.facts, disclosure: 'closed' } }
    const folder = temporaryFolder()
    const target = () => path.join(folder, 'x.docx')
    const run = async () => {
      const files = exporter.export({
        source: sourceOf(closed),
        formats: ['docx'],
        choices: { version: 'public' },
        target,
      })
      for await (const _ of files);
    }
    await expect(run()).rejects.toMatchObject({ code: 'public-closed' })
    expect(existsSync(target())).toBe(false)
    expect(readdirSync(folder)).toEqual([])
  })

  it('as a Bogo file, which is the whole report', async () => {
    await expect(written(sourceOf(document), ['docx', 'bogo'], { version: 'public' })).rejects.toMatchObject({
      code: 'public-bundle',
    })
  })
})
