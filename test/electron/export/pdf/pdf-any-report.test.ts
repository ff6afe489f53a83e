import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createPdfWriter } from '../../../../electron/export/pdf/pdf-writer'
import type { MediaReader } from '../../../../electron/export/writer'
import { reportDocumentSchema } from '../../../../shared/document/model'
import { printReport } from '../../../../shared/print/print-report'
import type { PrintDocument } from '../../../../shared/print/tree'
import { pictureHashes, samplePictures } from '../../../fixtures/print/pictures'
import { arbitraryReport } from '../../../shared/print/arbitrary-report'
import { fontsFolder, typstFolder } from '../../../support/fonts'

/** Every picture is there, whatever its hash. */
const media: MediaReader = { read: () => samplePictures.read(pictureHashes.png) }
const writer = createPdfWriter({ fontsFolder: fontsFolder(), typstFolder })

/** The document with letters that the bundled fonts have: others are refused by name, which has its own test. */
const drawable = (printed: PrintDocument): PrintDocument =>
  JSON.parse(JSON.stringify(printed), (key, part) =>
    typeof part === 'string' && key !== 'form' ? part.replace(/[^ \n!-~가-힣À-ýẠ-ỹ–—□○☐☑※Ⅰ-Ⅹ]/gu, '글') : part,
  )

/* Typst draws a table anew for every note in it: a few blocks at a time are enough to meet one another. */
const mostBlocks = 5

it('any report that the schema accepts is written, in any layout', async () => {
  const layouts = fc.constantFrom('kr-report', 'vn-decree30', 'en-btor')
  await fc.assert(
    fc.asyncProperty(arbitraryReport, layouts, async (report, profile) => {
      const document = reportDocumentSchema.parse({ ...report, body: report.body.slice(0, mostBlocks) })
      const { pages } = await writer.write(drawable(printReport(document, { profile })), media)
      expect(pages).toBeGreaterThan(0)
    }),
    { numRuns: 25, interruptAfterTimeLimit: 15_000 },
  )
}, 90_000)
