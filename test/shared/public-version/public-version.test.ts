import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { reportDocumentSchema } from '../../../shared/document/model'
import { languages } from '../../../shared/i18n/language'
import { printReport } from '../../../shared/print/print-report'
import { publicVersion } from '../../../shared/public-version/public-version'
import { templateNames } from '../../../shared/templates/names'
import { createChooser } from '../../support/random'
import { secretReport } from '../../support/secret-report'
import { arbitraryReport } from '../print/arbitrary-report'

const text = (value: string, ...marks: object[]) => ({ type: 'text', text: value, ...(marks.length > 0 && { marks }) })
const line = (...content: object[]) => ({ type: 'paragraph', content })
const report = (body: object[], facts = {}, language = 'ko') =>
  reportDocumentSchema.parse({
    template: 'study-mission',
    language,
    facts,
    body: [{ type: 'title', content: [text('결과보고서')] }, ...body],
  })
const finding = (id: string, openness: string | null, attrs = {}) => ({
  type: 'finding',
  attrs: { id, openness, ...attrs },
  content: [
    { type: 'recordField', attrs: { key: 'title' }, content: [line(text(`title of ${id}`))] },
    { type: 'recordField', attrs: { key: 'persons' }, content: [line(text('Chloe Tan, Director, PUB'))] },
    { type: 'recordField', attrs: { key: 'homeStatus' }, content: [line(text('our own way'))] },
  ],
})

describe.each(templateNames)('the public version of a %s', (template) => {
  it.each(languages)('holds in %s no secret of any field and place, and all that is public', (language) => {
    const { document, secrets, shown } = secretReport(template, language, createChooser(7))
    const printed = JSON.stringify(printReport(document, { version: 'public' }))
      .normalize('NFKC')
      .toLowerCase()
    const whole = JSON.stringify(publicVersion(document).document).toLowerCase()
    const found = secrets.filter((secret) => `${printed}${whole}`.includes(secret.toLowerCase()))
    expect(found).toEqual([])
    expect(shown.filter((word) => !whole.includes(word.toLowerCase()))).toEqual([])
  })
})

const secret = fc.constantFrom(
  ' 010-3344-5566 ',
  ' 900101-1234567 ',
  ' kim@secret.example ',
  ' M12345678 ',
  ' +64 21 333 4455 ',
  ' 계좌 110-334-445566 ',
)
const told = /010-3344-5566|900101-1234567|kim@secret\.example|M12345678|333 4455|334-445566/u

/** The same JSON with a secret at the end of every text that stands in it. */
function planted(json: unknown, value: string, key = ''): unknown {
  if (Array.isArray(json)) return json.map((each) => planted(each, value, key))
  if (typeof json === 'object' && json !== null)
    return Object.fromEntries(Object.entries(json).map(([name, each]) => [name, planted(each, value, name)]))
  return typeof json === 'string' && (key === 'text' || key === 'alt') ? json + value : json
}

test('whatever a report holds, no number or address of a person stays, and making it public again changes nothing', () => {
  fc.assert(
    fc.property(arbitraryReport, secret, (json, value) => {
      const facts = Object.fromEntries(
        Object.entries(json.facts).map(([key, each]) => [key, typeof each === 'string' ? each + value : each]),
      )
      const whole = reportDocumentSchema.parse({ ...json, facts, body: planted(json.body, value) })
      const { document } = publicVersion(whole)
      expect(reportDocumentSchema.parse(document)).toEqual(document)
      expect(JSON.stringify(document)).not.toMatch(told)
      expect(JSON.stringify(printReport(whole, { version: 'public' }))).not.toMatch(told)
      expect(publicVersion(document).document).toEqual(document)
    }),
    { numRuns: 80, interruptAfterTimeLimit: 20_000 },
  )
}, 40_000)

describe('what is left out', () => {
  it('are records that are not public or not decided on, with the pictures right below, and each run leaves one mark', () => {
    const picture = { type: 'figure', attrs: { media: 'a'.repeat(64), alt: 'x' }, content: [] }
    const body = [finding('a', 'closed'), picture, finding('b', null), line(text('between')), picture]
    const { document, leftOut, withoutBlocks } = publicVersion(report(body))
    expect(document.body.map(({ type }) => type)).toEqual(['title', 'paragraph', 'paragraph', 'figure'])
    expect(JSON.stringify(document.body[1])).toContain('[비공개]')
    expect([...withoutBlocks]).toEqual([1, 2, 3])
    expect(leftOut).toEqual([
      { kind: 'closed-record', count: 1 },
      { kind: 'undecided-record', count: 1 },
      { kind: 'picture', count: 1 },
    ])
  })

  it('are persons out of every record, and the own review out of one that is public in part', () => {
    const printed = (openness: string) =>
      JSON.stringify(printReport(report([finding('a', openness)], {}, 'en'), { version: 'public' }))
    for (const openness of ['public', 'partial']) {
      expect(printed(openness)).not.toContain('Chloe')
      expect(printed(openness)).toContain('title of a')
    }
    expect(printed('public')).toContain('our own way')
    expect(printed('partial')).not.toContain('our own way')
    expect(printed('partial')).toContain('[not public]')
  })

  it('is marked where a sentence or another record points to it', () => {
    const sentence = line(text('see '), { type: 'crossReference', attrs: { target: 'a' } })
    const policy = { type: 'policy', attrs: { id: 'p', openness: 'public', findings: ['a', 'b'] }, content: [] }
    const body = [sentence, finding('a', 'closed'), finding('b', 'public'), policy]
    const printed = JSON.stringify(printReport(report(body, {}, 'vi'), { version: 'public' }).blocks)
    expect(printed).toContain('see [không công khai]')
    expect(printed).toContain('[không công khai]"},{"text":", "},{"text":"Ghi nhận 1","target":"b"')
    expect(printed).not.toContain('không tìm thấy')
  })
})

it('names the delegation by its head and how many it is, also in sentences', () => {
  const travellers = [
    { name: '김민수', grade: '과장', position: 'head' },
    { name: '이서연', grade: '주무관' },
    { name: '박지훈', grade: '주무관' },
  ]
  const sentence = line(text('이서연은 자료를, 김민수 과장은 면담을 맡음. '), {
    type: 'fact',
    attrs: { key: 'travellers.count' },
  })
  const whole = report([sentence, { type: 'facts', attrs: { view: 'travellers' } }], { travellers })
  const printed = JSON.stringify(printReport(whole, { version: 'public' }))
  expect(printed).not.toMatch(/이서연|박지훈/u)
  expect(printed).toContain('김민수')
  expect(printed).toContain('3명')
  expect(publicVersion(whole).leftOut).toContainEqual({ kind: 'member', count: 2 })
})

it('leaves persons met out of the tables of facts, with a mark where there was one', () => {
  const visits = [{ institution: 'PUB', persons: 'Chloe Tan, Director' }, { institution: 'GLA' }]
  const whole = report([{ type: 'facts', attrs: { view: 'visits' } }], { visits })
  const { document, leftOut } = publicVersion(whole)
  expect(document.facts.visits).toEqual([{ institution: 'PUB', persons: '[비공개]' }, { institution: 'GLA' }])
  expect(leftOut).toEqual([{ kind: 'field', label: { ko: '면담자', en: 'Persons met', vi: 'Người tiếp' }, count: 1 }])
})

it.each([
  ['존 스미스, 국장', '존 스미스는 설명함', '존 스미스'],
  ['홍길동 과장, 서울시', '홍길동은 설명함', '홍길동'],
  ['Jan van der Berg, Director', 'Jan van der Berg explained', 'Berg'],
  ['Siti binti Ahmad (PUB)', 'Siti binti Ahmad explained', 'Ahmad'],
])('a person met is not named in sentences either: %s', (persons, sentence, name) => {
  const { document } = publicVersion(report([line(text(sentence))], { visits: [{ institution: 'PUB', persons }] }))
  expect(JSON.stringify(document.body)).not.toContain(name)
})

it('an institution with those who work there is no name', () => {
  const visits = [{ institution: '교육부', persons: '교육부 관계자, 3명' }]
  const { document } = publicVersion(report([line(text('교육부 관계자와 만남'))], { visits }))
  expect(JSON.stringify(document.body)).toContain('교육부 관계자와 만남')
})

it('institutions in a list of persons are no names', () => {
  const facts = {
    visits: [{ institution: 'World Bank', persons: 'World Bank, Chloe Tan; Sara Lee (PUB)\n관계자, 3명' }],
  }
  const { document } = publicVersion(report([line(text('World Bank 관계자 Sara Lee, 관계자'))], facts))
  expect(JSON.stringify(document.body[1])).toContain('World Bank 관계자 [비공개], 관계자')
})

it.each([
  ['ko', '결과보고서(공개용)', '공개용'],
  ['en', '결과보고서 (public version)', '결과보고서 (public version)'],
  ['vi', '결과보고서 (bản công khai)', 'Bản công khai'],
])('says in %s that it is the public version, in title, header and properties', (language, title, header) => {
  const travellers = [{ name: '김민수' }]
  const facts = { organisation: '서울특별시', travellers }
  const printed = printReport(report([line(text('x'))], facts, language), { version: 'public' })
  expect(printed).toMatchObject({ title, header, properties: { author: '서울특별시' } })
  expect(printReport(report([], facts, language))).toMatchObject({ properties: { author: '김민수' } })
})
