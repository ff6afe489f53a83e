import { expect, it } from 'vitest'
import { printReport } from '../../../shared/print/print-report'
import { heading, inline, paragraph, report, seen, title } from './support'

const figure = (caption: string) => ({
  type: 'figure',
  attrs: { media: 'a'.repeat(64), alt: ' 건물\n전경 ', width: 50 },
  content: inline(caption),
})

it('empty paragraphs and headings are dropped', () => {
  const body = [heading(1, ' '), paragraph(''), heading(2, '개요'), paragraph('  '), paragraph('내용')]
  expect(printReport(report('ko', body)).blocks.map(seen)).toEqual(['1 Ⅰ 개요', '내용  끝.'])
})

it('figures are numbered in the language of the report', () => {
  const body = [figure('첫째'), figure('')]
  const labels = (language: 'ko' | 'en' | 'vi') =>
    printReport(report(language, body)).blocks.flatMap((block) =>
      block.type === 'figure' ? [block.caption.label] : [],
    )
  expect(labels('ko')).toEqual(['그림 1', '그림 2'])
  expect(labels('en')).toEqual(['Figure 1', 'Figure 2'])
  expect(labels('vi')).toEqual(['Hình 1', 'Hình 2'])
  expect(printReport(report('ko', body)).blocks[0]).toMatchObject({ alt: '건물 전경', width: 0.5 })
})

it('the layout follows the language, and may be chosen', () => {
  expect(printReport(report('ko', [], { template: 'study-mission' })).profile.name).toBe('kr-report')
  expect(printReport(report('en', [])).profile.name).toBe('en-btor')
  expect(printReport(report('vi', [])).profile.name).toBe('vn-decree30')
  expect(printReport(report('en', []), { profile: 'kr-report' }).front.kind).toBe('kr-title')
})

it('the title is one line of text, and the name of the template when there is none', () => {
  const untitled = report('en', [])
  const broken = {
    ...untitled,
    body: [{ type: 'title' as const, content: [...inline('A'), { type: 'hardBreak' as const }, ...inline('B')] }],
  }
  expect(printReport(broken).title).toBe('A B')
  expect(printReport({ ...untitled, body: [title('')] }).title).toBe('Overseas training report')
})

it('a second title is printed as text', () => {
  expect(printReport(report('en', [title('Left over')])).blocks.map(seen)).toEqual(['Left over'])
})

it('properties come from the facts', () => {
  const facts = {
    travellers: [
      { name: '이지은', role: '단원' },
      { name: '김민수', role: '단장' },
    ],
    organisation: '서울특별시',
    reportDate: '2026-11-21',
    gist: '요지',
    keywords: '교통, 재난,,교통',
  }
  expect(printReport(report('ko', [], { facts })).properties).toEqual({
    author: '김민수',
    subject: '요지',
    keywords: ['교통', '재난'],
    date: '2026-11-21',
  })
  expect(
    printReport(report('ko', [], { facts: { organisation: '서울특별시', reportDate: '미정' } })).properties,
  ).toEqual({
    author: '서울특별시',
    subject: '국외연수 결과보고서',
    keywords: [],
    date: null,
  })
})

it('contents are printed where the form has them and there is something to list', () => {
  const long = [heading(1, 'A'), heading(2, 'B'), heading(1, 'C')]
  expect(printReport(report('ko', long)).contents).toEqual({ title: '목차', depth: 2 })
  expect(printReport(report('en', long)).contents).toBeNull()
  expect(printReport(report('en', [...long, paragraph('b '.repeat(4_001))])).contents).toEqual({
    title: 'Contents',
    depth: 2,
  })
  expect(printReport(report('vi', long)).contents).toBeNull()
  expect(printReport(report('ko', [heading(1, 'A')])).contents).toBeNull()
})

it('what is printed names its place in the body only where that is asked for, also under the end mark', () => {
  const body = [heading(1, '개요'), paragraph(''), figure('현장'), paragraph('내용')]
  const document = report('ko', body)
  expect(
    printReport(document, {}, { traced: true }).blocks.map(({ source }) => document.body[source ?? -1]?.type),
  ).toEqual(['heading', 'figure', 'paragraph'])
  expect(printReport(document).blocks.some((block) => 'source' in block)).toBe(false)
})
