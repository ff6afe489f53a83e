import { describe, expect, test } from 'vitest'
import { printReport } from '../../../../shared/print/print-report'
import { type TemplateName, templateNames } from '../../../../shared/templates/names'
import { filledFacts, reportOf } from '../../../support/filled-report'
import { report, title } from '../support'
import { formOf, shown, titled } from './support'

const trip = {
  organisation: '서울특별시',
  period: { from: '2026-07-12', to: '2026-07-20' },
  destinations: [
    { country: 'GB', city: '런던' },
    { country: 'GB', city: '맨체스터' },
    { country: 'NL', city: '암스테르담' },
  ],
  travellers: [{ name: '김민수', unit: '인력개발과', grade: '행정5급', position: 'head' }],
  visits: [{ institution: '런던시청' }],
  gist: '결과를 보고함',
}

test('a memo on a known document numbers both items and puts what it reports below the second', () => {
  const memo = formOf('kr-memo', { facts: { ...trip, relatedDocument: '인력개발과-3127(2026. 6. 15.)「실시계획」' } })
  expect(shown(memo)).toBe(
    '1. 관련: 인력개발과-3127(2026. 6. 15.)「실시계획」 | ' +
      '2. 단기 국외연수 결과를 다음과 같이 보고합니다. / ' +
      '가. 출장기간: 2026. 7. 12.(일)~7. 20.(월) [8박 9일] | ' +
      '나. 출장국(도시): 영국(런던·맨체스터), 네덜란드(암스테르담) | ' +
      '다. 출장자: 인력개발과 행정5급 김민수 | 라. 방문기관: 런던시청 | 마. 주요 결과: 결과를 보고함',
  )
})

test('a public memo says so in its title, which is all that one page shows of it', () => {
  const document = report('ko', [], { facts: trip, body: [title('결과보고서')] })
  const memo = printReport(document, { profile: 'kr-memo', version: 'public' })
  expect(memo.title).toContain('(공개용)')
  expect(memo.data.report.title).toContain('(공개용)')
})

test('without one the only sentence takes no number, and its items begin with the first level', () => {
  const [sentence, items] = shown(formOf('kr-memo', { facts: trip })).split('\n')
  expect(sentence).toBe('단기 국외연수 결과를 다음과 같이 보고합니다.')
  expect(items).toMatch(/^1\. 출장기간: .* \| 2\. 출장국/)
})

test('a decision to travel with its day stands for the related document', () => {
  const facts = { travelDecision: '총무과-77', travelDecisionDate: '2026-06-01' }
  expect(shown(formOf('kr-memo', { facts }))).toContain('1. 관련: 총무과-77(2026. 6. 1.) | 2.')
})

test('an empty report makes a memo without a label that nothing follows', () => {
  const memo = formOf('kr-memo', { name: '' })
  expect(memo.title).toBe('국외연수 결과 보고')
  expect(shown(memo)).toBe('국외연수 결과를 붙임과 같이 보고합니다.')
  expect(memo.closing).toMatchObject({ attachments: ['국외연수 결과보고서 1부.'], endMark: '끝.' })
  expect(memo.foot).toEqual({ signers: ['', '', ''], lines: [['협조자'], ['시행', '접수']] })
})

test.each([
  ['2012년 공무원 단기 국외연수 결과보고서', '2012년 공무원 단기 국외연수 결과 보고'],
  ['신규 공무원 교육 참가보고서', '신규 공무원 교육 참가 결과 보고'],
  ['해외 파견 활동보고서(2026년 상반기)', '해외 파견 활동(2026년 상반기) 결과 보고'],
  ['런던 출장', '런던 출장 결과 보고'],
  ['Mission to London', 'Mission to London'],
])('the title %s becomes %s', (name, title) => {
  expect(formOf('kr-memo', { name }).title).toBe(title)
})

test('labels, dates and countries are Korean in a report of another language; what people wrote stays as written', () => {
  const facts = { ...trip, gist: 'Findings in short.' }
  const memo = formOf('kr-memo', { facts, language: 'en', name: 'Mission to London' })
  expect(memo.language).toBe('ko')
  expect(shown(memo)).toMatch(/^국외연수 결과를 다음과 같이 보고합니다\.\n1\. 출장기간: 2026\. 7\. 12\.\(일\)/)
  expect(shown(memo)).toContain('주요 결과: Findings in short.')
})

describe('what is too long for one page', () => {
  const many = <Value>(count: number, make: (index: number) => Value) =>
    Array.from({ length: count }, (_, i) => make(i))

  test('is counted, never cut inside', () => {
    const facts = {
      travellers: many(12, (index) => ({ name: `김민수${index}`, unit: '인력개발과 교육훈련팀', grade: '행정6급' })),
      visits: many(30, (index) => ({ institution: `런던 광역시 재난안전본부 ${index}` })),
      attachments: many(9, (index) => ({ text: `붙임 자료 ${index}` })),
    }
    const body = many(9, (index) => titled('recommendation', `제언 ${index}`, index))
    const memo = formOf('kr-memo', { facts, body })
    expect(shown(memo)).toContain('출장자: 인력개발과 교육훈련팀 행정6급 김민수0 외 11명')
    expect(shown(memo)).toMatch(/방문기관: 런던 광역시 재난안전본부 0, .* 외 \d+개 기관/)
    expect(shown(memo)).toMatch(/정책 제언 \/ 가\. 제언 0 \| 나\. 제언 1 \| 다\. 제언 2 \| 라\. 제언 3 외 5건/)
    expect(memo.closing).toMatchObject({ attachments: expect.arrayContaining(['6. 그 밖의 붙임 5건 각 1부.']) })
  })

  test('makes the type smaller, down to 10 points', () => {
    const sizeOf = (length: number) =>
      formOf('kr-memo', { facts: { ...trip, gist: '가나다 라마바 사아자 '.repeat(length) } }).profile.body.size
    expect([sizeOf(1), sizeOf(100), sizeOf(1000)]).toEqual([13, expect.any(Number), 10])
    expect(sizeOf(100)).toBeLessThan(13)
  })
})

test('a report that recommends nothing by itself names the policies that it would take over', () => {
  const policy = titled('policy', '재난대응 조직', 1)
  expect(shown(formOf('kr-memo', { body: [policy] }))).toContain('벤치마킹 정책: 재난대응 조직')
  const both = shown(formOf('kr-memo', { body: [policy, titled('recommendation', '조직 신설', 2)] }))
  expect(both).toContain('정책 제언: 조직 신설')
  expect(both).not.toContain('벤치마킹')
})

test('the foot shows posts and names without labels, and the office as the form has it (별지 제1호서식 비고)', () => {
  const { foot } = formOf('kr-memo', {
    facts: {
      department: '인력개발과',
      documentNumber: '4821',
      reportDate: '2026-08-03',
      disclosure: 'partial',
      approvals: [
        { step: 'approve', post: '과장', name: '오세진' },
        { step: 'draft', post: '주무관', name: '이서연' },
        { step: 'cooperate', post: '국제협력과장', name: '문가람' },
        { step: 'review', post: '팀장', name: '한지우' },
      ],
      officeAddress: '04524 서울특별시 중구 세종대로 110',
      officePhone: '02-2133-5720',
      officeEmail: 'hr@seoul.go.kr',
    },
  })
  expect(foot).toEqual({
    signers: ['주무관 이서연', '팀장 한지우', '과장 오세진'],
    lines: [
      ['협조자  국제협력과장 문가람'],
      ['시행  인력개발과-4821(2026. 8. 3.)', '접수'],
      ['우 04524 서울특별시 중구 세종대로 110'],
      ['전화번호 02-2133-5720  /  hr@seoul.go.kr  /  부분공개'],
    ],
  })
})

const labels: Readonly<Record<TemplateName, readonly string[]>> = {
  'overseas-training': ['출장기간', '출장국(도시)', '출장자', '방문기관', '주요 결과'],
  'study-mission': ['출장기간', '출장국(도시)', '출장자', '방문기관', '주요 결과'],
  'back-to-office': ['출장기간', '출장국(도시)', '출장자', '방문기관', '주요 결과'],
  'international-exchange': ['행사명', '일시', '장소', '주최', '참가국·기관', '업무협약(MOU)', '주요 결과'],
  'newcomer-training': ['과정명', '교육기간', '교육장소', '교육대상', '주요 결과'],
  'newcomer-trainee': ['과정명', '교육기간', '교육장소', '교육생', '주요 내용', '현업 적용 계획'],
  'dispatch-periodic': ['파견기간', '보고기간', '파견기관', '파견국(도시)', '파견자', '주요 실적'],
  blank: ['기간', '방문국(도시)', '대상자', '주요 내용'],
}

test.each(templateNames)('the memo of a %s report says what that kind of report is about, in order', (template) => {
  const memo = printReport(reportOf(template, 'ko', filledFacts(template, 'ko')), { profile: 'kr-memo' })
  const found = [...shown(memo).matchAll(/[가-하]\. ([^:/|]+?)(?=:| \/)/g)].map(([, label]) => label)
  expect(found.slice(0, labels[template].length)).toEqual(labels[template])
})
