import { expect, it } from 'vitest'
import { findMissingGlyphs } from '../../../shared/print/glyphs'
import { allBlocks } from '../../fixtures/print/all-blocks'
import { withBlocks, writePdf } from '../../support/write-pdf'

const print = (text: string) => writePdf(withBlocks(allBlocks('ko'), { type: 'paragraph', text: [{ text }] }))
const printable = 'Báo cáo 보고 鬱 中 ①㉮ ㎡ € ₫ ☐ ≒ א Я 010\u20111\u200b2 가\u115f \ufe0f'

it('what it calls printable the PDF engine draws', async () => {
  expect(findMissingGlyphs(printable)).toEqual([])
  await expect(print(printable)).resolves.toMatchObject({ pages: expect.any(Number) })
})

it.each(['😀', 'ไทย', 'مرحبا', '𠮷', '龘'])('what it calls missing the PDF engine refuses: %s', async (text) => {
  expect(findMissingGlyphs(`앞 ${text} 뒤`)).toEqual([{ from: 2, to: 2 + text.length }])
  await expect(print(text)).rejects.toMatchObject({ code: 'export-missing-glyphs' })
})
