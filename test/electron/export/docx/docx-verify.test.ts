import { unzipSync, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { verifyDocx } from '../../../../electron/export/docx/verify'
import { footnote, paragraph } from '../../../fixtures/print/build'
import { enSample } from '../../../fixtures/print/en-sample'
import { writeDocx } from '../../../support/docx'
import { withBlocks } from '../../../support/write-pdf'

const document = withBlocks(
  enSample,
  paragraph('The first line.'),
  paragraph(['The second', footnote('A note.')].map((part) => (typeof part === 'string' ? { text: part } : part))),
)

test('a package that is cut, or lacks a picture, is refused', async () => {
  const bytes = await writeDocx(document)
  expect(() => verifyDocx(bytes, document, 0)).not.toThrow()
  expect(() => verifyDocx(bytes.subarray(0, bytes.length / 2), document, 0)).toThrow('not a whole package')
  expect(() => verifyDocx(bytes, document, 1)).toThrow('0 of 1 pictures')
})

test('a line or note that is lost, and lines that changed places, are refused', async () => {
  const bytes = await writeDocx(document)
  const [first, second] = document.blocks
  if (!first || !second) throw new Error('no blocks')
  expect(() => verifyDocx(bytes, withBlocks(document, second, first), 0)).toThrow('The first line.')
  expect(() => verifyDocx(bytes, withBlocks(document, first, paragraph('Never written')), 0)).toThrow('Never written')
  const { 'word/footnotes.xml': _, ...rest } = unzipSync(bytes)
  expect(() => verifyDocx(zipSync(rest), document, 0)).toThrow('A note.')
})
