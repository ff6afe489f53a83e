import { beforeAll, expect, test } from 'vitest'
import { verifyPdf } from '../../../../electron/export/pdf/verify'
import type { PrintDocument } from '../../../../shared/print/tree'
import { paragraph } from '../../../fixtures/print/build'
import { vnSample } from '../../../fixtures/print/vn-sample'
import { writePdf } from '../../../support/write-pdf'

const refused = (reason: RegExp) =>
  expect.objectContaining({ code: 'export-not-verified', params: { reason: expect.stringMatching(reason) } })

let bytes: Uint8Array
let pages: number
beforeAll(async () => {
  const written = await writePdf(vnSample)
  bytes = written.bytes
  pages = written.pages
})
const check =
  (document: PrintDocument = vnSample, file = bytes, counted = pages, pictures = 1) =>
  () =>
    verifyPdf(file, counted, pictures, document)

test('a written file says what its report says', () => {
  expect(check()).not.toThrow()
})

test('a cut file, another kind of file and a file with other pages or fewer pictures are refused', () => {
  expect(check(vnSample, bytes.subarray(0, -20))).toThrow(refused(/whole/))
  expect(check(vnSample, Buffer.from('PK…%%EOF'))).toThrow(refused(/whole/))
  expect(check(vnSample, bytes, pages + 1)).toThrow(refused(/pages/))
  expect(check(vnSample, bytes, pages, 2)).toThrow(refused(/1 of 2 pictures/))
})

test('a letter that is not on paper is found, without naming the text around it', () => {
  const longer = { ...vnSample, blocks: [...vnSample.blocks, paragraph('Ω')] }
  expect(check(longer)).toThrow(refused(/^1 x U\+3A9$/))
})

test('blocks in another order are found', () => {
  expect(check({ ...vnSample, blocks: vnSample.blocks.toReversed() })).toThrow(refused(/block \d+ is not in its place/))
})
