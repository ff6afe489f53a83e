import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { reportFromY } from '../../../shared/document/from-y'
import { loadState } from '../../../shared/document/load-state'
import { type ReportDocument, reportDocumentSchema } from '../../../shared/document/model'
import { plainText } from '../../../shared/document/text'
import { reportToY } from '../../../shared/document/to-y'
import { bodyOf, factsOf, metaOf } from '../../../shared/document/y-report'
import { restoreBy } from '../../../shared/versions/restore'
import { everyNode } from '../../support/sample-report'

const id = '7b0c7a52-5f0e-4a51-9a3e-0f6c2f6f1f01'
const paragraph = (words: string) => ({ type: 'paragraph', content: [{ type: 'text', text: words }] })
const report = (texts: readonly string[], facts: object = {}): ReportDocument =>
  reportDocumentSchema.parse({
    template: 'overseas-training',
    language: 'ko',
    facts,
    body: [{ type: 'title', content: [{ type: 'text', text: '보고서' }] }, ...texts.map(paragraph)],
  })

const stateOf = (doc: Y.Doc) => Y.encodeStateAsUpdate(doc)
const copyOf = (doc: Y.Doc) => loadState(stateOf(doc))
const textAt = (doc: Y.Doc, index: number): Y.XmlText => {
  const text = (bodyOf(doc).get(index) as Y.XmlElement).get(0)
  if (!(text instanceof Y.XmlText)) throw new Error('no text')
  return text
}
const read = (doc: Y.Doc) => reportFromY(id, doc)
const texts = (doc: Y.Doc) => plainText(read(doc).body)
const costs = (doc: Y.Doc) => factsOf(doc).get('costs') as Y.Array<Y.Map<unknown>>

function restore(doc: Y.Doc, version: Uint8Array): void {
  const update = restoreBy(id, stateOf(doc), version)
  if (update) Y.applyUpdate(doc, update)
}

function exchange(one: Y.Doc, other: Y.Doc): void {
  Y.applyUpdate(one, stateOf(other))
  Y.applyUpdate(other, stateOf(one))
}

describe('restoring a version', () => {
  it('makes the report say what the version says, whatever kinds of blocks were there', () => {
    const doc = reportToY(everyNode())
    const version = stateOf(doc)
    doc.transact(() => {
      bodyOf(doc).delete(0, bodyOf(doc).length)
      for (const key of [...factsOf(doc).keys()]) factsOf(doc).delete(key)
    })
    restore(doc, version)
    expect(read(doc)).toEqual(read(loadState(version)))
  })

  it('is no change when the report says the same already', () => {
    const doc = reportToY(everyNode())
    expect(restoreBy(id, stateOf(doc), stateOf(doc))).toBeNull()
    expect(restoreBy(id, stateOf(doc), stateOf(reportToY(everyNode())))).toBeNull()
  })

  it('leaves blocks and letters that both have the same ones', () => {
    const doc = reportToY(report(['하나', '둘은 남는다.', '셋']))
    const version = stateOf(doc)
    textAt(doc, 2).delete(0, 2)
    textAt(doc, 2).insert(0, '바뀐 것도')
    bodyOf(doc).delete(1, 1)
    const kept = bodyOf(doc).get(2)
    const text = textAt(doc, 1)
    restore(doc, version)
    expect(texts(doc)).toEqual(['보고서', '하나', '둘은 남는다.', '셋'])
    expect(bodyOf(doc).get(3)).toBe(kept)
    expect(textAt(doc, 2)).toBe(text)
  })

  it('keeps what another device wrote meanwhile in places that the restore does not touch', () => {
    const one = reportToY(report(['서론이다.', '본론이다.', '결론이다.'], { costs: [{ item: '항공', amount: 10 }] }))
    const version = stateOf(one)
    textAt(one, 2).insert(0, '새 ')
    const other = copyOf(one)
    // Offline from here on.
    textAt(other, 2).insert(textAt(other, 2).length, ' 다른 기기의 문장.')
    textAt(other, 3).insert(0, '다른 기기: ')
    const paragraphOfOther = new Y.XmlElement('paragraph')
    paragraphOfOther.insert(0, [new Y.XmlText('다른 기기의 문단')])
    bodyOf(other).insert(bodyOf(other).length, [paragraphOfOther])
    costs(other).insert(1, [new Y.Map(Object.entries({ item: '숙박' }))])
    restore(one, version)
    exchange(one, other)
    expect(texts(one)).toEqual([
      '보고서',
      '서론이다.',
      '본론이다. 다른 기기의 문장.',
      '다른 기기: 결론이다.',
      '다른 기기의 문단',
    ])
    expect(read(one)).toEqual(read(other))
    expect(read(one).facts.costs).toEqual([{ item: '항공', amount: 10 }, { item: '숙박' }])
  })

  it('would lose it by writing the text anew (the control: what the test above finds)', () => {
    const one = reportToY(report(['본론이다.', '결론이다.']))
    const version = stateOf(one)
    const other = copyOf(one)
    textAt(other, 2).insert(0, '다른 기기: ')
    const earlier = loadState(version)
    bodyOf(one).delete(0, bodyOf(one).length)
    bodyOf(one).insert(
      0,
      bodyOf(earlier)
        .toArray()
        .map((node) => node.clone() as Y.XmlElement),
    )
    exchange(one, other)
    expect(texts(one).join()).not.toContain('다른 기기')
  })

  it('changes single cells of a list, takes rows away and leaves the list to add to', () => {
    const before = {
      costs: [
        { item: '항공', amount: 10 },
        { item: '숙박', amount: 5 },
      ],
      organisation: '서울',
    }
    const doc = reportToY(report([], before))
    const version = stateOf(doc)
    const list = costs(doc)
    const row = list.get(1)
    row.set('amount', 7)
    row.set('currency', 'KRW')
    list.insert(2, [new Y.Map(Object.entries({ item: '식비' }))])
    factsOf(doc).set('organisation', '부산')
    factsOf(doc).set('gist', '새 요지')
    restore(doc, version)
    expect(read(doc).facts).toEqual(before)
    expect(costs(doc)).toBe(list)
    expect(list.get(1)).toBe(row)

    const empty = stateOf(reportToY(report([])))
    restore(doc, empty)
    expect(read(doc).facts).toEqual({})
    expect(costs(doc)).toBe(list)
  })

  it('gives letters the look that they had, and no other', () => {
    const styled = (marks: object[]) =>
      reportDocumentSchema.parse({
        ...report([]),
        body: [
          { type: 'title' },
          {
            type: 'paragraph',
            content: [
              { type: 'text', text: '굵은' },
              { type: 'text', text: ' 글자', marks },
            ],
          },
        ],
      })
    const plain = reportToY(styled([]))
    const bold = stateOf(reportToY(styled([{ type: 'bold' }])))
    const version = stateOf(plain)
    restore(plain, bold)
    expect(read(plain)).toEqual(read(loadState(bold)))
    restore(plain, version)
    expect(read(plain)).toEqual(read(loadState(version)))
  })

  it('leaves a report in the trash there, and asks for the schema of this Bogo', () => {
    const doc = reportToY(report(['하나']))
    const version = stateOf(doc)
    doc.transact(() => {
      metaOf(doc).set('deletedAt', 5)
      metaOf(doc).set('needsSchema', 1)
      textAt(doc, 1).insert(0, '새 ')
    })
    restore(doc, version)
    expect(metaOf(doc).get('deletedAt')).toBe(5)
    expect(metaOf(doc).get('needsSchema')).toBeGreaterThan(1)
  })

  it('refuses to change a report by what this Bogo cannot read', () => {
    const doc = reportToY(report(['하나']))
    const newer = copyOf(doc)
    bodyOf(newer).insert(1, [new Y.XmlElement('hologram')])
    expect(() => restoreBy(id, stateOf(doc), stateOf(newer))).toThrow(
      expect.objectContaining({ code: 'document-unknown-node' }),
    )
  })
})
