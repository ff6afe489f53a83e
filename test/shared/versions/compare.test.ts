import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Block, type ReportDocument, reportDocumentSchema } from '../../../shared/document/model'
import { createTranslator } from '../../../shared/i18n/index'
import { compareReports } from '../../../shared/versions/compare'
import { type BlockDifference, countDifferences, isDifferent } from '../../../shared/versions/difference'
import { readReport } from '../../../shared/versions/read-report'
import { readAfter, readBefore, readPlain } from '../../support/readings'
import { everyNode } from '../../support/sample-report'

const text = createTranslator('en')
const paragraph = (words: string) => ({
  type: 'paragraph',
  content: words === '' ? [] : [{ type: 'text', text: words }],
})
const report = (body: unknown[], facts: object = {}): ReportDocument =>
  reportDocumentSchema.parse({
    template: 'overseas-training',
    language: 'ko',
    facts,
    body: [{ type: 'title', content: [{ type: 'text', text: '보고서' }] }, ...body],
  })
const compare = (before: ReportDocument, after: ReportDocument) =>
  compareReports(readReport(before, text), readReport(after, text))
const changes = (before: ReportDocument, after: ReportDocument) => compare(before, after).filter(isDifferent)
const line = ({ lines, rows }: BlockDifference) =>
  [...lines, ...rows.flatMap(({ cells }) => cells)]
    .flatMap(({ pieces }) => pieces)
    .map(({ mark, text: own }) => (mark === 'kept' ? own : mark === 'added' ? `{+${own}+}` : `{-${own}-}`))
    .join('')

describe('comparing reports', () => {
  it('finds nothing between a report and itself, and keeps all of its lines', () => {
    expect(countDifferences(compare(everyNode(), everyNode()))).toBe(0)
  })

  it('shows the words that changed in the paragraph that they are in', () => {
    const [changed, ...others] = changes(
      report([paragraph('첫째 문단'), paragraph('회의는 서울에서 열렸다.'), paragraph('끝')]),
      report([paragraph('첫째 문단'), paragraph('회의는 부산에서 열렸다.'), paragraph('끝')]),
    )
    expect(others).toEqual([])
    expect(changed && line(changed)).toBe('회의는 {-서울-}{+부산+}에서 열렸다.')
  })

  it('shows a moved block as moved, also when a word of it changed', () => {
    const long = '연수단은 세 개 기관을 방문하여 담당자와 면담하였다.'
    const found = compare(
      report([paragraph(long), paragraph('가나다'), paragraph('라마바'), paragraph('사아자')]),
      report([paragraph('가나다'), paragraph('라마바'), paragraph('사아자'), paragraph(long.replace('세', '네'))]),
    )
    expect(found.filter(({ moved }) => moved !== null).map(({ moved }) => moved)).toEqual(['away', 'here'])
    expect(countDifferences(found)).toBe(1)
  })

  it('tells a heading of another level, a list of another depth and a finished task by name', () => {
    const heading = (level: number) => ({
      type: 'heading',
      attrs: { level },
      content: [{ type: 'text', text: '개요' }],
    })
    const item = (inside: object[]) => ({ type: 'bulletList', content: [{ type: 'listItem', content: inside }] })
    const task = (checked: boolean) => ({
      type: 'taskList',
      content: [{ type: 'taskItem', attrs: { checked }, content: [paragraph('제출')] }],
    })
    const forms = changes(
      report([heading(1), item([paragraph('위'), item([paragraph('아래')])]), task(false)]),
      report([heading(2), item([paragraph('위')]), item([paragraph('아래')]), task(true)]),
    ).map(({ lines }) => lines[0]?.form)
    expect(forms).toEqual([
      { before: 'Heading 1', after: 'Heading 2' },
      { before: 'Bullet list, level 2', after: 'Bullet list, level 1' },
      { before: 'Checklist, level 1', after: 'Checklist, level 1, done' },
    ])
  })

  it('compares tables cell by cell, also when a row or a column came', () => {
    const cell = (words: string) => ({ type: 'tableCell', content: [paragraph(words)] })
    const table = (rows: string[][]) => ({
      type: 'table',
      content: rows.map((row) => ({ type: 'tableRow', content: row.map(cell) })),
    })
    const [changed] = changes(
      report([
        table([
          ['기관', '날짜'],
          ['시청', '3일'],
          ['대학', '4일'],
        ]),
      ]),
      report([
        table([
          ['기관', '날짜', '비고'],
          ['시청', '5일', ''],
          ['항만', '6일', ''],
          ['대학', '4일', ''],
        ]),
      ]),
    )
    expect(changed?.rows.map(({ state }) => state)).toEqual(['changed', 'changed', 'added', 'changed'])
    expect(changed?.rows.map(({ cells }) => cells.map(({ state }) => state))).toEqual([
      ['kept', 'kept', 'added'],
      ['kept', 'changed', 'added'],
      ['added', 'added', 'added'],
      ['kept', 'kept', 'added'],
    ])
  })

  it('shows values of records and facts in the reader’s words', () => {
    const policy = (rating: number) => ({
      type: 'policy',
      attrs: { id: 'p-1', feasibleLegal: rating },
      content: [{ type: 'recordField', attrs: { key: 'name' }, content: [paragraph('버스')] }],
    })
    const found = changes(
      report([policy(2)], { period: { from: '2026-10-11', to: '2026-10-12' }, costs: [{ item: '항공', amount: 10 }] }),
      report([policy(4)], {
        period: { from: '2026-10-11', to: '2026-10-13' },
        costs: [
          { item: '항공', amount: 12 },
          { item: '숙박', amount: 5 },
        ],
      }),
    )
    expect(found.map(({ kind }) => kind)).toEqual(['fact', 'fact', 'record'])
    expect(found.map(line).join('\n')).toMatchInlineSnapshot(`
      "11–{-12-}{+13+} October 2026 ({-2-}{+3+} days)
      ItemAmount항공{-10-}{+12+}{+숙박+}{+5+}
      버스{-2-}{+4+}/5"
    `)
  })

  it('shows another picture, another note and another look', () => {
    const figure = (letter: string) => ({
      type: 'figure',
      attrs: { media: letter.repeat(64) },
      content: [{ type: 'text', text: '사진' }],
    })
    const note = (words: string) => ({
      type: 'paragraph',
      content: [
        { type: 'text', text: '본문' },
        { type: 'footnote', content: [{ type: 'text', text: words }] },
      ],
    })
    const bold = (marks: object[]) => ({ type: 'paragraph', content: [{ type: 'text', text: '강조', marks }] })
    const [picture, footnote, look] = changes(
      report([figure('a'), note('하나'), bold([])]),
      report([figure('b'), note('둘'), bold([{ type: 'bold' }])]),
    )
    expect(picture?.lines[0]?.media.map(({ mark }) => mark)).toEqual(['removed', 'added'])
    expect(footnote && line(footnote)).toBe('본문[Footnote: {-하나-}{+둘+}]')
    expect(look?.lines[0]).toMatchObject({ restyled: true, state: 'changed' })
  })

  const blocks = everyNode().body.filter(({ type }) => type !== 'title')
  const words = fc.constantFrom('보고서', '보고서를', 'đoàn', 'công tác', 'the', 'report', '', '2026년', '.')
  const written = fc.array(words, { maxLength: 8 }).map((all) => paragraph(all.join(' ')) as unknown as Block)
  const body = fc.array(fc.oneof(written, fc.constantFrom(...blocks)), { maxLength: 14 })
  const both = fc.tuple(body, body).chain(([own, other]) =>
    // Half of the second is the first, shuffled: blocks that stay and blocks that move.
    fc.tuple(fc.constant(own), fc.shuffledSubarray([...own, ...other])),
  )

  it('reads as either report: what is kept or removed as the one before, what is kept or added as the one after', () => {
    fc.assert(
      fc.property(both, ([one, other]) => {
        const [before, after] = [report(one), report(other)]
        const found = compare(before, after)
        expect(readAfter(found)).toEqual(readPlain(readReport(after, text)))
        expect(readBefore(found)).toEqual(readPlain(readReport(before, text)))
      }),
      { numRuns: 150 },
    )
  })
})
