import { beforeAll, describe, expect, test } from 'vitest'
import { vnSample } from '../../fixtures/print/vn-sample'
import { hasOffice, officePdfs, partOf, writeDocx } from '../../support/docx'
import { pagesWithRhwp, readWithKordoc, writeHwpx } from '../../support/hwpx'
import { pdfFonts, pdfPages, pdfPageWords, pdfPieces } from '../../support/pdf'
import { writePdf } from '../../support/write-pdf'

/* What Nghị định 30/2020/NĐ-CP, Phụ lục I asks for, measured on what was written; points, 72 to an inch. */
const millimetres = (points: number) => (points / 72) * 25.4
const paper = { width: 595.28, height: 841.89 }
type Words = ReturnType<typeof pdfPageWords>[number]

const wordOf = (page: Words | undefined, text: string) => page?.find((word) => word.text === text)
/** The number in the margin of each page, '' where there is none. */
const numbersOf = (pages: readonly Words[]) =>
  pages.map((page) => page.find(({ top, text }) => millimetres(top) < 20 && /^\d+$/.test(text))?.text ?? '')

describe('a PDF in the layout vn-decree30', () => {
  let bytes: Uint8Array = new Uint8Array()
  let pages: Words[] = []
  beforeAll(async () => {
    bytes = (await writePdf(vnSample)).bytes
    pages = pdfPageWords(bytes)
  })

  test('keeps margins of 20-25 mm above and below, 30-35 mm on the left and 15-20 mm on the right', () => {
    const words = pages.flat().filter(({ top }) => millimetres(top) >= 19)
    const left = millimetres(Math.min(...words.map((word) => word.left)))
    const right = millimetres(paper.width - Math.max(...words.map((word) => word.right)))
    const bottom = millimetres(paper.height - Math.max(...words.map((word) => word.bottom)))
    expect(left).toBeGreaterThanOrEqual(29.8)
    expect(left).toBeLessThanOrEqual(35)
    expect(right).toBeGreaterThanOrEqual(14.8)
    expect(right).toBeLessThanOrEqual(20)
    expect(bottom).toBeGreaterThanOrEqual(19.8)
  })

  test('numbers its pages in the middle above the text, never a first one, and those of each annex from 1', () => {
    expect(numbersOf(pages)).toEqual(['', '2', '3', '', '2', ''])
    const number = wordOf(pages[1], '2')
    const middle = ((number?.left ?? 0) + (number?.right ?? 0)) / 2
    const text = { left: (30 / 25.4) * 72, right: paper.width - (15 / 25.4) * 72 }
    expect(Math.abs(middle - (text.left + text.right) / 2)).toBeLessThan(1)
  })

  const plain = { bold: false, italic: false }
  test.each([
    ['BỘ NỘI VỤ', { ...plain, size: 12 }],
    ['HỌC VIỆN HÀNH CHÍNH QUỐC GIA', { ...plain, size: 12, bold: true }],
    ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { ...plain, size: 12, bold: true }],
    ['Độc lập - Tự do - Hạnh phúc', { ...plain, size: 13, bold: true }],
    ['Số: 05/BC-HVHC', { ...plain, size: 13 }],
    ['Hà Nội, ngày 05 tháng 01 năm 2026', { ...plain, size: 13, italic: true }],
    ['LƯU HÀNH NỘI BỘ', { ...plain, size: 13, bold: true }],
    ['BÁO CÁO', { ...plain, size: 14, bold: true }],
    ['Kết quả chuyến công tác học tập', { ...plain, size: 14, bold: true }],
    ['Kính gửi:', { ...plain, size: 14 }],
    ['cán bộ, công chức, đoàn công tác', { ...plain, size: 14 }],
    ['I. THÔNG TIN CHUNG', { ...plain, size: 14, bold: true }],
    ['1. Mục đích', { ...plain, size: 14, bold: true }],
    ['a) Về chương trình', { ...plain, size: 14 }],
    ['Nơi nhận:', { bold: true, italic: true, size: 12 }],
    ['- Như trên;', { ...plain, size: 11 }],
    ['TM. ĐOÀN CÔNG TÁC', { ...plain, size: 14, bold: true }],
    ['Nguyễn Thị Hồng Ngữ', { ...plain, size: 14, bold: true }],
    ['Phụ lục I', { ...plain, size: 14, bold: true }],
    ['DANH SÁCH THÀNH VIÊN', { ...plain, size: 14, bold: true }],
    ['(Kèm theo Báo cáo số', { ...plain, size: 14, italic: true }],
  ])('sets %s as the decree asks', (start, form) => {
    expect(pdfPieces(bytes).find(({ text }) => text.trim().startsWith(start))).toMatchObject(form)
  })

  test('sets the page number upright in 13', () => {
    const number = pdfPieces(bytes).find(({ text, top }) => text.trim() === '2' && millimetres(top) < 20)
    expect(number).toMatchObject({ ...plain, size: 13 })
  })

  test('has black letters only', () => {
    expect(new Set(pdfPieces(bytes).map(({ colour }) => colour))).toEqual(new Set(['#000000']))
  })

  test('puts the annexes below the signature, each on a page of its own under its label, title and reference', () => {
    const text = pdfPages(bytes)
    const flat = (page: string | undefined) => (page ?? '').replace(/\s+/g, ' ').trim()
    expect(flat(text[2])).toMatch(/Nguyễn Thị Hồng Ngữ$/)
    expect(flat(text[3])).toMatch(/^Phụ lục I DANH SÁCH THÀNH VIÊN ĐOÀN CÔNG TÁC \(Kèm theo Báo cáo số 05\/BC-HVHC/)
    expect(flat(text[5])).toMatch(/^Phụ lục II LỊCH TRÌNH LÀM VIỆC \(Kèm theo/)
  })

  test('writes several addressees below the word, their dashes in one line below its colon', () => {
    const label = wordOf(pages[0], 'gửi:')
    const dashes = pages[0]?.filter(({ text, top }) => text === '-' && top > (label?.top ?? 0)).slice(0, 2) ?? []
    expect(dashes).toHaveLength(2)
    for (const dash of dashes) expect(Math.abs(dash.left - (label?.right ?? 0) + 3.5)).toBeLessThan(2)
  })

  test('is set in the metrics of Times New Roman', () => {
    const names = pdfFonts(bytes).map(({ name }) => name.replace(/^\w+\+/, ''))
    expect(names).toEqual(expect.arrayContaining(['Tinos-Regular', 'Tinos-Bold', 'Tinos-Italic', 'Tinos-BoldItalic']))
  })
})

describe('a DOCX in the layout vn-decree30', () => {
  test('has a section for each annex, whose pages count from 1 and whose first shows no number', async () => {
    const sections = [...(await partOf(vnSample)).matchAll(/<w:sectPr.*?<\/w:sectPr>/gs)].map(([xml]) => xml)
    expect(sections).toHaveLength(3)
    expect(sections.map((xml) => /<w:pgNumType[^>]*w:start="1"/.test(xml))).toEqual([false, true, true])
    expect(sections.every((xml) => xml.includes('<w:titlePg/>'))).toBe(true)
  })

  test.skipIf(!hasOffice)('is laid out so by LibreOffice, and its contents name those pages', async () => {
    const listed = { ...vnSample, contents: { title: 'Mục lục', depth: 2 } }
    const { plain = new Uint8Array(), long = new Uint8Array() } = officePdfs({
      plain: await writeDocx(vnSample),
      long: await writeDocx(listed),
    })
    const numbers = numbersOf(pdfPageWords(plain))
    expect(numbers.slice(numbers.indexOf('', 1))).toEqual(['', '2', ''])
    const contents = pdfPages(long)[0] ?? ''
    expect(contents).toMatch(/Phụ lục I .*\.1\n/)
    expect(contents).toMatch(/Phụ lục II .*\.1\n/)
  })
})

describe('an HWPX in the layout vn-decree30', () => {
  test('counts the pages of each annex anew and hides the number of its first', async () => {
    const { bytes } = await writeHwpx(vnSample)
    const section = await readWithKordoc(bytes)
    expect(section.indexOf('Nguyễn Thị Hồng Ngữ')).toBeLessThan(section.indexOf('Phụ lục I'))
    const numbers = pagesWithRhwp(bytes).map((svg) => {
      const marks = [...svg.matchAll(/<text[^>]* y="([\d.]+)"[^>]*>(\d+)<\/text>/g)]
      return marks.find(([, y]) => Number(y) < 70)?.[2] ?? ''
    })
    expect(numbers.slice(-3)).toEqual(['', '2', ''])
  })
})
