import { describe, expect, it } from 'vitest'
import type { ReportDocument } from '../../../shared/document/model'
import { printReport } from '../../../shared/print/print-report'
import type { PrintFront } from '../../../shared/print/tree'
import { records } from '../../../shared/records/records'
import { templateNames } from '../../../shared/templates/names'
import { cellText, heading, inline, paragraph, report } from './support'

type Facts = Record<string, unknown>
type Cover = Extract<PrintFront, { kind: 'kr-cover' }>

const facts: Facts = {
  period: { from: '2026-07-06', to: '2026-07-14' },
  destinations: [
    { country: 'GB', city: '런던' },
    { country: 'NL', city: '로테르담' },
  ],
  reportDate: '2026-08-03',
  organisation: '서울특별시',
  department: '인력개발과',
  gist: '도시 홍수 대응을 조사하고 두 과제를 제안함',
  keywords: '홍수, 수변 ;도시',
  costs: [{ category: 'airfare', amount: 113_560, currency: 'KRW' }],
}
const body: readonly unknown[] = [heading(1, '개요'), paragraph('본문')]
const record = (type: 'finding' | 'policy' | 'recommendation', title: string) => ({
  type,
  attrs: { id: crypto.randomUUID() },
  content: [
    {
      type: 'recordField',
      attrs: { key: records[type].titleField },
      content: [{ type: 'paragraph', content: inline(title) }],
    },
  ],
})

const frontOf = (template: ReportDocument['template'], given: Facts, blocks = body): PrintFront =>
  printReport(report('ko', [...blocks], { template, facts: given })).front
function coverOf(given: Facts, blocks = body): Cover {
  const front = frontOf('overseas-training', given, blocks)
  if (front.kind !== 'kr-cover') throw new Error('no cover')
  return front
}
const gistRows = (cover: Cover): string[] =>
  (cover.gistPage?.table?.rows ?? []).map((row) => row.map(cellText).join(': '))

describe('a cover', () => {
  it('shows the kind of report, period, countries, day, organisation and unit', () => {
    expect(coverOf(facts)).toMatchObject({
      documentType: '국외연수 결과보고서',
      rows: [
        { label: '기간', text: '2026. 7. 6.(월)~7. 14.(화) [8박 9일]' },
        { label: '국가·도시', text: '영국 런던, 네덜란드 로테르담' },
      ],
      date: '2026. 8. 3.',
      organisation: '서울특별시',
      unit: '인력개발과',
    })
  })

  it('does not say the kind again that the title says', () => {
    const document = report('ko', [...body], { facts })
    const titled = { ...document, body: [{ type: 'title', content: inline('2026년 국외연수 결과 보고서') } as const] }
    const printed = printReport({ ...titled, body: [...titled.body, ...document.body.slice(1)] })
    expect(printed.front).toMatchObject({ kind: 'kr-cover', documentType: '' })
  })

  it('leaves out what is not filled in, and names the unit alone as the office', () => {
    expect(coverOf({ department: '인력개발과' })).toMatchObject({
      rows: [],
      date: '',
      organisation: '인력개발과',
      unit: '',
      gistPage: null,
    })
  })

  it('is not made where it would carry the title alone, or has nothing to cover', () => {
    expect(frontOf('overseas-training', {}).kind).toBe('kr-title')
    expect(frontOf('overseas-training', facts, []).kind).toBe('kr-title')
  })

  it('belongs to long reports, by their template', () => {
    const given = { period: facts.period, organisation: '서울특별시' }
    const covered = templateNames.filter((name) => frontOf(name, given).kind === 'kr-cover')
    expect(covered).toEqual([
      'overseas-training',
      'study-mission',
      'international-exchange',
      'dispatch-periodic',
      'newcomer-training',
    ])
  })

  it('belongs to the Korean form alone, in whatever language', () => {
    expect(printReport(report('en', [...body], { facts })).front.kind).toBe('en-memo')
    const korean = printReport(report('en', [...body], { facts }), { profile: 'kr-report' })
    expect(korean.front).toMatchObject({ kind: 'kr-cover', date: '3 August 2026', gistPage: { title: 'Summary' } })
  })
})

describe('the page of the gist', () => {
  it('gives gist and keywords, the overview, and what was found and proposed by title', () => {
    const cover = coverOf(facts, [
      ...body,
      record('policy', '자연배수 공원'),
      record('finding', '수위 공개'),
      record('finding', '주민 훈련'),
      record('recommendation', '수위 공개 시행'),
      record('recommendation', ''),
    ])
    expect(cover.gistPage?.gist).toEqual([
      { label: '요지', text: '도시 홍수 대응을 조사하고 두 과제를 제안함' },
      { label: '키워드', text: '홍수, 수변, 도시' },
    ])
    expect(gistRows(cover)).toEqual([
      '기간: 2026. 7. 6.(월)~7. 14.(화) [8박 9일]',
      '국가·도시: 영국 런던, 네덜란드 로테르담',
      '경비: 금113,560원(금일십일만삼천오백육십원)',
      '조사 내용: 1. 수위 공개 | 2. 주민 훈련',
      '벤치마킹 정책: 자연배수 공원',
      '정책 제언: 수위 공개 시행',
    ])
  })

  it('says how much it leaves out when not all has room', () => {
    const findings = Array.from({ length: 40 }, (_, index) => record('finding', `조사한 시책 ${index + 1}`))
    const found = gistRows(coverOf(facts, [...body, ...findings])).find((row) => row.startsWith('조사 내용'))
    expect(found).toMatch(/조사한 시책 8 외 32건$/)
  })

  it('keeps a very long gist whole and gives the table up for it', () => {
    const gist = '도시 홍수 대응을 조사함. '.repeat(120).trim()
    const { gistPage } = coverOf({ ...facts, gist })
    expect(gistPage).toMatchObject({ gist: [{ text: gist }, {}], table: null })
  })
})
