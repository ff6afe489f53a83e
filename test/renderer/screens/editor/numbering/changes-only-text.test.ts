import { EditorState, type Transaction } from '@tiptap/pm/state'
import { describe, expect, it } from 'vitest'
import { changesOnlyText } from '../../../../../renderer/screens/editor/numbering/changes-only-text'
import { documentSchema } from '../../../../../shared/document/schema'

const schema = documentSchema()
const doc = schema.nodeFromJSON({
  type: 'doc',
  content: [
    { type: 'title', content: [{ type: 'text', text: '제목' }] },
    { type: 'heading', attrs: { level: 1 }, content: [{ type: 'text', text: '개요' }] },
    {
      type: 'paragraph',
      content: [{ type: 'text', text: 'báo' }, { type: 'hardBreak' }, { type: 'text', text: 'cáo' }],
    },
  ],
})
// title 0-4, heading 4-8, paragraph 8-17 with its break at 12
const state = EditorState.create({ doc })

const cases: [string, boolean, (transaction: Transaction) => Transaction][] = [
  ['a letter', true, (tr) => tr.insertText('하', 6)],
  ['a letter in the place of others', true, (tr) => tr.insertText('하', 5, 7)],
  ['a mark', true, (tr) => tr.addMark(5, 7, schema.mark('bold'))],
  ['two letters in two blocks', true, (tr) => tr.insertText('가', 1).insertText('나', 7)],
  ['a deleted break', false, (tr) => tr.delete(12, 13)],
  ['a new break', false, (tr) => tr.insert(6, schema.node('hardBreak'))],
  ['a split block', false, (tr) => tr.split(6)],
  ['joined blocks', false, (tr) => tr.delete(7, 9)],
  ['another level', false, (tr) => tr.setNodeMarkup(4, null, { level: 2 })],
  ['another attribute', false, (tr) => tr.setNodeAttribute(4, 'level', 3)],
  ['another kind of block', false, (tr) => tr.setBlockType(9, 9, schema.node('heading').type, { level: 1 })],
  ['a letter and then a split', false, (tr) => tr.insertText('하', 6).split(6)],
]

describe('a change of', () => {
  it.each(cases)('%s is text alone: %s', (_name, expected, change) => {
    expect(changesOnlyText(change(state.tr))).toBe(expected)
  })
})
