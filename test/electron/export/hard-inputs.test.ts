import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { createDocxWriter } from '../../../electron/export/docx/docx-writer'
import { createHwpxWriter } from '../../../electron/export/hwpx/hwpx-writer'
import { createPdfWriter } from '../../../electron/export/pdf/pdf-writer'
import type { ExportWriter, MediaReader, WrittenFile } from '../../../electron/export/writer'
import { reportDocumentSchema } from '../../../shared/document/model'
import { printReport } from '../../../shared/print/print-report'
import { partsOf } from '../../support/docx'
import { fontsFolder, typstFolder } from '../../support/fonts'
import { hwpxParts, sectionsOf } from '../../support/hwpx'
import { pdfInfo, pdfText, pdfWords } from '../../support/pdf'
import { png } from '../../support/png'

/* What no person writes and every program brings at some time. PDF and HWPX read their own files again, so that a text
   that got lost fails here too. */

type Json = Record<string, unknown>
const times = <Value>(count: number, of: (index: number) => Value): Value[] =>
  Array.from({ length: count }, (_, index) => of(index))
const text = (value: string): Json => ({ type: 'text', text: value })
const paragraph = (...content: (string | Json)[]): Json => ({
  type: 'paragraph',
  content: content.map((part) => (typeof part === 'string' ? text(part) : part)),
})
const heading = (value: string): Json => ({ type: 'heading', attrs: { level: 1 }, content: [text(value)] })
const cell = (value: string, attrs: Json = {}): Json => ({ type: 'tableCell', attrs, content: [paragraph(value)] })
const head = (value: string): Json => ({ ...cell(value), type: 'tableHeader' })
const row = (...content: Json[]): Json => ({ type: 'tableRow', content })
const table = (...content: Json[]): Json => ({ type: 'table', content })
const figure = (media: string, caption: string): Json => ({
  type: 'figure',
  attrs: { media },
  content: [text(caption)],
})
const footnote = (value: string): Json => ({ type: 'footnote', content: [text(value)] })
const nested = (depth: number): Json => ({
  type: 'bulletList',
  content: [{ type: 'listItem', content: [paragraph(`깊이 ${depth}`), ...(depth > 1 ? [nested(depth - 1)] : [])] }],
})
const sentence = '국가공무원인재개발원은 교육훈련 수요를 해마다 조사하여 과정을 개설하고 그 결과를 평가한다. '

const hash = (value: string): string => createHash('sha256').update(value).digest('hex')
/** A picture of its own for every hash; two hashes give pictures of extreme proportions. */
const wide = hash('wide')
const tall = hash('tall')
const sizeOf = (media: string) =>
  media === wide
    ? { width: 3_000, height: 1 }
    : media === tall
      ? { width: 1, height: 3_000 }
      : { width: 40, height: 30 }
const media: MediaReader = {
  read: (asked) => {
    const { width, height } = sizeOf(asked)
    const bytes = png(width, height, Number.parseInt(asked.slice(0, 2), 16))
    return { bytes: Buffer.concat([bytes, Buffer.from(asked)]), type: 'image/png', width, height }
  },
}

const printed = (...body: Json[]) => {
  const title = { type: 'title', content: [text('어려운 입력')] }
  return printReport(
    reportDocumentSchema.parse({ template: 'overseas-training', language: 'ko', facts: {}, body: [title, ...body] }),
  )
}
const writers: Readonly<Record<'pdf' | 'docx' | 'hwpx', ExportWriter<WrittenFile>>> = {
  pdf: createPdfWriter({ fontsFolder: fontsFolder(), typstFolder }),
  docx: createDocxWriter(),
  hwpx: createHwpxWriter(),
}
const formats = ['pdf', 'docx', 'hwpx'] as const
const writeAll = async (...body: Json[]) => {
  const document = printed(...body)
  const write = async (format: keyof typeof writers) => (await writers[format].write(document, media)).bytes
  return { pdf: await write('pdf'), docx: await write('docx'), hwpx: await write('hwpx') }
}
const letters = (value: string): string => value.replace(/<[^>]+>|\s/g, '')
const textsOf = ({ pdf, docx, hwpx }: Awaited<ReturnType<typeof writeAll>>) => ({
  pdf: letters(pdfText(pdf)),
  docx: letters(partsOf(docx)['word/document.xml'] ?? ''),
  hwpx: letters(sectionsOf(hwpxParts(hwpx))),
})

test('a report without a body is a page with its title', async () => {
  const texts = textsOf(await writeAll())
  for (const format of formats) expect(texts[format]).toContain('어려운입력')
})

test('Hanja of the Korean standards, letters in pieces and control characters come out in all formats', async () => {
  const texts = textsOf(
    await writeAll(
      paragraph('大韓民國 行政 漢字 鷄 龍'),
      paragraph('한글'.normalize('NFD')),
      paragraph('가\u0001나\u202e다'),
    ),
  )
  for (const format of formats) {
    for (const words of ['大韓民國行政漢字鷄龍', '한글', '가나다']) expect(texts[format]).toContain(words)
  }
})

test.each([
  ['an emoji', '좋음 😀', '😀'],
  ['a simplified Chinese letter', '专业', '专 业'],
  ['Thai', 'ไทย', 'ไ ท ย'],
  ['Arabic', 'س', 'س'],
])(
  '%s is named with its place where the PDF has no font for it, and stands in the others',
  async (_name, words, characters) => {
    const document = printed(heading('앞'), paragraph('글'), heading('뒤'), paragraph(words))
    await expect(writers.pdf.write(document, media)).rejects.toMatchObject({
      code: 'export-missing-glyphs',
      params: { characters, place: 'Ⅱ' },
    })
    const docx = partsOf((await writers.docx.write(document, media)).bytes)['word/document.xml'] ?? ''
    expect(docx).toContain(words)
    expect(sectionsOf(hwpxParts((await writers.hwpx.write(document, media)).bytes))).toContain(words)
  },
)

test('Hebrew and English side by side are written', async () => {
  const { pdf } = await writeAll(paragraph('שלום עולם'), paragraph('다음'))
  expect(Number(pdfInfo(pdf).Pages)).toBe(1)
})

test('words without a blank do not leave the page, not even in cells', async () => {
  const address = `https://example.org/${'a'.repeat(500)}`
  const hangul = '가나다라마바사'.repeat(60)
  const { pdf } = await writeAll(
    paragraph(`자료 ${address}`),
    table(row(cell(address), cell(hangul))),
    paragraph(hangul),
  )
  for (const word of pdfWords(pdf)) {
    expect(word.left).toBeGreaterThan(56)
    expect(word.right).toBeLessThan(595.3 - 56)
  }
})

test('a table of 40 columns and one of 15 keep every figure, on pages turned to landscape', async () => {
  const wideTable = (columns: number, mark: string) =>
    table(
      row(...times(columns, (index) => head(`${mark} ${index}`))),
      row(...times(columns, (index) => cell(`${mark}${index},500`))),
    )
  const written = await writeAll(
    heading('가'),
    wideTable(15, '열다섯'),
    paragraph('사이'),
    wideTable(40, '마흔'),
    paragraph('뒤'),
  )
  const texts = textsOf(written)
  for (const format of formats) {
    for (const index of times(40, (each) => each)) expect(texts[format]).toContain(`마흔${index},500`)
  }
  expect(partsOf(written.docx)['word/document.xml']?.match(/w:orient="landscape"/g)).toHaveLength(2)
  expect(sectionsOf(hwpxParts(written.hwpx)).match(/landscape="NARROWLY"/g)).toHaveLength(2)
  for (const word of pdfWords(written.pdf)) expect(word.right).toBeLessThan(842 - 56)
})

test('cells taller than a page and cells over many rows break across pages', async () => {
  const long = times(60, (index) => paragraph(`${index} ${sentence}`))
  const { pdf } = await writeAll(
    table(row(head('가'), head('나')), row(cell('다'), { type: 'tableCell', content: long })),
    table(
      ...times(80, (index) => (index === 0 ? row(cell('전체', { rowspan: 80 }), cell(sentence)) : row(cell(sentence)))),
    ),
  )
  expect(Number(pdfInfo(pdf).Pages)).toBeGreaterThan(5)
})

test('lists inside lists, sixty deep, keep their text', async () => {
  const texts = textsOf(await writeAll(nested(60)))
  for (const format of formats) expect(texts[format]).toContain('깊이1')
})

test('pictures of extreme proportions are drawn', async () => {
  await writeAll(figure(wide, '넓은 그림'), figure(tall, '높은 그림'))
})

test('300 footnotes are written', async () => {
  const written = await writeAll(...times(300, (index) => paragraph(`문장 ${index}`, footnote(`각주 ${index}`))))
  expect(pdfText(written.pdf)).toContain('각주 299')
}, 60_000)

test('5,000 rows and 5 MB in one paragraph are written in a time that somebody waits', async () => {
  await writeAll(
    table(row(head('연번'), head('내용')), ...times(5_000, (index) => row(cell(String(index)), cell('확인함')))),
  )
  await writeAll(paragraph(sentence.repeat(5_000_000 / Buffer.byteLength(sentence))))
}, 240_000)

test('the same picture a thousand times is stored once, a thousand pictures each once', async () => {
  const many = await writeAll(...times(1_000, (index) => figure(hash(String(index)), `사진 ${index}`)))
  const same = await writeAll(...times(1_000, (index) => figure(hash('same'), `사진 ${index}`)))
  const stored = (parts: Record<string, unknown>) =>
    Object.keys(parts).filter((name) => /\.(png|jpg)$/.test(name)).length
  expect([stored(partsOf(many.docx)), stored(hwpxParts(many.hwpx))]).toEqual([1_000, 1_000])
  expect([stored(partsOf(same.docx)), stored(hwpxParts(same.hwpx))]).toEqual([1, 1])
  expect(same.pdf.length).toBeLessThan(many.pdf.length)
}, 120_000)
