import { expect, test } from 'vitest'
import { verifyPdf } from '../../../../electron/export/pdf/verify'

const whole = Buffer.from('%PDF-1.7\n…\n%%EOF\n')
const refused = expect.objectContaining({ code: 'export-not-verified' })

test('a whole file with pages passes', () => {
  expect(() => verifyPdf(whole, 1)).not.toThrow()
})

test('a cut file, another kind of file and a file without pages are refused', () => {
  expect(() => verifyPdf(whole.subarray(0, 12), 1)).toThrow(refused)
  expect(() => verifyPdf(Buffer.from('PK…%%EOF'), 1)).toThrow(refused)
  expect(() => verifyPdf(whole, 0)).toThrow(refused)
})
