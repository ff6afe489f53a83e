import { expect, it } from 'vitest'
import { checkReport } from '../../../shared/checklist/checklist'
import { preflight } from '../../../shared/checklist/preflight'
import { reportDocumentSchema } from '../../../shared/document/model'
import type { ExportFormat } from '../../../shared/ipc/export'
import type { PaperChoices } from '../../../shared/print/paper'

const media = 'a'.repeat(64)
const line = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] })
const figure = { type: 'figure', attrs: { media, alt: '회의실' }, content: [{ type: 'text', text: '회의실' }] }
const finding = (openness: string, text: string) => ({
  type: 'finding',
  attrs: { id: 'f', openness },
  content: [{ type: 'recordField', attrs: { key: 'what' }, content: [line(text)] }],
})

function prepared(
  body: object[],
  {
    formats = ['pdf'],
    choices = {},
    missing = [],
    facts = {},
  }: {
    formats?: ExportFormat[]
    choices?: PaperChoices
    missing?: string[]
    facts?: Record<string, string>
  } = {},
) {
  const title = { type: 'title', content: [{ type: 'text', text: '결과보고서' }] }
  const report = reportDocumentSchema.parse({
    template: 'study-mission',
    language: 'ko',
    facts,
    body: [title, ...body],
  })
  return preflight({ report, items: checkReport(report), formats, choices, missing: new Set(missing) })
}
const rules = (items: readonly { rule: string }[]) => items.map(({ rule }) => rule)

it('a character without glyph keeps a PDF from being made, and no other file', () => {
  expect(prepared([line('좋음 😀')]).blocking).toMatchObject([
    { rule: 'glyph-missing', excerpt: '😀', place: { kind: 'block', block: 1, spot: { path: [], from: 3, to: 5 } } },
  ])
  const docx = prepared([line('좋음 😀')], { formats: ['docx'] })
  expect(docx.blocking).toEqual([])
  expect(rules(docx.open.must)).toContain('glyph-missing')
})

it('a picture that is not on this device keeps every file from being made, and its place is known', () => {
  const row = { type: 'figureRow', content: [figure, figure] }
  const { blocking } = prepared([row], { formats: ['docx'], missing: [media] })
  expect(blocking.map(({ rule, place }) => [rule, place])).toEqual([
    ['picture-missing', { kind: 'block', block: 1, spot: { path: [0], from: 0, to: 0 } }],
    ['picture-missing', { kind: 'block', block: 1, spot: { path: [1], from: 0, to: 0 } }],
  ])
  expect(prepared([row]).blocking).toEqual([])
})

it('a report that is not public has no public version, and the way leads to what says so', () => {
  const closed = { facts: { disclosure: 'closed' }, choices: { version: 'public' } } as const
  expect(prepared([line('x')], closed).blocking).toMatchObject([
    { rule: 'report-closed', place: { kind: 'fact', key: 'disclosure' } },
  ])
  expect(prepared([line('x')], { facts: { disclosure: 'closed' } }).blocking).toEqual([])
})

it('of what a public version leaves out nothing is complained about, and personal data is told as masked', () => {
  const body = [finding('closed', '😀 ○○'), figure, line('010-1234-5678')]
  const choices = { version: 'public' } as const
  const found = prepared(body, { choices, missing: [media] })
  expect(found.blocking).toEqual([])
  expect(found.open.privacy).toEqual([])
  expect(rules(found.open.should)).not.toContain('placeholder-left')
  expect(found.leftOut).toEqual([
    { kind: 'closed-record', count: 1 },
    { kind: 'picture', count: 1 },
    { kind: 'personal-data', rule: 'phone-number', count: 1 },
  ])
  expect(rules(prepared(body).open.privacy)).toEqual(['phone-number'])
})
