import fc from 'fast-check'
import { validateHwpx } from 'kordoc'
import { expect, test } from 'vitest'
import { createHwpxWriter } from '../../../../electron/export/hwpx/hwpx-writer'
import { reportDocumentSchema } from '../../../../shared/document/model'
import { printReport } from '../../../../shared/print/print-report'
import { pictureHashes, samplePictures } from '../../../fixtures/print/pictures'
import { arbitraryReport } from '../../../shared/print/arbitrary-report'
import { hwpxParts, pagesWithRhwp, sectionsOf } from '../../../support/hwpx'

const writer = createHwpxWriter()
/** Every picture is there: what a missing one does is another test's matter. */
const pictures = { read: () => samplePictures.read(pictureHashes.png) }

test('any report is written and opened, with fields and bookmarks that belong together', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryReport, async (report) => {
      const { bytes } = await writer.write(printReport(reportDocumentSchema.parse(report)), pictures)
      const section = sectionsOf(hwpxParts(bytes))
      const found = (pattern: RegExp) => [...section.matchAll(pattern)].map(([, value = '']) => value)
      const names = found(/<hp:bookmark name="(\w+)"/g)
      expect(new Set(names).size).toBe(names.length)
      for (const name of found(/name="Command">\?(\w+);/g)) expect(names).toContain(name)
      expect(found(/<hp:fieldBegin id="(\d+)"/g).sort()).toEqual(found(/<hp:fieldEnd beginIDRef="(\d+)"/g).sort())
      expect(await validateHwpx(bytes)).toMatchObject({ ok: true })
      expect(pagesWithRhwp(bytes).length).toBeGreaterThan(0)
    }),
    { numRuns: 20, interruptAfterTimeLimit: 20_000 },
  )
}, 40_000)
