import type { Node as DocumentNode } from '@tiptap/pm/model'
import { EditorState } from '@tiptap/pm/state'
import { describe, expect, it } from 'vitest'
import { createFinder, type FindOptions } from '../../../../../renderer/screens/editor/find/find-in-blocks'
import { replaceHits } from '../../../../../renderer/screens/editor/find/replace'
import { documentSchema } from '../../../../../shared/document/schema'

const schema = documentSchema()
const text = (value: string, ...marks: string[]) => ({
  type: 'text',
  text: value,
  ...(marks.length > 0 ? { marks: marks.map((type) => ({ type })) } : {}),
})
const paragraph = (...content: object[]) => ({ type: 'paragraph', content })
const doc = (...blocks: object[]): DocumentNode =>
  schema.nodeFromJSON({ type: 'doc', content: [{ type: 'title', content: [text('예산 보고')] }, ...blocks] })

const loose: FindOptions = { matchCase: false, matchMarks: false, wholeWord: false }
const found = (document: DocumentNode, query: string, options = loose) =>
  createFinder(options)(document, query).map(({ pieces }) =>
    pieces.map(({ from, to }) => document.textBetween(from, to, '|', '\n')).join('+'),
  )
const replaced = (document: DocumentNode, query: string, replacement: string) => {
  const { tr } = EditorState.create({ doc: document })
  return replaceHits(tr, createFinder(loose)(document, query), replacement).doc
}

describe('finding in a report', () => {
  it('looks into titles, headings, lists, cells, captions and the texts of records', () => {
    const cell = { type: 'tableCell', content: [paragraph(text('셀의 예산'))] }
    const document = doc(
      { type: 'heading', attrs: { level: 1 }, content: [text('예산')] },
      { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph(text('새 예산'))] }] },
      { type: 'table', content: [{ type: 'tableRow', content: [cell, cell] }] },
      { type: 'figure', attrs: { media: '0'.repeat(64) }, content: [text('예산 그림')] },
      {
        type: 'finding',
        content: [{ type: 'recordField', attrs: { key: 'title' }, content: [paragraph(text('예산'))] }],
      },
    )
    expect(found(document, '예산')).toHaveLength(7)
  })

  it('crosses styles and line breaks, but never from one block into the next', () => {
    expect(found(doc(paragraph(text('국외'), text('출장', 'bold'), text('비'))), '외출장비')).toEqual([
      '외+출장+비'.replace(/\+/g, ''),
    ])
    expect(found(doc(paragraph(text('가'), { type: 'hardBreak' }, text('나'))), '가 나')).toEqual(['가\n나'])
    expect(found(doc(paragraph(text('가')), paragraph(text('나'))), '가나')).toEqual([])
  })

  it('reads over a note in the middle of a word, finds in the note by itself, and stops at a reference', () => {
    const note = { type: 'footnote', content: [text('예산 각주')] }
    const reference = { type: 'crossReference', attrs: { target: 'x', show: 'label' } }
    const document = doc(paragraph(text('국외'), note, text('출장')), paragraph(text('가'), reference, text('나')))
    expect(found(document, '국외출장')).toEqual(['국외+출장'])
    expect(found(document, '각주')).toEqual(['각주'])
    expect(found(document, '가나')).toEqual([])
    expect(found(document, '예산')).toHaveLength(2)
  })

  it('maps positions behind decomposed letters', () => {
    const document = doc(paragraph(text('ếế báo cáo'.normalize('NFD')), text(' x')))
    expect(found(document, 'cao x')).toEqual(['cáo x'.normalize('NFD')])
  })

  it('finds the same after a change as if it had never looked before', () => {
    const find = createFinder(loose)
    const before = doc(paragraph(text('하나 둘')), paragraph(text('셋 하나')))
    find(before, '하나')
    const { tr } = EditorState.create({ doc: before })
    const after = tr.insertText('하나 ', 8).doc
    expect(find(after, '하나')).toEqual(createFinder(loose)(after, '하나'))
    expect(find(after, '셋')).toEqual(createFinder(loose)(after, '셋'))
  })

  it('searches a long report again after a letter without reading the rest', () => {
    const blocks = Array.from({ length: 2_000 }, (_, index) =>
      paragraph(text(`${index} 국외 출장 보고서의 문단입니다.`)),
    )
    const find = createFinder(loose)
    const before = doc(...blocks)
    find(before, '출장')
    const after = EditorState.create({ doc: before }).tr.insertText('가', 20).doc
    let read = 0
    for (const node of [after.child(5), after.child(900)]) {
      const original = node.forEach.bind(node)
      node.forEach = (visit) => {
        read += 1
        original(visit)
      }
    }
    expect(find(after, '출장')).toHaveLength(2_000)
    expect(read).toBe(0)
  })
})

describe('replacing', () => {
  it('puts the text in literally, in the style of the first letter replaced', () => {
    const result = replaced(
      doc(paragraph(text('가'), text('나다', 'bold'), text('라마', 'italic'))),
      '나다라',
      '$1\\n$&',
    )
    expect(result.child(1).content.toJSON()).toEqual([text('가'), text('$1\\n$&', 'bold'), text('마', 'italic')])
  })

  it('replaces every place of one document, from the first to the last', () => {
    const result = replaced(doc(paragraph(text('예산 예산')), paragraph(text('예산'))), '예산', '예산안')
    expect(result.textBetween(0, result.content.size, '|')).toBe('예산안 보고|예산안 예산안|예산안')
    result.check()
  })

  it('leaves a note where it is that stands in the middle of what is replaced', () => {
    const note = { type: 'footnote', content: [text('각주')] }
    const result = replaced(doc(paragraph(text('국외'), note, text('출장비'))), '국외출장', '국내 연수')
    expect(result.child(1).content.toJSON()).toEqual([text('국내 연수'), note, text('비')])
    result.check()
  })

  it('can leave nothing', () => {
    expect(replaced(doc(paragraph(text('가나'))), '가나', '').child(1).childCount).toBe(0)
  })
})
