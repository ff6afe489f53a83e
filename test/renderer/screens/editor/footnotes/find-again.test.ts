import { describe, expect, it } from 'vitest'
import { findAgain } from '../../../../../renderer/screens/editor/footnotes/footnote-state'
import { documentSchema } from '../../../../../shared/document/schema'

const schema = documentSchema()
const note = (text: string) => schema.node('footnote', null, text === '' ? [] : [schema.text(text)])
const paragraph = (...content: (string | ReturnType<typeof note>)[]) =>
  schema.node(
    'paragraph',
    null,
    content.map((part) => (typeof part === 'string' ? schema.text(part) : part)),
  )
const doc = (...blocks: ReturnType<typeof paragraph>[]) => schema.node('doc', null, [schema.node('title'), ...blocks])

/** Where the note with a text stands. */
function placeOf(report: ReturnType<typeof doc>, text: string): number {
  let found = -1
  report.descendants((node, position) => {
    if (node.type.name === 'footnote' && node.textContent === text) found = position
  })
  return found
}

describe('an open footnote is found again after a change from elsewhere', () => {
  const before = doc(paragraph('one', note('a')), paragraph('two', note('b'), 'end'), paragraph('three', note('c')))
  const at = placeOf(before, 'b')

  it('that came before it', () => {
    const after = doc(paragraph('one more', note('a')), ...before.children.slice(2))
    expect(findAgain(before, after, at)).toBe(placeOf(after, 'b'))
  })

  it('that came after it', () => {
    const after = doc(...before.children.slice(1, 3), paragraph('3', note('c')))
    expect(findAgain(before, after, at)).toBe(at)
  })

  it('of its own text', () => {
    const after = doc(before.child(1), paragraph('two', note('bee'), 'end'), before.child(3))
    expect(findAgain(before, after, at)).toBe(placeOf(after, 'bee'))
  })

  it('on both sides of it and in it', () => {
    const after = doc(paragraph('1', note('a')), paragraph('2', note('bee'), '!'), paragraph('3', note('cc')))
    expect(findAgain(before, after, at)).toBe(placeOf(after, 'bee'))
  })

  it('but not when it was deleted', () => {
    const after = doc(before.child(1), paragraph('two', 'end'), before.child(3))
    expect(findAgain(before, after, at)).toBeNull()
  })
})
