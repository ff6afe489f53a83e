import { describe, expect, it } from 'vitest'
import type { ReportDocument } from '../../../shared/document/model'
import { printReport } from '../../../shared/print/print-report'
import { inline, report } from './support'

const print = (language: ReportDocument['language'], facts: Record<string, unknown>, title = 'Kết quả') => {
  const document = report(language, [], { template: 'study-mission', facts })
  return printReport({ ...document, body: [{ type: 'title', content: inline(title) }] })
}

describe('the front of a Korean report', () => {
  it('gives the day and the unit on a line, and the gist', () => {
    const facts = {
      reportDate: '2026-11-21',
      department: '인력개발과',
      organisation: '서울특별시',
      gist: '요지 \n둘째 줄',
    }
    expect(print('ko', facts).front).toEqual({
      kind: 'kr-title',
      line: '2026. 11. 21.(토)  인력개발과',
      gist: { label: '요지', text: '요지 둘째 줄' },
    })
  })

  it('leaves out what is missing', () => {
    expect(print('ko', { organisation: '서울특별시' }).front).toEqual({
      kind: 'kr-title',
      line: '서울특별시',
      gist: null,
    })
    expect(print('ko', {}).front).toMatchObject({ line: '' })
  })
})

describe('the heading of a Vietnamese report', () => {
  it('writes bodies in capitals, small numbers and days with a zero, months with one up to February', () => {
    const facts = {
      parentOrganisation: 'Bộ Nội vụ',
      organisation: 'Học viện Hành chính Quốc gia',
      documentNumber: '5',
      documentSymbol: 'BC-HVHC',
      placeOfIssue: 'Hà Nội',
      reportDate: '2026-01-05',
      addressees: [{ text: 'Bộ Nội vụ' }],
    }
    expect(print('vi', facts).front).toMatchObject({
      parent: 'BỘ NỘI VỤ',
      organisation: 'HỌC VIỆN HÀNH CHÍNH QUỐC GIA',
      number: 'Số: 05/BC-HVHC',
      placeAndDate: 'Hà Nội, ngày 05 tháng 01 năm 2026',
      documentType: 'BÁO CÁO',
      addressees: ['Bộ Nội vụ'],
    })
    expect(print('vi', { ...facts, reportDate: '2026-03-15' }).front).toMatchObject({
      placeAndDate: 'Hà Nội, ngày 15 tháng 3 năm 2026',
    })
  })

  it('leaves room for a number and a day that are not yet fixed', () => {
    const facts = { documentSymbol: 'BC-HVHC', placeOfIssue: 'Hà Nội', period: { to: '2026-10-25' } }
    expect(print('vi', facts).front).toMatchObject({
      number: 'Số:       /BC-HVHC',
      placeAndDate: 'Hà Nội, ngày       tháng       năm 2026',
    })
    expect(print('vi', { documentNumber: '15/BC-ABC' }).front).toMatchObject({ number: 'Số: 15/BC-ABC' })
  })

  it('puts several addressees on lines of their own', () => {
    const addressees = ['Bộ Nội vụ;', '- Học viện'].map((text) => ({ text }))
    expect(print('vi', { addressees }).front).toMatchObject({ addressees: ['- Bộ Nội vụ;', '- Học viện.'] })
  })

  it('does not say Báo cáo twice', () => {
    expect(print('vi', {}, 'Báo cáo kết quả chuyến công tác').title).toBe('Kết quả chuyến công tác')
    expect(print('vi', {}, 'Báo cáo').title).toBe('Báo cáo')
    expect(print('en', {}, 'Báo cáo kết quả').title).toBe('Báo cáo kết quả')
  })
})

it('an English report opens with a memorandum of the filled rows', () => {
  const facts = {
    addressees: [{ text: 'Minister' }, { text: 'Head of Training' }],
    travellers: [{ name: 'Tran Minh', grade: 'Deputy Dean', role: 'Head' }],
    organisation: 'National Academy',
    reportDate: '2026-11-21',
    disclosure: 'partial',
    gist: 'In short.',
  }
  expect(print('en', facts, 'Visit to Seoul').front).toEqual({
    kind: 'en-memo',
    heading: 'Study mission report',
    rows: [
      { label: 'To', value: 'Minister; Head of Training' },
      { label: 'From', value: 'Tran Minh, Deputy Dean, National Academy' },
      { label: 'Date', value: '21 November 2026' },
      { label: 'Subject', value: 'Visit to Seoul' },
      { label: 'Classification', value: 'Partly public' },
    ],
    summary: { label: 'Executive summary', text: 'In short.', findings: null },
  })
})
