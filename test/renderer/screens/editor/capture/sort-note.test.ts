import { EditorState, TextSelection } from '@tiptap/pm/state'
import { expect, test } from 'vitest'
import { inboxRanges } from '../../../../../renderer/screens/editor/capture/inbox-range'
import { sortNote } from '../../../../../renderer/screens/editor/capture/sort-note'
import { inboxId } from '../../../../../shared/document/inbox'
import { documentSchema } from '../../../../../shared/document/schema'

const schema = documentSchema()
const text = (value: string) => [{ type: 'text', text: value }]
const paragraph = (value: string) => ({ type: 'paragraph', content: text(value) })
const heading = (value: string, id: string | null = null) => ({
  type: 'heading',
  attrs: { level: 1, id },
  content: text(value),
})
const finding = (title: string) => ({
  type: 'finding',
  attrs: { id: title },
  content: [{ type: 'recordField', attrs: { key: 'title' }, content: [paragraph(title)] }],
})
const figure = (caption: string) => ({
  type: 'figure',
  attrs: { media: 'a'.repeat(64) },
  content: text(caption),
})

/** A report with the cursor in the block that has a text. */
function stateAt(words: string, ...content: unknown[]): EditorState {
  const doc = schema.nodeFromJSON({ type: 'doc', content: [{ type: 'title' }, ...content] })
  const state = EditorState.create({ doc })
  const places: number[] = []
  doc.descendants((node, at) => {
    if (node.isText && node.text === words) places.push(at)
  })
  return state.apply(state.tr.setSelection(TextSelection.near(doc.resolve(places[0] ?? 0))))
}
const namesOf = ({ doc }: EditorState) => doc.children.slice(1).map((node) => node.textContent)

const inbox = heading('메모', inboxId)

test('a note goes behind the last finding of the report and its photos, with its own photos', () => {
  const state = stateAt(
    '나',
    heading('조사'),
    finding('가'),
    figure('사진 가'),
    heading('끝'),
    inbox,
    finding('나'),
    figure('사진 나'),
    finding('다'),
  )
  const sorted = sortNote(state)
  expect(sorted && namesOf(state.apply(sorted))).toEqual(['조사', '가', '사진 가', '나', '사진 나', '끝', '메모', '다'])
})

test('it stays where nobody can say where it should go', () => {
  const one = [heading('하나'), finding('가')]
  const other = [heading('둘'), finding('나')]
  expect(sortNote(stateAt('다', ...one, ...other, inbox, finding('다')))).toBeNull()
  expect(sortNote(stateAt('다', heading('하나'), inbox, finding('다')))).toBeNull()
})

test('only notes of the inbox are sorted', () => {
  expect(sortNote(stateAt('가', heading('하나'), finding('가'), inbox, finding('나')))).toBeNull()
  expect(sortNote(stateAt('메모', heading('하나'), finding('가'), inbox, finding('나')))).toBeNull()
})

test('the inbox ends at the next heading that is no deeper, and two from two devices are both inboxes', () => {
  const { doc } = stateAt('', inbox, finding('가'), heading('끝'), inbox, finding('나'))
  const ranges = inboxRanges(doc)
  expect(ranges.map(({ from, to }) => doc.slice(from, to).content.textBetween(0, to - from))).toEqual([
    '메모가',
    '메모나',
  ])
})
