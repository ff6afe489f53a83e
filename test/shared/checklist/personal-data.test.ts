import { describe, expect, it } from 'vitest'
import { findPersonalData, mask } from '../../../shared/checklist/personal-data'

const rulesIn = (line: string): string[] => findPersonalData(line).map(({ rule }) => rule)

describe('personal data is found', () => {
  it.each([
    ['주민등록번호 900101-1234567', 'resident-number'],
    ['(외국인) 850317-5123456', 'resident-number'],
    ['031231 - 4123456 김○○', 'resident-number'],
    ['9001011234568', 'resident-number'],
    ['CCCD số 001203004567 cấp ngày 12/05/2021', 'citizen-number'],
    ['여권번호 M12345678', 'passport-number'],
    ['여권: M123A4567', 'passport-number'],
    ['Hộ chiếu số C1234567', 'passport-number'],
    ['passport no. AB1234567', 'passport-number'],
    ['연락처: 010-1234-5678', 'phone-number'],
    ['휴대전화 01012345678로 연락', 'phone-number'],
    ['담당자 010 1234 5678/hong@korea.kr', 'phone-number'],
    ['ĐT: 0912 345 678', 'phone-number'],
    ['di động 0912345678', 'phone-number'],
    ['call +64 21 123 4567', 'phone-number'],
    ['+82-10-1234-5678', 'phone-number'],
    ['+84 (0) 24 3825 1234', 'phone-number'],
    ['계좌번호 110-123-456789', 'bank-account'],
    ['국민은행 123456-04-123456 (예금주 홍길동)', 'bank-account'],
    ['Tài khoản 999203004567', 'bank-account'],
    ['STK: 0123 4567 8901', 'bank-account'],
    ['IBAN GB29 NWBK 6016 1331 9268 19', 'bank-account'],
    ['０１０－１２３４－５６７８', 'phone-number'],
    ['010\u20111234\u20115678', 'phone-number'],
    ['010-12\u200b34-5678', 'phone-number'],
    ['문의 hong.gildong@korea.kr 참고', 'email-address'],
    ['nguyen.van-a@moha.gov.vn', 'email-address'],
  ])('in "%s"', (line, rule) => {
    expect(rulesIn(line)).toContain(rule)
  })

  it('where it stands, each once', () => {
    const line = '홍길동 010-1234-5678, hong@korea.kr'
    expect(findPersonalData(line).map(({ from, to }) => line.slice(from, to))).toEqual([
      '010-1234-5678',
      'hong@korea.kr',
    ])
  })
})

it('is found where it stands, whatever stands between its digits', () => {
  const line = '연락처 010-12\u200b34\u20115678까지'
  expect(findPersonalData(line).map(({ from, to }) => line.slice(from, to))).toEqual(['010-12\u200b34\u20115678'])
})

describe('other numbers are not personal data', () => {
  it.each([
    '총무과-201215-1234567 (2020. 12. 15.)',
    '문서번호 인사혁신과-12345',
    '901301-1234567은 날짜가 아님',
    '900101-9234567',
    '1234567890123',
    '9001011234567',
    '2026. 11. 28.(토) 09:00',
    '예산 1,234,567,890원, 0.935.123.456',
    'Số: 0912/QĐ-BNV ngày 05/01/2026',
    'Mã số 999203004567',
    '은행 3곳, 2026-11-28 방문',
    'World Bank account of 2026, 12 pages',
    'GB29 NWBK 6016 1331 9268 18',
    'ISBN 978-89-01-23456-7',
    '02-2133-1234',
    'Resolution C1234567 of the council',
    'Report MR12345678901',
    'IPv4 192.168.100.200',
    '3+4567890',
    'see @home and a@b',
    'WGS84 37.56650,126.97800',
  ])('%s', (line) => {
    expect(rulesIn(line)).toEqual([])
  })
})

it('what is found is shown so that it can be recognised but not read', () => {
  expect(mask('900101-1234567')).toBe('9001••-•••••••')
  expect(mask('hong@korea.kr')).toBe('hong@•••••.••')
})
