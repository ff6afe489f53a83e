import { expect, test } from 'vitest'
import { footnote, paragraph, record, run, table } from '../../../fixtures/print/build'
import { krSample } from '../../../fixtures/print/kr-sample'
import { pdfText } from '../../../support/pdf'
import { withBlocks, writePdf } from '../../../support/write-pdf'

/** Words that fill more than half a page, every eighth with a note. */
const title = Array.from({ length: 160 }, (_, word) => [
  run(`낱말${word} `),
  ...(word % 8 === 0 ? [footnote(`주석 ${word}: 근거가 되는 자료의 이름과 쪽`)] : []),
]).flat()
const rows = Array.from({ length: 12 }, (_, row) => [`항목 ${row}`, '현장에서 확인한 내용을 적음. '.repeat(8)] as const)

test('a record whose title fills the page with words and notes is written whole, its title once', async () => {
  const block = { ...record('finding', '조사 내용 1', '', rows), title }
  const text = pdfText((await writePdf(withBlocks(krSample, paragraph('앞'), block, paragraph('뒤')))).bytes)
  expect(text.match(/낱말159/g)).toHaveLength(1)
  expect(text).toContain('주석 152')
  expect(text).toContain('항목 11')
}, 30_000)

test('a table whose header is long does not repeat it, and one with a short header does', async () => {
  const body = Array.from({ length: 90 }, (_, row) => [`행 ${row}`, '내용'])
  const long = table('표', [0.3, 0.7], ['가'.repeat(40), '머리 '.repeat(160)], body)
  const text = (shown: typeof long) => writePdf(withBlocks(krSample, shown)).then(({ bytes }) => pdfText(bytes))
  const longText = (await text(long)).replace(/\s/g, '')
  expect(longText.split('머리머리머리머리').length - 1).toBeLessThanOrEqual(40)
  expect(longText).toContain('행89')
  const short = await text(table('표', [0.3, 0.7], ['구분', '머리말'], body))
  expect(short.split('머리말').length - 1).toBeGreaterThan(2)
}, 30_000)
