import { mkdtempSync, rmSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { createReportExporter } from '../../../../electron/export/export-report'
import { readObjects } from '../../../../electron/export/pdf/pdf-objects'
import { createPdfWriter } from '../../../../electron/export/pdf/pdf-writer'
import { createWriters } from '../../../../electron/export/writers'
import { profileNames } from '../../../../shared/profiles/profile'
import { allBlocks } from '../../../fixtures/print/all-blocks'
import { samplePictures } from '../../../fixtures/print/pictures'
import { fontsFolder, typstFolder } from '../../../support/fonts'
import { pdfFonts, pdfInfo, pdfMetadata } from '../../../support/pdf'
import { everyNode } from '../../../support/sample-report'

const writer = createPdfWriter({ fontsFolder: fontsFolder(), typstFolder })
const everything = (bytes: Uint8Array): string => {
  const objects = readObjects(bytes)
  return objects?.ids.map((id) => objects.textOf(id)).join('\n') ?? ''
}

test.each(
  (['ko', 'en', 'vi'] as const).flatMap((language) => profileNames.map((profile) => [language, profile] as const)),
)(
  'a report of every kind of block in %s by %s is written for the archive and for everybody',
  async (language, profile) => {
    const document = allBlocks(language, { profile })
    for (const archive of [true, false]) {
      const { bytes } = await writer.write(document, samplePictures, { archive })
      const metadata = pdfMetadata(bytes)
      const text = everything(bytes)
      // ISO 19005-2, 6.6.4 and 6.7.11; ISO 14289-1, 5.
      if (archive) expect(metadata).toMatch(/pdfaid:part>2<[\s\S]*pdfaid:conformance>A</)
      else expect(metadata).toMatch(/pdfuaid:part>1</)
      expect(metadata).toContain('<xmp:CreateDate>2026-11-20')
      if (archive) expect(text).toMatch(/\/OutputIntents|\/OutputIntent\b/)
      expect(text).toMatch(/\/StructTreeRoot \d+ 0 R/)
      expect(text).toContain('/Marked true')
      // Korean forms are Korean whatever the report is written in.
      expect(text).toMatch(new RegExp(`/Lang \\(${document.language}\\)`))
      expect(text).not.toMatch(/\/JavaScript|\/EmbeddedFile|\/Launch/)
      expect(pdfInfo(bytes)).toMatchObject({ Tagged: 'yes', Encrypted: 'no' })
      const fonts = pdfFonts(bytes)
      expect(fonts.length).toBeGreaterThan(0)
      expect(fonts.filter(({ embedded }) => !embedded)).toEqual([])
    }
  },
)

test('a report without a day has the day of the export in its properties, the same file for the same day', async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'bogo-archive-'))
  try {
    const noon = new Date(2026, 10, 28, 12).getTime()
    const report = everyNode()
    const write = async (now: number, name: string) => {
      const exporter = createReportExporter({ ...createWriters(''), pdf: async () => writer }, () => now)
      const source = {
        id: '7b0c7a52-5f0e-4a51-9a3e-0f6c2f6f1f01',
        document: report,
        state: new Uint8Array(),
        media: new Map(),
      }
      for await (const { path: file } of exporter.export({
        source,
        formats: ['pdf'],
        choices: { archive: true },
        target: () => path.join(folder, `${name}.pdf`),
      }))
        return readFile(file)
      throw new Error('nothing written')
    }
    const first = await write(noon, 'first')
    expect(pdfMetadata(first)).toContain('<xmp:CreateDate>2026-11-28')
    expect((await write(noon + 60_000, 'second')).equals(first)).toBe(true)
    expect(pdfMetadata(await write(noon + 86_400_000, 'third'))).toContain('<xmp:CreateDate>2026-11-29')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
