import { EditorState, TextSelection } from '@tiptap/pm/state'
import { describe, expect, it } from 'vitest'
import { readQuery } from '../../../../../renderer/screens/editor/slash/read-query'
import { documentSchema } from '../../../../../shared/document/schema'

const schema = documentSchema()

function queryAfter(text: string, type = 'paragraph'): string | null {
  const block = { type, ...(text ? { content: [{ type: 'text', text }] } : {}) }
  const content = type === 'title' ? [block] : [{ type: 'title' }, block]
  const doc = schema.nodeFromJSON({ type: 'doc', content })
  const state = EditorState.create({ doc, selection: TextSelection.atEnd(doc) })
  const query = readQuery(state)
  if (query) expect(state.doc.textBetween(query.from, query.to)).toBe(`/${query.text}`)
  return query?.text ?? null
}

describe('a query', () => {
  it.each([
    ['/', ''],
    ['/표', '표'],
    ['text /bảng', 'bảng'],
    ['/muc luc', 'muc luc'],
    [`${'가'.repeat(200)} /ㅍ`, 'ㅍ'],
  ])('stands behind the sign in %s', (text, query) => {
    expect(queryAfter(text)).toBe(query)
  })

  it.each(['', 'text', 'and/or', '2026/11/', 'https://a', '/ 5', '1 / 2', `/${'x'.repeat(31)}`, `${'/'.repeat(40)}`])(
    'is not seen in %s',
    (text) => {
      expect(queryAfter(text)).toBeNull()
    },
  )

  it('is not seen in the title', () => {
    expect(queryAfter('/표', 'title')).toBeNull()
  })
})
