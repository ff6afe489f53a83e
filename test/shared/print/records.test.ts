import { expect, it } from 'vitest'
import type { TextBlock } from '../../../shared/document/model-text-blocks'
import { printReport } from '../../../shared/print/print-report'
import { bullets, facts, paragraph, report, seen } from './support'

const field = (key: string, ...content: TextBlock[]) => ({ type: 'recordField', attrs: { key }, content })
const finding = (attrs: Record<string, unknown>, ...content: unknown[]) => ({ type: 'finding', attrs, content })
const policy = (attrs: Record<string, unknown>, ...content: unknown[]) => ({ type: 'policy', attrs, content })
const recommendation = (attrs: Record<string, unknown>, ...content: unknown[]) => ({
  type: 'recommendation',
  attrs,
  content,
})

it('findings and policies count separately, in the words of the language', () => {
  const body = [
    finding({}, field('title', paragraph('A'))),
    policy({}, field('name', paragraph('B'))),
    finding({}, field('title', paragraph('C'))),
  ]
  const labels = (language: 'ko' | 'en' | 'vi') =>
    printReport(report(language, body)).blocks.flatMap((block) => (block.type === 'record' ? [seen(block)] : []))
  expect(labels('ko')).toEqual(['조사 내용 1 A', '벤치마킹 정책 1 B', '조사 내용 2 C'])
  expect(labels('en')).toEqual(['Finding 1 A', 'Benchmark policy 1 B', 'Finding 2 C'])
  expect(labels('vi')).toEqual(['Ghi nhận 1 A', 'Chính sách tham khảo 1 B', 'Ghi nhận 2 C'])
})

it('rows follow the field list, empty ones are left out and short neighbours share a row', () => {
  const block = policy(
    { country: 'GB', level: 'municipal', field: 'urban', stage: 'operating', horizon: 'short', openness: 'public' },
    field('how', paragraph('징수'), bullets([paragraph('카메라')])),
    field('name', paragraph('혼잡통행료')),
    field('owner', paragraph('런던교통공사')),
    field('problem', paragraph(' ')),
  )
  expect(
    printReport(report('ko', [block]))
      .blocks.map(seen)
      .at(0)
      ?.split('\n'),
  ).toEqual([
    '벤치마킹 정책 1 혼잡통행료',
    '국가 · 시행수준: 영국 · 기초',
    '시행기관: 런던교통공사',
    '분야 · 추진상태: 도시·교통 · 시행',
    '작동 방식: 징수 / ○ 카메라',
    '추진 시기: 단기(1년)',
    '공개구분: 공개',
  ])
})

it('a long neighbour keeps its own row', () => {
  const place = field('place', paragraph('1층'), paragraph('2층'))
  const [block] = printReport(report('ko', [finding({ observedOn: '2026-10-13' }, place)])).blocks
  expect(block && seen(block).split('\n').slice(1)).toEqual(['일자: 2026. 10. 13.(화)', '장소: 1층 / 2층'])
})

it('ratings stand apart from the rows', () => {
  const [block] = printReport(
    report('en', [policy({ feasibleLegal: 3, feasibleAcceptance: 5 }, field('name', paragraph('A')))]),
  ).blocks
  expect(block).toMatchObject({
    rows: [],
    ratings: {
      label: 'Feasibility',
      items: [
        { label: 'Legal', value: 3 },
        { label: 'Acceptance', value: 5 },
      ],
    },
  })
})

it('no text is lost: a field that came twice is joined, an unknown one is printed last', () => {
  const [block] = printReport(
    report('ko', [
      finding(
        {},
        field('what', paragraph('하나')),
        field('fromNewerVersion', paragraph('셋')),
        field('what', paragraph('둘')),
      ),
    ]),
  ).blocks
  expect(block && seen(block).split('\n').slice(1)).toEqual(['관찰 내용: 하나 / 둘', '기타: 셋'])
})

it('an empty record is not printed and takes no number', () => {
  const body = [finding({}, field('title', paragraph(''))), finding({}, field('title', paragraph('A'))), facts('x')]
  const { blocks } = printReport(report('en', body))
  expect(blocks.map(seen)).toEqual(['Finding 1 A'])
})

it('a title keeps its styles and notes', () => {
  const content = [
    { type: 'text', text: '홍수', marks: [{ type: 'bold' }] },
    { type: 'footnote', content: [{ type: 'text', text: '2011년' }] },
  ]
  const title = { type: 'recordField', attrs: { key: 'title' }, content: [{ type: 'paragraph', content }] }
  const [record] = printReport(report('ko', [{ type: 'finding', attrs: { id: 'f' }, content: [title] }])).blocks
  expect(record?.type === 'record' && record.title).toEqual([
    { text: '홍수', bold: true },
    { text: '', footnote: [{ text: '2011년' }] },
  ])
})

it('a recommendation says in each language who does what until when, and how far it has come', () => {
  const block = recommendation(
    { priority: 'high', horizon: 'short', targetDate: '2027-06-30', status: 'partly-adopted' },
    field('title', paragraph('A')),
    field('department', paragraph('B')),
    field('statusReason', paragraph('C')),
  )
  const rows = (language: 'ko' | 'en' | 'vi') =>
    printReport(report(language, [block])).blocks.flatMap((printed) => seen(printed).split('\n'))
  expect(rows('ko')).toEqual([
    '정책 제언 1 A',
    '소관부서: B',
    '우선순위 · 추진 시기: 상 · 단기(1년)',
    '목표 시기: 2027. 6. 30.(수)',
    '상태: 일부 채택',
    '사유: C',
  ])
  expect(rows('en')).toEqual([
    'Recommendation 1 A',
    'Responsible unit: B',
    'Priority · Horizon: High · Short term (1 year)',
    'Target date: 30 June 2027',
    'Status: Partly adopted',
    'Reason: C',
    'Action matrix ',
    'Recommendation | Responsible unit | Due | Priority | Status',
    'A | B | 30 June 2027 | High | Partly adopted',
  ])
  expect(rows('vi')).toEqual([
    'Kiến nghị 1 A',
    'Đơn vị chủ trì: B',
    'Mức ưu tiên · Thời hạn: Cao · Ngắn hạn (1 năm)',
    'Thời điểm hoàn thành: 30/06/2027',
    'Tình trạng: Chấp thuận một phần',
    'Lý do: C',
    './.',
  ])
})

it('several choices stand in the order of their set, a period as the language writes it', () => {
  const block = policy(
    { contextDifferences: ['language', 'institutions'], period: { from: '2008-10-31' } },
    field('name', paragraph('A')),
  )
  const [printed] = printReport(report('ko', [block])).blocks
  expect(printed && seen(printed).split('\n').slice(1)).toEqual([
    '시행기간: 2008. 10. 31.(금)~',
    '여건 차이: 제도, 언어',
  ])
})

it('links print as the names that their targets have, before and after them, and lead there', () => {
  const body = [
    recommendation({ id: 'r', basis: ['p', 'f', 'gone'] }, field('title', paragraph('R'))),
    finding({ id: 'other' }, field('title', paragraph('O'))),
    finding({ id: 'f' }, field('title', paragraph('F'))),
    policy({ id: 'p', findings: ['f'] }, field('name', paragraph('P'))),
  ]
  const { blocks } = printReport(report('ko', body))
  const rowsOf = (at: number) => {
    const block = blocks[at]
    return block?.type === 'record' ? block.rows : []
  }
  expect(rowsOf(0).at(0)).toMatchObject({
    label: '근거',
    blocks: [
      {
        text: [
          { text: '벤치마킹 정책 1', target: 'p' },
          { text: ', ' },
          { text: '조사 내용 2', target: 'f' },
          { text: ', ' },
          { text: '[참조 대상 없음]' },
        ],
      },
    ],
  })
  expect(rowsOf(3).at(0)).toMatchObject({ blocks: [{ text: [{ text: '조사 내용 2', target: 'f' }] }] })
  expect(blocks.map((block) => 'anchor' in block && block.anchor)).toEqual([null, null, 'f', 'p'])
})
