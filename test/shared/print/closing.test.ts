import { describe, expect, it } from 'vitest'
import type { ReportDocument } from '../../../shared/document/model'
import { printReport } from '../../../shared/print/print-report'
import { bullets, heading, ordered, paragraph, report, seen } from './support'

const print = (language: ReportDocument['language'], body: unknown[], facts: Record<string, unknown> = {}) =>
  printReport(report(language, body, { template: 'study-mission', facts }))
const lastSeen = (language: ReportDocument['language'], body: unknown[], facts: Record<string, unknown> = {}) =>
  print(language, body, facts).blocks.map(seen).at(-1)
const table = {
  type: 'table',
  content: [{ type: 'tableRow', content: [{ type: 'tableCell', content: [paragraph('a')] }] }],
}
const bold = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text, marks: [{ type: 'bold' }] }] })

describe('the end of a Korean report', () => {
  it('stands two spaces after the last letter of a paragraph or list item', () => {
    expect(lastSeen('ko', [paragraph('보고드림.')])).toBe('보고드림.  끝.')
    expect(lastSeen('ko', [bullets([paragraph('하나')], [paragraph('둘'), ordered(1, [paragraph('셋')])])])).toBe(
      '○ 하나 | ○ 둘 / 1. 셋  끝.',
    )
    expect(print('ko', [paragraph('보고드림.')]).closing).toBeNull()
  })

  it('is not styled like the words before it', () => {
    expect(print('ko', [bold('보고드림.')]).blocks).toEqual([
      { type: 'paragraph', text: [{ text: '보고드림.', bold: true }, { text: '  끝.' }] },
    ])
  })

  it('is not written twice', () => {
    expect(lastSeen('ko', [paragraph('보고드림.  끝.')])).toBe('보고드림.  끝.')
  })

  it('stands on its own line under a table', () => {
    expect(print('ko', [table]).closing).toEqual({ kind: 'kr-end', label: '붙임', attachments: [], endMark: '끝.' })
  })

  it('comes after the attachments, which are numbered only if there are two or more', () => {
    const attachments = (...names: string[]) => ({ attachments: names.map((text) => ({ text })) })
    const one = print('ko', [paragraph('보고드림.')], attachments('세부 일정표'))
    expect(one.closing).toMatchObject({ attachments: ['세부 일정표 1부.'], endMark: '끝.' })
    expect(one.blocks.map(seen)).toEqual(['보고드림.'])
    const two = print('ko', [paragraph('보고드림.')], attachments('세부 일정표 1부.', '사진 3매', ' '))
    expect(two.closing).toMatchObject({ attachments: ['1. 세부 일정표 1부.', '2. 사진 3매.'] })
    const typed = print('ko', [paragraph('보고드림.  끝.')], attachments('세부 일정표'))
    expect(typed.blocks.map(seen)).toEqual(['보고드림.'])
    const word = print('ko', [paragraph('정책의 시작과 끝')], attachments('세부 일정표'))
    expect(word.blocks.map(seen)).toEqual(['정책의 시작과 끝'])
  })
})

describe('the end of a Vietnamese report', () => {
  it('takes the place of the last full stop', () => {
    expect(lastSeen('vi', [paragraph('Trên đây là báo cáo.')])).toBe('Trên đây là báo cáo./.')
    expect(lastSeen('vi', [paragraph('xem xét, chỉ đạo./.')])).toBe('xem xét, chỉ đạo./.')
    expect(lastSeen('vi', [bullets([paragraph('một;')], [paragraph('hai;')])])).toBe('- một; | - hai./.')
  })

  it('stands on its own line under a table', () => {
    expect(lastSeen('vi', [table])).toBe('./.')
  })

  it('comes after the attachments, and only once', () => {
    const facts = { attachments: [{ text: 'Danh sách đoàn' }, { text: 'Lịch trình.' }] }
    expect(print('vi', [paragraph('Hết.')], facts).blocks.map(seen)).toEqual([
      'Hết.',
      'Phụ lục kèm theo: Danh sách đoàn; Lịch trình./.',
    ])
    expect(print('vi', [paragraph('Xin báo cáo./.')], facts).blocks.map(seen)).toEqual([
      'Phụ lục kèm theo: Danh sách đoàn; Lịch trình.',
      'Xin báo cáo./.',
    ])
  })

  it('is signed by the signer in capitals, and copies go to the archive last', () => {
    const facts = {
      addressees: [{ text: 'Bộ Nội vụ' }],
      recipients: [{ text: 'Lưu: VT, TCCB' }, { text: 'Vụ Hợp tác quốc tế;' }],
      signatureAuthority: 'TM. Đoàn công tác',
      signaturePosition: 'Trưởng đoàn',
      signatureName: 'Nguyễn Văn An',
    }
    expect(print('vi', [paragraph('x')], facts).closing).toEqual({
      kind: 'vn-signature',
      recipientsLabel: 'Nơi nhận:',
      recipients: ['- Như trên;', '- Vụ Hợp tác quốc tế;', '- Lưu: VT, TCCB.'],
      authority: 'TM. ĐOÀN CÔNG TÁC',
      position: 'TRƯỞNG ĐOÀN',
      name: 'Nguyễn Văn An',
    })
  })

  it('is signed by the head of the delegation when no signer is named', () => {
    const facts = { travellers: [{ name: 'Lê Thị Bình' }, { name: 'Trần Minh', role: 'Trưởng đoàn' }] }
    expect(print('vi', [paragraph('x')], facts).closing).toMatchObject({
      position: 'TRƯỞNG ĐOÀN',
      name: 'Trần Minh',
      recipients: ['- Lưu: VT.'],
    })
  })

  it('is signed as Trưởng đoàn by whoever has that position', () => {
    const facts = { travellers: [{ name: 'Trần Minh', position: 'head', role: 'Điều phối' }, { name: 'Lê Thị Bình' }] }
    expect(print('vi', [paragraph('x')], facts).closing).toMatchObject({ position: 'TRƯỞNG ĐOÀN', name: 'Trần Minh' })
  })
})

it('an English report ends with its attachments and no mark', () => {
  const printed = print('en', [heading(1, 'A'), paragraph('B.')], { attachments: [{ text: 'Itinerary' }] })
  expect(printed.blocks.map(seen).slice(1)).toEqual(['B.', 'Attachments: Itinerary.'])
  expect(printed.closing).toBeNull()
})

describe('the attachments of a Korean report', () => {
  const named = (...names: string[]) =>
    print('ko', [paragraph('보고드림.')], { attachments: names.map((text) => ({ text })) })

  it('are named without the word and the number that the form writes itself', () => {
    expect(named('붙임 1. 사진', '붙임: 명단').closing).toMatchObject({ attachments: ['1. 사진 1부.', '2. 명단 1부.'] })
    expect(named('2026. 7. 일정표').closing).toMatchObject({ attachments: ['2026. 7. 일정표 1부.'] })
  })

  it('keep the quantity that is given, with what is said of it', () => {
    expect(named('책자 1부(별송)').closing).toMatchObject({ attachments: ['책자 1부(별송).'] })
  })

  it('take over the mark that was typed after the text', () => {
    const attachments = { attachments: [{ text: '사진' }] }
    expect(lastSeen('ko', [paragraph('보고드림.  끝.')], attachments)).toBe('보고드림.')
    expect(lastSeen('ko', [paragraph('끝.')], attachments)).toBe('끝.')
  })
})

describe('a Korean report that ends with a table', () => {
  const rows = (...texts: string[][]) => ({
    type: 'table',
    content: texts.map((row, index) => ({
      type: 'tableRow',
      content: row.map((text) => ({ type: index === 0 ? 'tableHeader' : 'tableCell', content: [paragraph(text)] })),
    })),
  })

  it('says 이하 빈칸 below the last entry where rows are left over, and has no other mark', () => {
    const printed = print('ko', [rows(['일자', '내용'], ['7. 6.', '출국'], ['', ''], ['', ''])])
    expect(printed.blocks.map(seen)).toEqual(['일자 | 내용\n7. 6. | 출국\n이하 빈칸 | \n | '])
    expect(printed.closing).toBeNull()
  })

  it('ends below it where the table is full, or nothing was entered at all', () => {
    for (const last of [
      ['7. 6.', ''],
      ['', ''],
    ]) {
      expect(print('ko', [rows(['일자', '내용'], last)]).closing).toMatchObject({ endMark: '끝.' })
    }
  })

  it('ends below the attachments where there are some', () => {
    const printed = print('ko', [rows(['일자'], ['7. 6.'], [''])], { attachments: [{ text: '사진' }] })
    expect(printed.blocks.map(seen)).toEqual(['일자\n7. 6.\n'])
    expect(printed.closing).toMatchObject({ attachments: ['사진 1부.'], endMark: '끝.' })
  })
})
