import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { createRecordReuse } from '../../../electron/reports/reuse-record'
import { reportFromY } from '../../../shared/document/from-y'
import { loadState } from '../../../shared/document/load-state'
import { plainText } from '../../../shared/document/text'
import { reportToY } from '../../../shared/document/to-y'
import { finding, policy, recordsReport } from '../../support/records-report'
import { openStore } from '../../support/store'

const from = '11111111-1111-4111-8111-111111111111'
const into = '22222222-2222-4222-8222-222222222222'

function openTwo(body: readonly object[]) {
  const store = openStore()
  const source = finding({ id: 'one', texts: { title: '침수 대비', sources: '면담' }, values: { category: 'safety' } })
  const put = (id: string, document: ReturnType<typeof recordsReport>) =>
    store.log.append(id, Y.encodeStateAsUpdate(reportToY(document)), 'device')
  put(from, recordsReport('덴마크 연수', [source]))
  put(into, recordsReport('Báo cáo', body, { language: 'vi' }))
  const reuse = createRecordReuse(store.log, () => '33333333-3333-4333-8333-333333333333')
  const bodyOf = () => store.reports.exportSource(into).document.body
  return { ...store, reuse, bodyOf }
}

const paragraph = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] })

test('a record is copied with an id of its own and a line, in the language of the report, that names its source', () => {
  const { reuse, bodyOf } = openTwo([paragraph('x')])
  expect(reuse({ report: from, record: 'one' }, into)).toEqual({
    report: into,
    record: '33333333-3333-4333-8333-333333333333',
  })
  const copy = bodyOf().at(-1)
  expect(copy).toMatchObject({ type: 'finding', attrs: { category: 'safety' } })
  expect(copy && plainText([copy])).toEqual(['침수 대비', '면담', 'Lấy từ báo cáo “덴마크 연수”'])
})

test('whoever has the report open hears of the copy as of a change from elsewhere', () => {
  const { reuse, log } = openTwo([])
  const open = new Y.Doc()
  Y.applyUpdate(open, log.load(into).state)
  log.onAppended(({ report, update, source }) => {
    expect([report, source]).toEqual([into, null])
    Y.applyUpdate(open, update)
  })
  reuse({ report: from, record: 'one' }, into)
  expect(open.getXmlFragment('body').toString()).toContain('침수 대비')
})

test.each([
  ['after the last one of its kind that is written', [finding({ id: 'a', texts: { title: '가' } }), paragraph('x')], 2],
  ['before one of its kind that still waits to be written', [paragraph('x'), finding({ id: 'a', texts: {} })], 2],
  ['after records of another kind', [policy({ id: 'a', texts: { name: '가' } }), paragraph('x')], 2],
  ['at the end where there are no records', [paragraph('x'), paragraph('y')], 3],
])('it lands %s', (_where, body, place) => {
  const { reuse, bodyOf } = openTwo(body)
  reuse({ report: from, record: 'one' }, into)
  expect(bodyOf().findIndex((block) => plainText([block]).includes('침수 대비'))).toBe(place)
})

test('a record that is gone is a named error, and nothing is written', () => {
  const { reuse, log } = openTwo([])
  const { number } = log.load(into)
  expect(() => reuse({ report: from, record: 'gone' }, into)).toThrowError(
    expect.objectContaining({ code: 'record-not-found' }),
  )
  expect(log.load(into).number).toBe(number)
})

test('what a sentence takes from the facts of its report stays as it reads there, and links to what stays behind go', () => {
  const { log, reuse } = openTwo([])
  const told = { type: 'paragraph', content: [{ type: 'fact', attrs: { key: 'organisation' } }] }
  const block = {
    type: 'policy',
    attrs: { id: 'told', findings: ['one'] },
    content: [{ type: 'recordField', attrs: { key: 'summary' }, content: [told] }],
  }
  const source = '44444444-4444-4444-8444-444444444444'
  const document = recordsReport('연수', [block], { facts: { organisation: '양주시' } })
  log.append(source, Y.encodeStateAsUpdate(reportToY(document)), 'device')
  reuse({ report: source, record: 'told' }, into)
  const copy = reportFromY(into, loadState(log.load(into).state)).body.at(-1)
  expect(copy && plainText([copy])).toContain('양주시')
  expect(copy).toMatchObject({ attrs: { findings: [] } })
})
