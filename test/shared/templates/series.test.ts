import { describe, expect, test } from 'vitest'
import { type ReportDocument, reportDocumentSchema } from '../../../shared/document/model'
import { plainText } from '../../../shared/document/text'
import { languages } from '../../../shared/i18n/language'
import { printReport } from '../../../shared/print/print-report'
import { carryOver } from '../../../shared/templates/carry-over'
import { dispatchPeriodic } from '../../../shared/templates/dispatch-periodic'
import { dispatchSeries } from '../../../shared/templates/dispatch-series'
import { period, travellers, visits } from '../../../shared/templates/facts'
import { outlineBlocks } from '../../../shared/templates/outline-blocks'
import { overseasTraining } from '../../../shared/templates/overseas-training'
import { rollUp } from '../../../shared/templates/roll-up'
import type { Series } from '../../../shared/templates/series'
import type { Template } from '../../../shared/templates/template'

const same = (text: string) => ({ ko: text, en: text, vi: text })
const text = (key: string) => ({ key, type: 'text', label: same(key) }) as const
const stage = {
  key: 'stage',
  type: 'choice',
  label: same('stage'),
  options: [
    { key: 'agreed', label: { ko: '협약', en: 'Agreed', vi: 'Ký thỏa thuận' } },
    { key: 'evaluated', label: { ko: '평가', en: 'Evaluated', vi: 'Đánh giá' } },
  ],
} as const

/** A small template that is written period by period. */
const template: Template = {
  ...overseasTraining,
  facts: [
    {
      key: 'all',
      label: same('all'),
      fields: [
        text('organisation'),
        period,
        travellers,
        visits,
        { key: 'projects', type: 'list', label: same('projects'), columns: [text('project'), stage] },
        { key: 'followUps', type: 'list', label: same('followUps'), columns: [text('task'), text('state')] },
        { key: 'nextPlan', type: 'list', label: same('nextPlan'), columns: [text('task'), text('when')] },
        { key: 'handover', type: 'list', label: same('handover'), columns: [text('item'), text('state')] },
      ],
    },
  ],
  outline: (language, newId) => {
    const { title, heading, facts, record, paragraph } = outlineBlocks(language, newId)
    return [
      title(),
      heading(1, { ko: '개요', en: 'Overview', vi: 'Thông tin chung' }),
      facts('overview'),
      heading(1, { ko: '실적', en: 'Activities', vi: 'Kết quả' }),
      facts('visits'),
      paragraph(same('(guiding text)')),
      heading(1, { ko: '동향', en: 'Trends', vi: 'Tình hình' }),
      record('finding'),
      heading(1, { ko: '인수인계', en: 'Handover', vi: 'Bàn giao' }),
      facts('handover'),
    ]
  },
}

const series: Series = {
  always: ['organisation', 'travellers'],
  open: { projects: { column: 'stage', final: ['evaluated'] }, followUps: { column: 'state', final: ['done'] } },
  becomes: [{ from: 'nextPlan', to: 'followUps', columns: { task: ['task', 'when'] }, set: { state: 'open' } }],
  records: { policy: { column: 'stage', final: ['ended'] } },
  gather: { visits: 'all', projects: { last: 'project' }, followUps: 'all' },
  handOver: [{ from: 'projects', to: 'handover', columns: { item: ['project'], state: ['stage'] } }],
}

let count = 0
const newId = () => `44444444-0000-4000-8000-${String(++count).padStart(12, '0')}`
const line = (value: string) => ({ type: 'paragraph', content: [{ type: 'text', text: value }] })
const heading = (level: number, value: string, id: string | null = null) => ({
  type: 'heading',
  attrs: { level, id },
  content: [{ type: 'text', text: value }],
})
const finding = (id: string, title: string) => ({
  type: 'finding',
  attrs: { id },
  content: [
    { type: 'recordField', attrs: { key: 'title' }, content: [title === '' ? { type: 'paragraph' } : line(title)] },
  ],
})
const policy = (id: string, title: string, stage: string) => ({
  type: 'policy',
  attrs: { id, stage },
  content: [{ type: 'recordField', attrs: { key: 'title' }, content: [line(title)] }],
})

const told = { type: 'paragraph', content: [{ type: 'fact', attrs: { key: 'organisation' } }] }
const based = {
  type: 'policy',
  attrs: { id: 'p-9', stage: 'pilot', findings: ['f-9'] },
  content: [{ type: 'recordField', attrs: { key: 'summary' }, content: [told] }],
}

const report = (facts: object, ...body: object[]): ReportDocument =>
  reportDocumentSchema.parse({
    template: 'overseas-training',
    language: 'ko',
    facts,
    body: [{ type: 'title', content: [{ type: 'text', text: '정기보고' }] }, ...body],
  })

const first = () =>
  report(
    {
      organisation: '경기도교육청',
      period: { from: '2026-01-01', to: '2026-03-31' },
      travellers: [{ name: '김하나' }],
      visits: [{ institution: 'A' }],
      projects: [
        { project: '원격수업', stage: 'agreed' },
        { project: '교재', stage: 'agreed' },
      ],
      followUps: [
        { task: '협약 체결', state: 'open' },
        { task: '보고', state: 'done' },
      ],
      nextPlan: [{ task: '교사 연수', when: '4월' }],
    },
    heading(1, '실적'),
    heading(2, '수업', 'h-1'),
    line('첫 기간의 실적'),
    { type: 'paragraph', content: [{ type: 'crossReference', attrs: { target: 'h-1', show: 'text' } }] },
    line('(guiding text)'),
    heading(1, '동향'),
    finding('f-1', '뉴질랜드 교육과정'),
    finding('f-2', ''),
    heading(1, '따로 쓴 장'),
    line('따로 쓴 내용'),
  )

const second = () =>
  report(
    {
      organisation: '경기도교육청',
      period: { from: '2026-04-01', to: '2026-06-30' },
      travellers: [{ name: '김하나' }, { name: '이두리' }],
      visits: [{ institution: 'B' }, { institution: 'C' }],
      projects: [{ project: '원격수업', stage: 'evaluated' }],
    },
    heading(1, '실적'),
    heading(2, '수업', 'h-1'),
    line('둘째 기간의 실적'),
    heading(1, '동향'),
    policy('p-1', '이미 도입', 'ended'),
    policy('p-2', '검토 중', 'pilot'),
  )

describe('the next report of a series', () => {
  const next = () => carryOver(first(), { template, series, language: 'ko', newId })

  test('takes over what stays the same, and leaves period and visits to the writer', () => {
    expect(next().facts).toMatchObject({ organisation: '경기도교육청', travellers: [{ name: '김하나' }] })
    expect(Object.keys(next().facts)).not.toContain('period')
    expect(Object.keys(next().facts)).not.toContain('visits')
  })

  test('takes over open rows only, and what had been planned is to be reported on', () => {
    expect(next().facts.projects).toHaveLength(2)
    expect(next().facts.followUps).toEqual([
      { task: '협약 체결', state: 'open' },
      { task: '교사 연수 · 4월', state: 'open' },
    ])
  })

  test('takes over records that are not done, under new ids', () => {
    const { body } = carryOver(second(), { template, series, language: 'ko', newId })
    const policies = body.filter((block) => block.type === 'policy')
    expect(plainText(policies)).toEqual(['검토 중'])
    expect(policies[0]?.attrs.id).not.toBe('p-2')
  })

  test('takes over records with facts as they read in their own report, and without links to what is gone', () => {
    const earlier = report({ organisation: '양주시' }, based)
    const { body } = carryOver(earlier, { template, series, language: 'ko', newId })
    const policies = body.filter((block) => block.type === 'policy')
    expect(policies[0]?.attrs.findings).toEqual([])
    expect(plainText(policies)).toEqual(['양주시'])
  })

  test('takes over what open records rest upon, so that their links lead somewhere', () => {
    const open = { ...policy('p-3', '시범 도입', 'pilot'), attrs: { id: 'p-3', stage: 'pilot', findings: ['f-4'] } }
    const earlier = report({}, heading(1, '동향'), finding('f-3', '따로'), finding('f-4', '근거'), open)
    const { body } = carryOver(earlier, { template, series, language: 'ko', newId })
    const findings = body.filter((block) => block.type === 'finding')
    // The outline's own stays for what is new.
    expect(findings.map((block) => plainText([block]))).toEqual([['근거'], []])
    expect(body.find((block) => block.type === 'policy')?.attrs.findings).toEqual([findings[0]?.attrs.id])
  })

  test.each(languages)('has the outline in %s, whatever language the earlier one had', (language) => {
    const { body } = carryOver(first(), { template, series, language, newId })
    expect(plainText(body)).toEqual(plainText(template.outline(language, newId)))
  })

  test('never changes the earlier report', () => {
    const earlier = first()
    const made = carryOver(earlier, { template, series, language: 'ko', newId })
    ;(made.facts.travellers as { name: string }[])[0] = { name: '다른 사람' }
    expect(earlier).toEqual(first())
  })
})

describe('a report over several periods', () => {
  const gathered = () => rollUp([second(), first()], { template, series, language: 'ko', newId })

  test('spans all periods and has the newest facts', () => {
    expect(gathered().facts).toMatchObject({
      period: { from: '2026-01-01', to: '2026-06-30' },
      travellers: [{ name: '김하나' }, { name: '이두리' }],
    })
  })

  test('gathers every row of a list in the order of the periods, and of projects the last state', () => {
    const { facts } = gathered()
    expect(facts.visits).toEqual([{ institution: 'A' }, { institution: 'B' }, { institution: 'C' }])
    expect(facts.projects).toEqual([
      { project: '원격수업', stage: 'evaluated' },
      { project: '교재', stage: 'agreed' },
    ])
  })

  test('hands over what is open at the end, in words', () => {
    expect(gathered().facts.handover).toEqual([{ item: '교재', state: '협약' }])
  })

  test('puts what each period wrote under its section, period and source, one level down', () => {
    const lines = plainText(gathered().body)
    const at = (words: string) => lines.findIndex((text) => text.includes(words))
    expect(lines.indexOf('실적')).toBeLessThan(at('첫 기간의 실적'))
    expect(lines[at('출처') - 1]).toContain('2026. 1. 1.')
    expect(at('첫 기간의 실적')).toBeLessThan(at('둘째 기간의 실적'))
    expect(lines.filter((text) => text === '출처: 정기보고').length).toBeGreaterThan(1)
    const levels = gathered().body.flatMap((block) =>
      block.type === 'heading' && plainText([block])[0] === '수업' ? [block.attrs.level] : [],
    )
    expect(levels).toEqual([3, 3])
  })

  test('leaves out guiding text and records that say nothing, and keeps sections of the writers own', () => {
    const { body } = gathered()
    expect(plainText(body)).not.toContain('(guiding text)')
    expect(body.filter((block) => block.type === 'finding')).toHaveLength(1)
    expect(plainText(body).slice(-1)).toEqual(['따로 쓴 내용'])
  })

  test('what stands before the first heading of a period gets one of its own', () => {
    const { body } = rollUp([report({}, line('여는 글'))], { template, series, language: 'ko', newId })
    expect(plainText(body).slice(0, 4)).toEqual(['서두', '기간 미기재', '출처: 정기보고', '여는 글'])
  })

  test('keeps what sentences took from the facts of each period', () => {
    const [one, other] = ['가', '나'].map((organisation) => report({ organisation }, heading(1, '실적'), told))
    const body = one && other ? rollUp([one, other], { template, series, language: 'ko', newId }).body : []
    expect(plainText(body)).toEqual(expect.arrayContaining(['가', '나']))
    expect(JSON.stringify(body)).not.toContain('"fact"')
  })

  test('counts what each period brought', () => {
    const table = gathered().body.find((block) => block.type === 'table')
    const rows = table?.content.map((row) => row.content.map((cell) => plainText(cell.content)[0]))
    expect(rows?.[0]).toEqual(expect.arrayContaining(['기간', '방문기관', 'followUps']))
    expect(rows?.at(-1)?.slice(0, 3)).toEqual(['계', '3', '2'])
  })

  test('keeps references to their own period although both texts once had the same names', () => {
    const { body } = gathered()
    const ids = body.flatMap((block) => (block.type === 'heading' && block.attrs.id ? [block.attrs.id] : []))
    expect(new Set(ids).size).toBe(ids.length)
    expect(JSON.stringify(body)).toContain(`"target":"${ids[0]}"`)
  })

  test.each(languages)('can be printed in %s', (language) => {
    const document = rollUp([first(), second()], { template, series, language, newId })
    expect(printReport(document).blocks.length).toBeGreaterThan(10)
  })

  test('has a record that was carried over once, as it was last, and links lead there', () => {
    const linked = { ...policy('p-1', '원격수업', 'pilot'), attrs: { id: 'p-1', stage: 'pilot', findings: ['f-1'] } }
    const before = report({ period: { from: '2026-01-01' } }, heading(1, '동향'), finding('f-1', '근거'), linked)
    const after = report({ period: { from: '2026-04-01' } }, heading(1, '동향'), finding('f-9', '근거'))
    const { body } = rollUp([before, after], { template, series, language: 'ko', newId })
    const findings = body.filter((block) => block.type === 'finding')
    expect(findings).toHaveLength(1)
    expect(body.find((block) => block.type === 'policy')?.attrs.findings).toEqual([findings[0]?.attrs.id])
    const lines = plainText(body)
    expect(lines.indexOf('근거')).toBeGreaterThan(lines.findIndex((text) => text.startsWith('2026. 4. 1.')))
  })

  test('never changes the reports that it was made from', () => {
    const earlier = [second(), first()]
    rollUp(earlier, { template, series, language: 'ko', newId })
    expect(earlier).toEqual([second(), first()])
  })
})

test('a posting keeps its rule, but no deadline and no submission goes on in the next report or in the one over all', () => {
  const facts = { deadlineRule: 'kr-local', dueOn: '2026-04-10', receivedOn: '2026-04-08', submittedOn: '2026-04-07' }
  const earlier: ReportDocument = { ...report(facts), template: 'dispatch-periodic' }
  const following = { template: dispatchPeriodic, series: dispatchSeries, language: 'ko', newId } as const
  expect(carryOver(earlier, following).facts).toEqual({ deadlineRule: 'kr-local' })
  expect(rollUp([earlier], following).facts).toEqual({ deadlineRule: 'kr-local' })
})
