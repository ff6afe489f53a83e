import { yXmlFragmentToProseMirrorRootNode } from '@tiptap/y-tiptap'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { reportFromY } from '../../../shared/document/from-y'
import { jsonReportSchema, reportDocumentSchema } from '../../../shared/document/model'
import { documentSchema } from '../../../shared/document/schema'
import { SCHEMA_VERSION } from '../../../shared/document/schema-version'
import { recordText } from '../../../shared/document/text'
import { reportToY } from '../../../shared/document/to-y'
import { bodyOf, factsOf, metaOf, newRow } from '../../../shared/document/y-report'
import { rowsOf } from '../../../shared/fields/value'
import { everyNode } from '../../support/sample-report'

const id = '7b0c7a52-5f0e-4a51-9a3e-0f6c2f6f1f01'

test('a report comes back from its Y.Doc as it went in', () => {
  const report = everyNode()
  expect(reportFromY(id, reportToY(report))).toEqual(report)
})

test('the editor binding builds every node of a written report, so it deletes none', () => {
  const report = everyNode()
  const doc = reportToY(report)
  const before = Y.encodeStateAsUpdate(doc)
  const root = yXmlFragmentToProseMirrorRootNode(bodyOf(doc), documentSchema())
  root.check()
  expect(root.childCount).toBe(report.body.length)
  expect(Y.encodeStateAsUpdate(doc)).toEqual(before)
})

test('containers that the editor needs filled get an empty paragraph', () => {
  const report = reportDocumentSchema.parse({
    ...everyNode(),
    body: [
      { type: 'title' },
      { type: 'bulletList', content: [{ type: 'listItem' }] },
      { type: 'orderedList' },
      { type: 'table', content: [{ type: 'tableRow', content: [{ type: 'tableCell' }] }] },
      { type: 'finding', content: [{ type: 'recordField', attrs: { key: 'title' } }] },
    ],
  })
  const root = yXmlFragmentToProseMirrorRootNode(bodyOf(reportToY(report)), documentSchema())
  root.check()
  expect(root.toString()).toBe(
    'doc(title, bulletList(listItem(paragraph)), table(tableRow(tableCell(paragraph))), finding(recordField(paragraph)))',
  )
})

test('an unknown node is a named error with its place', () => {
  const doc = reportToY(everyNode())
  const list = new Y.XmlElement('bulletList')
  list.push([new Y.XmlElement('hologram')])
  bodyOf(doc).push([list])
  expect(() => reportFromY(id, doc)).toThrowError(
    expect.objectContaining({
      code: 'document-unknown-node',
      params: { name: 'hologram', place: `body.${bodyOf(doc).length - 1}.content.0` },
    }),
  )
})

test('an unknown mark is an error and never dropped silently', () => {
  const doc = reportToY(everyNode())
  const paragraph = new Y.XmlElement('paragraph')
  const text = new Y.XmlText()
  text.applyDelta([{ insert: 'secret', attributes: { blink: {} } }])
  paragraph.push([text])
  bodyOf(doc).push([paragraph])
  expect(() => reportFromY(id, doc)).toThrowError(expect.objectContaining({ code: 'report-invalid' }))
})

test('a report of a newer schema is refused by name', () => {
  const doc = reportToY(everyNode())
  metaOf(doc).set('needsSchema', SCHEMA_VERSION + 1)
  expect(() => reportFromY(id, doc)).toThrowError(expect.objectContaining({ code: 'report-newer-schema' }))
})

test('a link that could run code does not pass the model', () => {
  const text = { type: 'text', text: 'x', marks: [{ type: 'link', attrs: { href: 'javascript:alert(1)' } }] }
  const parsed = reportDocumentSchema.safeParse({ ...everyNode(), body: [{ type: 'title', content: [text] }] })
  expect(parsed.success).toBe(false)
})

test('two people who each add the first rows of a list offline both keep theirs', () => {
  const start = Y.encodeStateAsUpdate(reportToY({ ...everyNode(), facts: {} }))
  const [kim, nguyen] = [new Y.Doc(), new Y.Doc()]
  for (const [doc, name] of [
    [kim, '김'],
    [nguyen, 'Nguyễn'],
  ] as const) {
    Y.applyUpdate(doc, start)
    const rows = factsOf(doc).get('travellers')
    if (!(rows instanceof Y.Array)) throw new Error('the list is not there yet')
    rows.push([newRow({ name })])
  }
  Y.applyUpdate(kim, Y.encodeStateAsUpdate(nguyen))
  expect(
    rowsOf(reportFromY(id, kim).facts, 'travellers')
      .map(({ name }) => name)
      .sort(),
  ).toEqual(['Nguyễn', '김'])
})

test('an attribute value that no rule allows takes its default and locks nothing away', () => {
  const doc = reportToY(everyNode())
  const at = everyNode().body.findIndex(({ type }) => type === 'table')
  const table = bodyOf(doc).toArray()[at]
  if (!(table instanceof Y.XmlElement)) throw new Error('no table')
  const cell = (table.toArray()[0] as Y.XmlElement).toArray()[0] as Y.XmlElement
  cell.setAttribute('colspan', 60 as never)
  cell.setAttribute('colwidth', [Number.NaN] as never)
  const block = reportFromY(id, doc).body[at]
  expect(block?.type === 'table' && block.content[0]?.content[0]).toMatchObject({
    attrs: { colspan: 1, colwidth: null },
    content: [{ content: [{ text: '구분' }] }],
  })
})

test('a heading without a level has no default, so it is an error with its place', () => {
  const doc = reportToY(everyNode())
  bodyOf(doc).insert(1, [new Y.XmlElement('heading')])
  expect(() => reportFromY(id, doc)).toThrowError(
    expect.objectContaining({ code: 'report-invalid', params: expect.objectContaining({ place: 'body.1.attrs' }) }),
  )
})

test('content that nests beyond any use is a named error and not a crash', () => {
  const doc = reportToY(everyNode())
  let outer = new Y.XmlElement('bulletList')
  bodyOf(doc).push([outer])
  for (let depth = 0; depth < 400; depth++) {
    const inner = new Y.XmlElement(depth % 2 ? 'bulletList' : 'listItem')
    outer.push([inner])
    outer = inner
  }
  expect(() => reportFromY(id, doc)).toThrowError(expect.objectContaining({ code: 'report-invalid' }))
})

test.each([
  ['no title', [{ type: 'paragraph' }]],
  ['the title last', [{ type: 'paragraph' }, { type: 'title' }]],
  ['two titles', [{ type: 'title' }, { type: 'title' }]],
  ['nothing', []],
])('a body with %s does not pass', (_name, body) => {
  expect(jsonReportSchema.safeParse({ ...everyNode(), body }).success).toBe(false)
})

test('a record of an older schema keeps its values and texts, and what is new is unset', () => {
  const doc = reportToY(reportDocumentSchema.parse({ ...everyNode(), body: [{ type: 'title' }] }))
  metaOf(doc).set('needsSchema', 2)
  const policy = new Y.XmlElement<Record<string, never>>('policy')
  for (const [key, value] of Object.entries({ id: 'p', country: 'SG', stage: 'operating', feasibleLegal: 4 }))
    policy.setAttribute(key, value as never)
  const name = new Y.XmlElement('recordField')
  name.setAttribute('key', 'name')
  const text = new Y.XmlElement('paragraph')
  text.insert(0, [new Y.XmlText('배라지')])
  name.insert(0, [text])
  policy.insert(0, [name])
  bodyOf(doc).insert(1, [policy])
  const read = reportFromY(id, doc).body[1]
  expect(read?.type === 'policy' && recordText(read, 'name')).toBe('배라지')
  expect(read).toMatchObject({
    attrs: { id: 'p', country: 'SG', stage: 'operating', feasibleLegal: 4, period: null, contextDifferences: null },
  })
  const root = yXmlFragmentToProseMirrorRootNode(bodyOf(doc), documentSchema())
  root.check()
  expect(root.child(1).attrs).toMatchObject({ country: 'SG', feasibleLegal: 4, findings: null })
})
