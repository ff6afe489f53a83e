import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createPdfWriter } from '../../../../electron/export/pdf/pdf-writer'
import type { MediaReader } from '../../../../electron/export/writer'
import { reportDocumentSchema } from '../../../../shared/document/model'
import { AppError } from '../../../../shared/errors'
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
    typeof part === 'string' && key !== 'form' ? part.replace(/[^\s!-~가-힣À-ýẠ-ỹ–—□○☐☑※Ⅰ-Ⅹ]/gu, '글') : part,
  )

it('any report that the schema accepts is written, in any layout', async () => {
  await fc.assert(
    fc.asyncProperty(
      arbitraryReport,
      fc.constantFrom('kr-report', 'vn-decree30', 'en-btor'),
      async (report, profile) => {
        const printed = drawable(printReport(reportDocumentSchema.parse(report), { profile }))
        const { pages } = await writer.write(printed, media).catch((error: unknown) => {
          throw error instanceof AppError ? new Error(`${error.code} ${JSON.stringify(error.params)}`) : error
        })
        expect(pages).toBeGreaterThan(0)
      },
    ),
    { numRuns: 20, interruptAfterTimeLimit: 20_000 },
  )
})
