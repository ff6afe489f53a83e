import { EditorState, TextSelection } from '@tiptap/pm/state'
import { describe, expect, it } from 'vitest'
import { convertBlock, convertInline } from '../../../../../renderer/screens/editor/markdown/convert'
import { documentSchema } from '../../../../../shared/document/schema'

const schema = documentSchema()

type Json = Record<string, unknown>
const block = (type: string, text: string, attrs?: Json): Json => ({
  type,
  ...(attrs ? { attrs } : {}),
  ...(text ? { content: [{ type: 'text', text }] } : {}),
})
const paragraph = (text: string) => block('paragraph', text)

/** A state with the cursor at the end of the only text `typed`. */
function typedInto(typed: string, around: (inner: Json) => Json[] = (inner) => [inner], inner = paragraph(typed)) {
  const doc = schema.nodeFromJSON({ type: 'doc', content: [{ type: 'title' }, ...around(inner)] })
  let end = 0
  doc.descendants((node, position) => {
    if (node.isTextblock && node.textContent === typed) end = position + 1 + node.content.size
  })
  return EditorState.create({ doc, selection: TextSelection.create(doc, end) })
}
const outcome = (state: EditorState, convert: typeof convertBlock): unknown =>
  convert(state)?.doc.content.toJSON().slice(1) ?? null
const kind = (state: EditorState): string => {
  const doc = convertBlock(state)?.doc
  if (!doc) return 'text'
  const { type, attrs } = doc.child(1)
  return [type.name, attrs.level ?? attrs.marker, attrs.start]
    .filter((part) => part !== undefined && part !== null)
    .join(' ')
}

describe('a sign and a space at the start of a paragraph', () => {
  it.each([
    ['# ', 'heading 1'],
    ['#### ', 'heading 4'],
    ['* ', 'bulletList'],
    ['- ', 'bulletList dash'],
    ['□ ', 'bulletList square'],
    ['ㅁ ', 'bulletList square'],
    ['○ ', 'bulletList circle'],
    ['ㅇ ', 'bulletList circle'],
    ['※ ', 'bulletList note'],
    ['1. ', 'orderedList 1. 1'],
    ['3. ', 'orderedList 1. 3'],
    ['가. ', 'orderedList 가. 1'],
    ['나. ', 'orderedList 가. 2'],
    ['1) ', 'orderedList 1) 1'],
    ['가) ', 'orderedList 가) 1'],
    ['(1) ', 'orderedList (1) 1'],
    ['(가) ', 'orderedList (가) 1'],
    ['① ', 'orderedList ① 1'],
    ['I. ', 'orderedList I. 1'],
    ['a) ', 'orderedList a) 1'],
    ['(a) ', 'orderedList (a) 1'],
    ['(i) ', 'orderedList (i) 1'],
    ['[] ', 'taskList'],
    ['[ ] ', 'taskList'],
    ['> ', 'blockquote'],
    ['--- ', 'horizontalRule'],
  ])('%s makes it %s', (typed, expected) => {
    expect(kind(typedInto(typed))).toBe(expected)
  })

  it.each(['##### ', '2026. ', '100. ', '다음. ', 'a. ', '#', '가.', ' - ', '글 - ', '-  '])('%s is text', (typed) => {
    expect(kind(typedInto(typed))).toBe('text')
  })

  const places: readonly [string, (inner: Json) => Json[], boolean][] = [
    [
      'a cell',
      (inner) => [
        { type: 'table', content: [{ type: 'tableRow', content: [{ type: 'tableCell', content: [inner] }] }] },
      ],
      true,
    ],
    ['a box', (inner) => [{ type: 'callout', content: [inner] }], true],
    [
      'an item of a list',
      (inner) => [{ type: 'bulletList', content: [{ type: 'listItem', content: [inner] }] }],
      false,
    ],
    [
      'a long text of a record',
      (inner) => [{ type: 'finding', content: [{ type: 'recordField', attrs: { key: 'what' }, content: [inner] }] }],
      true,
    ],
    [
      'a text of one line',
      (inner) => [{ type: 'finding', content: [{ type: 'recordField', attrs: { key: 'title' }, content: [inner] }] }],
      false,
    ],
  ]
  it.each(places)('keeps to what may stand in %s', (_name, around, expected) => {
    expect(convertBlock(typedInto('- ', around)) !== null).toBe(expected)
    expect(convertBlock(typedInto('# ', around))).toBe(null)
  })

  it.each(['title', 'heading', 'figure', 'tableCaption'])('does nothing in a %s', (type) => {
    const before = type === 'title' ? [] : [{ type: 'title' }]
    const doc = schema.nodeFromJSON({ type: 'doc', content: [...before, block(type, '- ')] })
    expect(convertBlock(EditorState.create({ doc, selection: TextSelection.atEnd(doc) }))).toBe(null)
  })

  it('goes on with the list above when the number does', () => {
    const item = { type: 'listItem', content: [paragraph('하나')] }
    const list = { type: 'orderedList', attrs: { marker: '1.' }, content: [item] }
    expect(convertBlock(typedInto('2. ', (inner) => [list, inner]))?.doc.childCount).toBe(2)
    expect(convertBlock(typedInto('3. ', (inner) => [list, inner]))?.doc.childCount).toBe(3)
    expect(convertBlock(typedInto('2) ', (inner) => [list, inner]))?.doc.childCount).toBe(3)
  })
})

describe('a pair of signs', () => {
  it.each([
    ['글 **굵은 글**', 'bold', '굵은 글'],
    ['조사**결과**', 'bold', '결과'],
    ['a *nghiêng*', 'italic', 'nghiêng'],
    ['`mã`', 'code', 'mã'],
    ['(~~bỏ~~', 'strike', 'bỏ'],
  ])('%s makes the text between them %s', (typed, mark, inside) => {
    const json = JSON.stringify(outcome(typedInto(typed), convertInline))
    expect(json).toContain(JSON.stringify({ type: 'text', marks: [{ type: mark }], text: inside }))
    expect(json).not.toMatch(/[*`~]/)
  })

  it.each(['**굵*', '5*3*', '** 글**', '**글 **', '****', '**', '~~~~', '10~20~', 'a`b`'])('%s is text', (typed) => {
    expect(outcome(typedInto(typed), convertInline)).toBe(null)
  })

  it('leaves the cursor behind the text, and what is typed next plain', () => {
    const state = typedInto('글 **굵은**')
    const transaction = convertInline(state)
    const next = transaction && state.apply(transaction).tr.insertText('끝')
    expect(next?.doc.child(1).toJSON().content.at(-1)).toEqual({ type: 'text', text: '끝' })
  })
})
