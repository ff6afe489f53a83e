import { describe, expect, it } from 'vitest'
import { printReport } from '../../../shared/print/print-report'
import { heading, paragraph, report, seen } from './support'

const facts = {
  organisation: 'Học viện Hành chính Quốc gia',
  documentNumber: '5',
  documentSymbol: 'BC-HVHC',
  reportDate: '2026-01-05',
}
const print = (body: unknown[], more: Record<string, unknown> = facts) =>
  printReport(report('vi', body, { template: 'study-mission', facts: more }))
const shown = (body: unknown[], more?: Record<string, unknown>) => print(body, more).blocks.map(seen)
const reference = '(Kèm theo Báo cáo số 05/BC-HVHC ngày 05 tháng 01 năm 2026 của Học viện Hành chính Quốc gia)'
const end = paragraph('Trên đây là báo cáo của Đoàn.')

describe('annexes of a Vietnamese report', () => {
  it('are the headings of the first level at its end that say so, numbered in Roman numerals when there are two', () => {
    const body = [
      heading(1, 'Chung'),
      end,
      heading(1, 'Phụ lục 1: Danh sách đoàn'),
      paragraph('A'),
      heading(1, 'PHỤ LỤC'),
    ]
    expect(shown(body).slice(-3)).toEqual([
      `Phụ lục I | Danh sách đoàn | ${reference}`,
      'A',
      `Phụ lục II | ${reference}`,
    ])
    expect(shown([end, heading(1, 'Phụ lục I - Lịch trình'), paragraph('A')])).toEqual([
      'Phụ lục kèm theo: Lịch trình.',
      'Trên đây là báo cáo của Đoàn./.',
      `Phụ lục | Lịch trình | ${reference}`,
      'A',
    ])
  })

  it('keep their own last sentence', () => {
    const own = 'Trên đây là danh sách các cơ quan đã làm việc.'
    expect(shown([end, heading(1, 'Phụ lục'), paragraph(own)]).at(-1)).toBe(own)
  })

  it('are no annexes where the body goes on after them, nor in another form', () => {
    expect(shown([heading(1, 'Phụ lục cũ'), heading(1, 'Chung'), end])[0]).toBe('1 I. Phụ lục cũ')
    const korean = printReport(report('vi', [heading(1, 'Phụ lục A')]), { profile: 'kr-report' })
    expect(korean.blocks.map(seen)).toEqual(['1 Ⅰ Phụ lục A'])
  })

  it('leave the end mark and the closing sentence to the body, wherever that was written', () => {
    const annex = heading(1, 'Phụ lục: Ảnh')
    expect(shown([paragraph('Nội dung tại Phụ lục.'), annex, paragraph('B'), end])).toEqual([
      'Nội dung tại Phụ lục.',
      'Trên đây là báo cáo của Đoàn./.',
      `Phụ lục | Ảnh | ${reference}`,
      'B',
    ])
  })

  it('are named in the body when it does not speak of them', () => {
    const body = [paragraph('A.'), end, heading(1, 'Phụ lục: Danh sách'), heading(1, 'Phụ lục: Lịch trình')]
    expect(shown(body).slice(0, 3)).toEqual([
      'A.',
      'Phụ lục kèm theo: Phụ lục I: Danh sách; Phụ lục II: Lịch trình.',
      'Trên đây là báo cáo của Đoàn./.',
    ])
    expect(shown([paragraph('Xem phụ lục.'), end, heading(1, 'Phụ lục')])[1]).toBe('Trên đây là báo cáo của Đoàn./.')
  })

  it('number their own headings from 1, and can be referred to', () => {
    const target = { type: 'crossReference', attrs: { target: 'a', show: 'label' } }
    const named = { type: 'crossReference', attrs: { target: 'a', show: 'text' } }
    const body = [
      { type: 'paragraph', content: [target, { type: 'text', text: ', ' }, named] },
      heading(1, 'Chung'),
      heading(2, 'Mục'),
      heading(1, 'Phụ lục 1. Đoàn', 'a'),
      heading(2, 'Trưởng đoàn'),
      heading(1, 'Phụ lục 2'),
      heading(2, 'Ngày đầu'),
    ]
    const blocks = shown(body)
    expect(blocks[0]).toBe('Phụ lục I, Đoàn')
    expect(blocks.filter((line) => /^\d \d/.test(line))).toEqual(['2 1. Mục', '2 1. Trưởng đoàn', '2 1. Ngày đầu'])
  })

  it('leave room in their line while number and day are open', () => {
    const [line] = shown([end, heading(1, 'Phụ lục')], {}).slice(-1)
    expect(line).toBe('Phụ lục | (Kèm theo Báo cáo số …/BC ngày … tháng … năm …)')
  })
})

it('parts have their number and their title on lines of their own, and their sections count from I', () => {
  const body = [
    heading(1, 'Phần 1: Kết quả'),
    heading(2, 'Chung'),
    heading(3, 'Mục'),
    heading(1, 'Phần thứ hai'),
    heading(2, 'Riêng'),
  ]
  expect(shown([...body, heading(1, 'Phần mềm')]).slice(0, 6)).toEqual([
    'Phần I | Kết quả',
    '1 I. Chung',
    '2 1. Mục',
    'Phần II',
    '1 I. Riêng',
    '1 II. Phần mềm',
  ])
})

it('legal bases that open a report are in italics, with ; between them and . at the end', () => {
  const body = [
    paragraph('Căn cứ Luật Tổ chức Chính phủ'),
    paragraph('Theo đề nghị của Vụ trưởng;'),
    paragraph('Đoàn báo cáo:'),
  ]
  const [first, second, third] = print(body).blocks
  expect(first).toMatchObject({ text: [{ text: 'Căn cứ Luật Tổ chức Chính phủ;', italic: true }] })
  expect(second).toMatchObject({ text: [{ text: 'Theo đề nghị của Vụ trưởng.', italic: true }] })
  expect(third).toEqual({ type: 'paragraph', text: [{ text: 'Đoàn báo cáo./.' }] })
  expect(print([paragraph('Mở đầu.'), paragraph('Căn cứ khác.')]).blocks[1]).not.toMatchObject({
    text: [{ italic: true }],
  })
})
