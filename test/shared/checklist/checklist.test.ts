import { describe, expect, it } from 'vitest'
import { createBlockChecker } from '../../../shared/checklist/check-block'
import { checkFacts } from '../../../shared/checklist/check-facts'
import { assembleChecklist, checkReport } from '../../../shared/checklist/checklist'
import { itemText } from '../../../shared/checklist/item-text'
import { checklistRules, type RuleName, severities, severityOf } from '../../../shared/checklist/rule'
import { blockSchema, reportDocumentSchema } from '../../../shared/document/model'
import type { FieldValues } from '../../../shared/fields/value'
import { createTranslator } from '../../../shared/i18n/index'
import { type Language, languages } from '../../../shared/i18n/language'
import { templateNames } from '../../../shared/templates/names'
import { studyMission } from '../../../shared/templates/study-mission'
import type { Template } from '../../../shared/templates/template'
import { templates } from '../../../shared/templates/templates'

const line = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] })
const head = (level: number, text: string, id: string | null = null) => ({
  type: 'heading',
  attrs: { level, id },
  content: [{ type: 'text', text }],
})
const title = { type: 'title', content: [{ type: 'text', text: '결과보고서' }] }
const media = 'a'.repeat(64)

/** Rules that blocks break, without those of the facts. */
function broken(body: readonly object[], language: Language = 'ko'): RuleName[] {
  const report = reportDocumentSchema.parse({ template: 'study-mission', language, body: [title, ...body] })
  return checkReport(report)
    .map(({ rule }) => rule)
    .filter((rule) => rule !== 'fact-missing')
}

describe('a new report', () => {
  it.each(templateNames.flatMap((name) => languages.map((language) => [name, language] as const)))(
    'of %s in %s has every guiding text and required fact on its list',
    (name, language) => {
      const template = templates[name]
      const body = template.outline(language, () => '00000000-0000-4000-8000-000000000000')
      const items = checkReport({ template: name, language, facts: {}, body })
      const guides = JSON.stringify(body).match(/"text":"\([^"]+\)"/gu) ?? []
      expect(items.filter(({ rule }) => rule === 'guide-left').length).toBeGreaterThanOrEqual(new Set(guides).size)
      const required = template.facts.flatMap(({ fields }) => fields).filter((field) => field.required)
      expect(items.filter(({ rule }) => rule === 'fact-missing')).toHaveLength(required.length)
      expect(items.filter((item) => severityOf(item) === 'privacy')).toEqual([])
    },
  )

  it('begins with what must be done', () => {
    const body = studyMission.outline('vi', () => 'x')
    const weights = checkReport({ template: 'study-mission', language: 'vi', facts: {}, body }).map((item) =>
      severities.indexOf(severityOf(item)),
    )
    expect(weights).toEqual([...weights].sort((one, other) => one - other))
  })
})

describe('texts', () => {
  it.each([
    ['ko', '(기관의 기능과 우리 기관과의 관계 기재)'],
    ['en', '(How far each purpose was met)'],
    ['vi', '(Nêu nội dung chưa thực hiện được, nguyên nhân và cách khắc phục)'],
  ] as const)('left over from the outline in %s are found, also beside what was written', (language, guide) => {
    expect(broken([line(guide)], language)).toEqual(['guide-left'])
    expect(broken([line(`OK ${guide}`)], language)).toEqual(['guide-left'])
  })

  it('in brackets that the writer wrote are none', () => {
    expect(broken([line('(2026년 10월 방문)')])).toEqual([])
    expect(broken([line('(How far each purpose was met)')], 'ko')).toEqual([])
  })

  it.each([
    '기관명: {{기관명}}',
    '○○과장 면담',
    'OO시청 방문',
    '(여기에 내용 입력)',
    'TODO: numbers',
    'Quyết định số …/QĐ-BNV ngày … tháng … năm …',
    '성명: ________',
    'Ngày ........ tháng',
  ])('that wait to be filled in are found: %s', (text) => {
    expect(broken([line(text)])).toEqual(['placeholder-left'])
  })

  it.each([
    '○ 런던 소방청 방문',
    'and so on… The rest follows.',
    'The TODOist service',
    '조직 (1.5~2.0배)',
    'Tokyo, OOO Ltd. v2...',
  ])('that only look so are left alone: %s', (text) => {
    expect(broken([line(text)])).toEqual([])
  })

  it('of a note are read too', () => {
    const note = { type: 'footnote', content: [{ type: 'text', text: 'hong@korea.kr' }] }
    const paragraph = { type: 'paragraph', content: [{ type: 'text', text: '가' }, note] }
    const [item] = checkReport(
      reportDocumentSchema.parse({ template: 'study-mission', language: 'ko', body: [title, paragraph] }),
    ).filter(({ rule }) => rule === 'email-address')
    expect(item?.place).toEqual({ kind: 'block', block: 1, spot: { path: [1], from: 0, to: 13 } })
  })
})

describe('the structure', () => {
  it('needs content in every section, its own or that of its parts', () => {
    expect(broken([head(1, '개요'), head(2, '목적'), line('학습')])).toEqual([])
    expect(broken([head(1, '개요'), head(1, '일정'), line('학습')])).toEqual(['section-empty'])
    expect(broken([head(1, '개요'), line(' ')])).toEqual(['section-empty'])
    expect(broken([head(1, '개요'), { type: 'facts', attrs: { view: 'overview' } }])).toEqual([])
  })

  it('goes down level by level', () => {
    expect(broken([head(1, '가'), line('a'), head(3, '나'), line('b')])).toEqual(['heading-jump'])
    expect(broken([head(1, '가'), line('a'), head(2, '나'), line('b'), head(1, '다'), line('c')])).toEqual([])
  })

  it('has nothing left in the inbox of quick captures', () => {
    expect(broken([head(1, '빠른 기록', 'inbox'), line('표지판')])).toEqual(['inbox-left'])
    expect(broken([head(1, '빠른 기록', 'inbox'), head(1, '개요'), line('a')])).toEqual([])
  })

  it('has a title', () => {
    const items = checkReport(
      reportDocumentSchema.parse({ template: 'study-mission', language: 'ko', body: [{ type: 'title' }] }),
    )
    expect(items[0]?.rule).toBe('title-missing')
  })

  it('has no reference to what is gone', () => {
    const see = (target: string) => ({ type: 'paragraph', content: [{ type: 'crossReference', attrs: { target } }] })
    expect(broken([head(1, '개요', 'h-1'), see('h-1')])).toEqual([])
    expect(broken([head(1, '개요', 'h-1'), see('h-2')])).toEqual(['reference-broken'])
  })
})

describe('pictures and tables', () => {
  const figure = (alt: string, caption: string) => ({
    type: 'figure',
    attrs: { media, alt },
    content: caption ? [{ type: 'text', text: caption }] : [],
  })

  it('say what they show, and where it is from', () => {
    expect(broken([figure('강당', '사진 1. 강당(자체 촬영)')])).toEqual([])
    expect(broken([figure('', '강당')])).toEqual(['figure-without-alt'])
    expect(broken([figure('강당', '')])).toEqual(['figure-without-caption'])
    expect(broken([{ type: 'figureRow', content: [figure('a', 'b'), figure('', 'b')] }])).toEqual([
      'figure-without-alt',
    ])
  })

  it('name their columns or rows', () => {
    const cell = (type: string) => ({ type, content: [line('가')] })
    const row = (...types: string[]) => ({ type: 'tableRow', content: types.map(cell) })
    const table = (...rows: object[]) => [{ type: 'table', content: rows }]
    const body = row('tableCell', 'tableCell')
    expect(broken(table(body, body))).toEqual(['table-without-header'])
    expect(broken(table(row('tableHeader', 'tableHeader'), body))).toEqual([])
    expect(broken(table(row('tableHeader', 'tableCell'), row('tableHeader', 'tableCell')))).toEqual([])
    expect(broken(table(row('tableCell')))).toEqual([])
  })
})

describe('records', () => {
  const finding = (content: object[], attrs: object = {}) => ({
    type: 'finding',
    attrs: { id: 'f-1', ...attrs },
    content,
  })
  const field = (key: string, text: string) => ({ type: 'recordField', attrs: { key }, content: [line(text)] })

  it('lack what their definition requires, whatever its kind', () => {
    const block = blockSchema.parse(finding([field('title', '강당'), field('what', ' ')], { kind: 'system' }))
    const items = createBlockChecker(
      studyMission,
      'ko',
    )(block).items.filter(({ rule }) => rule === 'record-field-missing')
    const keys = items.map(({ place }) => ('key' in place ? place.key : ''))
    expect(keys).toEqual([
      'category',
      'visit',
      'observedOn',
      'place',
      'what',
      'soWhat',
      'confidence',
      'openness',
      'author',
    ])
  })

  it('have texts that fit, in Korean half as long as in other languages', () => {
    const long = finding([field('title', '가'.repeat(61))])
    expect(broken([long], 'ko')).toContain('text-too-long')
    expect(broken([long], 'vi')).not.toContain('text-too-long')
  })
})

describe('facts', () => {
  const missing = (facts: FieldValues) =>
    checkFacts(studyMission, facts, 'ko')
      .filter(({ rule }) => rule === 'fact-missing')
      .map(({ place }) => ('key' in place ? place.key : ''))

  it('are missing while a period is open or a list has empty rows only', () => {
    expect(missing({ period: { from: '2026-10-01' } })).toContain('period')
    expect(missing({ period: { from: '2026-10-01', to: '2026-10-02' } })).not.toContain('period')
    expect(missing({ purposes: [{ text: ' ' }, {}] })).toContain('purposes')
    expect(missing({ purposes: [{ text: '학습' }] })).not.toContain('purposes')
  })

  it('hold no personal data and no text beyond its limit', () => {
    const items = checkFacts(
      studyMission,
      { keywords: '가'.repeat(121), travellers: [{ name: '홍길동 010-1234-5678' }] },
      'ko',
    )
    expect(items.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['text-too-long', 'phone-number']))
  })

  it('say why a report is not public, where the template asks for it', () => {
    const reason = { key: 'disclosureReason', type: 'text', label: { ko: '사유', en: 'Reason', vi: 'Lý do' } } as const
    const group = { key: 'extra', label: reason.label, fields: [reason] }
    const template: Template = { ...studyMission, facts: [group] }
    const rules = (facts: FieldValues) => checkFacts(template, facts, 'ko').map(({ rule }) => rule)
    expect(rules({ disclosure: 'closed' })).toEqual(['disclosure-reason'])
    expect(rules({ disclosure: 'partial', disclosureReason: '면담자 보호' })).toEqual([])
    expect(rules({ disclosure: 'public' })).toEqual([])
  })
})

describe('what paper cannot take', () => {
  const cell = (text: string) => ({ type: 'tableCell', content: [line(text)] })
  const header = (text: string) => ({ type: 'tableHeader', content: [line(text)] })
  const table = (columns: number, text: string) => ({
    type: 'table',
    content: [
      { type: 'tableRow', content: Array.from({ length: columns }, () => header(text)) },
      { type: 'tableRow', content: Array.from({ length: columns }, () => cell(text)) },
    ],
  })

  it('is a table whose words do not stand side by side', () => {
    expect(broken([table(40, '1')])).toEqual(['table-too-wide'])
    expect(broken([table(12, '도시재난')])).toEqual(['table-too-wide'])
    expect(broken([table(6, '도시재난 예방정책을 조사함')])).toEqual([])
    expect(broken([table(8, '12,400')])).toEqual([])
  })

  it('is a character that no font has, in text and facts, once a line', () => {
    expect(broken([line('좋음 😀 ไทย 😀'), line('ok ☐ ①')])).toEqual(['glyph-missing'])
    const report = reportDocumentSchema.parse({
      template: 'study-mission',
      language: 'ko',
      facts: { gist: '👍' },
      body: [title],
    })
    expect(checkReport(report)).toContainEqual(
      expect.objectContaining({ rule: 'glyph-missing', place: { kind: 'fact', key: 'gist' }, excerpt: '👍' }),
    )
  })

  it('is a footnote without a word', () => {
    const note = (...content: object[]) => ({ type: 'footnote', content })
    const paragraph = (footnote: object) => ({ type: 'paragraph', content: [{ type: 'text', text: '본문' }, footnote] })
    expect(broken([paragraph(note())])).toEqual(['footnote-empty'])
    expect(broken([paragraph(note({ type: 'text', text: '출처' }))])).toEqual([])
  })
})

it('a template decides which rules apply to it', () => {
  const template: Template = { ...studyMission, skipChecks: ['fact-missing', 'title-missing'] }
  expect(assembleChecklist(template, 'ko', {}, [])).toEqual([])
})

it.each(languages)('every item says in %s what is open', (language) => {
  const translator = createTranslator(language)
  for (const rule of Object.keys(checklistRules) as RuleName[]) {
    const item = {
      rule,
      place: { kind: 'fact', key: 'x' },
      label: { ko: '이름', en: 'Name', vi: 'Tên' },
      excerpt: 'EX',
      length: 12,
      max: 10,
    } as const
    const text = itemText(item, translator)
    expect(text).not.toContain('checklist.rules')
    expect(text).not.toContain('{{')
  }
})

describe('what stands elsewhere in the report', () => {
  const body = (...blocks: object[]) => [title, ...blocks]
  const check = (facts: FieldValues, ...blocks: object[]) =>
    checkReport(reportDocumentSchema.parse({ template: 'study-mission', language: 'en', facts, body: body(...blocks) }))

  it('is missed where a record names another that is gone', () => {
    const policy = { type: 'policy', attrs: { id: 'p', findings: ['gone'] } }
    const items = check({}, policy).filter(({ rule }) => rule === 'reference-broken')
    expect(items).toEqual([
      { rule: 'reference-broken', place: { kind: 'field', block: 1, owner: 'p', key: 'findings' } },
    ])
  })

  it('is missed where a sentence names a fact that nobody has written', () => {
    const sentence = { type: 'paragraph', content: [{ type: 'fact', attrs: { key: 'period.days' } }] }
    const rules = (facts: FieldValues) => check(facts, sentence).map(({ rule }) => rule)
    expect(rules({})).toContain('fact-empty')
    expect(rules({ period: { from: '2026-10-11', to: '2026-10-25' } })).not.toContain('fact-empty')
  })

  it('is wrong where a value cannot be read, with the words that stand at the field', () => {
    const items = check({ period: { from: '2026-10-25', to: '2026-10-11' } })
    const [wrong] = items.filter(({ rule }) => rule === 'fact-wrong')
    expect(wrong && itemText(wrong, createTranslator('en'))).toBe('Period: The last day is before the first.')
  })
})
