import * as m from './measure'
import type { OfficialRule } from './rule'

const register = '공무국외출장연수정보시스템 (public register): fields of an entry'
const fields = [
  '분류',
  '제목',
  '등록자',
  '소속',
  '등록일',
  '기관별 출장자',
  '방문국가',
  '출장기간',
  '총여비',
  '운임',
  '체재비',
  '준비금 및 기타 비용',
  '초청기관부담',
  '보고서 요약',
]
const isLabel = new RegExp(`^(${fields.join('|')})$`)
const days = /^\d{8} ~ \d{8}$/

/** Korean entry sheet for the public register of trips abroad. */
export const krBtisRules: readonly OfficialRule[] = [
  ...m.a4('행정업무의 운영 및 혁신에 관한 규정 제7조 제6항'),
  {
    rule: 'The sheet is one page',
    source: 'custom',
    measured: 'pages of the file',
    unit: 'pages',
    range: [1, 1],
    lengths: ({ pages }) => [pages.length],
  },
  {
    rule: 'Fields stand in the order of the register',
    source: register,
    measured: 'labels from above',
    expected: fields.join(', '),
    patterns: [new RegExp(`^${fields.join(' ')}$`)],
    texts: (pdf) => [
      m
        .all(pdf, isLabel)
        .sort((one, two) => one.top - two.top)
        .map(({ text }) => text)
        .join(' '),
    ],
  },
  {
    rule: 'Labels share a left edge',
    source: 'custom',
    measured: 'left edge of each label less that of the first',
    unit: 'mm',
    range: [0, 0],
    lengths: (pdf) => m.all(pdf, isLabel).map(({ left }, _, [start]) => left - (start?.left ?? 0)),
  },
  {
    rule: 'Days are written as the register has them',
    source: register,
    measured: 'text beside 출장기간',
    expected: '`20260712 ~ 20260720`',
    patterns: [days],
    texts: (pdf) => m.texts(m.all(pdf, / ~ /)),
  },
  {
    rule: 'Amounts are in won with separators',
    source: register,
    measured: 'text of amounts',
    expected: '`2,700,000원`',
    patterns: [/^\d{1,3}(,\d{3})*원$/],
    texts: (pdf) => m.texts(m.all(pdf, /^[\d,.]+원$/)),
  },
]
