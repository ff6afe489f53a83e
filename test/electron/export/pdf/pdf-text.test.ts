import { describe, expect, test } from 'vitest'
import { cleanText } from '../../../../electron/export/pdf/clean-text'
import { heading, paragraph, run, table } from '../../../fixtures/print/build'
import { enSample } from '../../../fixtures/print/en-sample'
import { krSample } from '../../../fixtures/print/kr-sample'
import { textsIn } from '../../../fixtures/print/texts'
import { vnSample } from '../../../fixtures/print/vn-sample'
import { pdfInfo, pdfLinks, pdfPages, pdfText, pdfWords } from '../../../support/pdf'
import { withBlocks, writePdf } from '../../../support/write-pdf'

const koreanWords = (text: string): string[] => text.split(/\s+/).filter((word) => /[가-힣]/.test(word))

describe('Korean text', () => {
  test('is never broken inside a word', async () => {
    const pages = pdfPages((await writePdf(krSample)).bytes)
    const source = new Set(koreanWords(cleanText(textsIn(krSample).join(' '))))
    const unknown = koreanWords(pages.join(' ')).filter((word) => !source.has(word))
    expect(unknown).toEqual([])
  })

  test('keeps digits, brackets and a particle after bold text with their word', async () => {
    const words = ['3건을', '(2012년)과', '「공무원법」에', '제13조의6을']
    const bold = [run('그리고 '), run('벤치마킹', { bold: true }), run('을 ')]
    const line = Array.from({ length: 60 }, (_, index) => [run(`${words[index % 4]} `), ...bold]).flat()
    const text = pdfPages((await writePdf(withBlocks(krSample, paragraph(line)))).bytes).join('\n')
    const found = koreanWords(text)
    for (const word of [...words, '벤치마킹을'])
      expect(found.filter((other) => other === word).length).toBeGreaterThan(9)
    expect(found).not.toContain('을')
    expect(found).not.toContain('벤치마킹')
  })

  test('breaks a word that is longer than a line can hold', async () => {
    const long = '가나다라마바사아자차카타파하'.repeat(8)
    const words = pdfWords((await writePdf(withBlocks(krSample, paragraph(long)))).bytes)
    const pieces = words.filter(({ text }) => long.includes(text) && text.length > 3)
    expect(pieces.length).toBeGreaterThan(1)
    for (const { right } of pieces) expect(right).toBeLessThan((190 / 25.4) * 72 + 1)
  })

  test('breaks before a bracket when a word is too long for its cell', async () => {
    const document = withBlocks(krSample, table('t', [0.15, 0.85], ['기관', '내용'], [['재난예방과(런던)', '글']]))
    const words = pdfWords((await writePdf(document)).bytes).map(({ text }) => text)
    expect(words).toEqual(expect.arrayContaining(['재난예방과', '(런던)']))
  })

  test('takes letters from another bundled font where its own has none', async () => {
    const text = 'Ữ ễ đ 漢字 氣候 ♡ あ'
    expect(pdfText((await writePdf(withBlocks(vnSample, paragraph(text)))).bytes)).toContain(text)
  })
})

test('text that looks like markup comes out as it was typed', async () => {
  const hostile = `#panic() $x$ *bold* _it_ <label> \\ "quotes" 'single' // -- --- ~ @ref = = \`raw\` [x] {y} #sys.inputs`
  const document = {
    ...withBlocks(krSample, heading(1, 'Ⅰ', hostile), table('t', [1], [hostile], [[hostile]])),
    title: hostile,
    header: hostile,
  }
  const { bytes } = await writePdf(document)
  const flat = pdfText(bytes).replaceAll(' ', '')
  expect(flat.split(hostile.replaceAll(' ', '')).length).toBeGreaterThan(4)
  expect(pdfInfo(bytes).Title).toBe(hostile)
})

test('links lead where they say', async () => {
  expect(pdfLinks((await writePdf(krSample)).bytes)).toContain('https://www.london.gov.uk/flood')
})

test('headings that skip levels are still written', async () => {
  const { bytes } = await writePdf(
    withBlocks(enSample, heading(3, '1', 'Deep'), heading(1, '2', 'High'), heading(4, '', 'Low')),
  )
  expect(pdfText(bytes)).toContain('2 High Low')
})
