import { history, undo } from '@tiptap/pm/history'
import { EditorState, NodeSelection, TextSelection } from '@tiptap/pm/state'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blockAt, blocksBetween } from '../../../../../renderer/screens/editor/drag/block-range'
import { deleteBlocks, duplicateBlocks, insertParagraph } from '../../../../../renderer/screens/editor/drag/edit-blocks'
import { moveBlocks, moveBlocksBy } from '../../../../../renderer/screens/editor/drag/move-blocks'
import { documentSchema } from '../../../../../shared/document/schema'
import { isRecordName } from '../../../../../shared/records/record'
import { everyNode } from '../../../../support/sample-report'

const schema = documentSchema()
const text = (value: string) => [{ type: 'text', text: value }]
const paragraph = (value: string) => ({ type: 'paragraph', content: text(value) })
const table = {
  type: 'table',
  content: [{ type: 'tableRow', content: [{ type: 'tableCell', content: [paragraph('cell')] }] }],
}
const caption = { type: 'tableCaption', content: text('caption') }

const stateOf = (content: unknown[]) =>
  EditorState.create({
    doc: schema.nodeFromJSON({ type: 'doc', content: [{ type: 'title', content: text('title') }, ...content] }),
    plugins: [history()],
  })
const everything = () =>
  EditorState.create({ doc: schema.nodeFromJSON({ type: 'doc', content: everyNode().body }), plugins: [history()] })
const namesOf = ({ doc }: EditorState) => doc.children.map((node) => node.textContent || node.type.name)
const sorted = ({ doc }: EditorState) => doc.children.map((node) => JSON.stringify(node)).sort()

/** What is selected: a block, or a place in a line. */
const selected = ({ selection }: EditorState) =>
  selection instanceof NodeSelection
    ? selection.node.toJSON()
    : [selection.$from.parent.toJSON(), selection.$from.parentOffset]

describe('moving blocks', () => {
  it('never changes the blocks themselves, keeps the document valid, and undo restores it exactly', () => {
    const start = everything()
    const { size } = start.doc.content
    fc.assert(
      fc.property(fc.nat(size), fc.nat(size), fc.nat(size), (from, target, cursor) => {
        const at = start.apply(start.tr.setSelection(TextSelection.near(start.doc.resolve(cursor))))
        const range = blockAt(at.doc, from)
        const transaction = range ? moveBlocks(at, range, target) : null
        if (!transaction) return
        const moved = at.apply(transaction)
        moved.doc.check()
        expect(sorted(moved)).toEqual(sorted(at))
        expect(moved.doc.firstChild?.type.name).toBe('title')
        expect(selected(moved)).toEqual(selected(at))
        let restored = moved
        undo(moved, (back) => {
          restored = moved.apply(back)
        })
        expect(restored.doc.eq(at.doc)).toBe(true)
      }),
    )
  })

  it('never parts a caption from its table, in whatever order blocks are moved', () => {
    const steps = fc.array(fc.record({ block: fc.nat(400), target: fc.nat(400) }), { maxLength: 12 })
    fc.assert(
      fc.property(steps, (moves) => {
        let state = stateOf([paragraph('a'), caption, table, paragraph('b'), table, paragraph('c')])
        for (const { block, target } of moves) {
          const { size } = state.doc.content
          const range = blockAt(state.doc, block % (size + 1))
          const transaction = range ? moveBlocks(state, range, target % (size + 1)) : null
          if (transaction) state = state.apply(transaction)
        }
        const at = state.doc.children.findIndex(({ type }) => type.name === 'tableCaption')
        expect(state.doc.child(at + 1).type.name).toBe('table')
      }),
    )
  })

  it('goes past one neighbour at a time and stops below the title and at the end', () => {
    let state = stateOf([paragraph('a'), caption, table, paragraph('b')])
    const step = (direction: 'up' | 'down') => {
      const { from, to } = state.selection
      const range = blocksBetween(state.doc, from, to)
      const transaction = range ? moveBlocksBy(state, range, direction) : null
      if (transaction) state = state.apply(transaction)
      return transaction !== null
    }
    state = state.apply(state.tr.setSelection(TextSelection.atEnd(state.doc)))
    expect(step('down')).toBe(false)
    expect(step('up')).toBe(true)
    expect(namesOf(state)).toEqual(['title', 'a', 'b', 'caption', 'cell'])
    expect([step('up'), step('up')]).toEqual([true, false])
    expect(namesOf(state)).toEqual(['title', 'b', 'a', 'caption', 'cell'])
    expect(state.selection.$from.parent.textContent).toBe('b')
  })

  it('keeps a selected block selected', () => {
    const state = stateOf([paragraph('a'), { type: 'pageBreak' }])
    const selected = state.apply(state.tr.setSelection(NodeSelection.create(state.doc, state.doc.content.size - 1)))
    const range = blockAt(selected.doc, selected.selection.from)
    const transaction = range ? moveBlocksBy(selected, range, 'up') : null
    const moved = selected.apply(transaction ?? selected.tr)
    expect(namesOf(moved)).toEqual(['title', 'pageBreak', 'a'])
    expect(moved.selection instanceof NodeSelection && moved.selection.node.type.name).toBe('pageBreak')
  })

  it('leaves the title where it is', () => {
    const state = stateOf([paragraph('a')])
    expect(blockAt(state.doc, 1)).toBeNull()
    expect(blocksBetween(state.doc, 1, state.doc.content.size - 1)).toBeNull()
  })
})

describe('a copy of blocks', () => {
  it('is equal but for identities: records get new ones, targets of references none', () => {
    const start = everything()
    let count = 0
    start.doc.forEach((node, position) => {
      if (node.type.name === 'title') return
      const { doc } = start.apply(
        duplicateBlocks(start, { from: position, to: position + node.nodeSize }, () => {
          count += 1
          return `new-${count}`
        }),
      )
      doc.check()
      const copy = doc.nodeAt(position + node.nodeSize)
      if (!copy) throw new Error('no copy')
      const plain = (json: unknown) => JSON.stringify(json, (key, value) => (key === 'id' ? undefined : value))
      expect(plain(copy.toJSON())).toBe(plain(node.toJSON()))
      if (isRecordName(node.type.name)) expect(copy.attrs.id).toMatch(/^new-/)
      else if ('id' in node.attrs) expect(copy.attrs.id).toBeNull()
    })
    expect(count).toBe(3)
  })
})

describe('a block', () => {
  it('is taken away with its caption, and undo brings both back', () => {
    const state = stateOf([paragraph('a'), caption, table])
    const range = blockAt(state.doc, state.doc.content.size - 1)
    if (!range) throw new Error('no block')
    const without = state.apply(deleteBlocks(state, range))
    expect(namesOf(without)).toEqual(['title', 'a'])
    undo(without, (back) => expect(without.apply(back).doc.eq(state.doc)).toBe(true))
  })

  it('gets an empty paragraph above or below, with the cursor in it', () => {
    const state = stateOf([paragraph('a'), paragraph('b')])
    const range = blockAt(state.doc, 8)
    if (!range) throw new Error('no block')
    for (const [side, names] of [
      ['above', ['title', 'paragraph', 'a', 'b']],
      ['below', ['title', 'a', 'paragraph', 'b']],
    ] as const) {
      const after = state.apply(insertParagraph(state, range, side) ?? state.tr)
      expect(namesOf(after)).toEqual(names)
      expect(after.selection.$from.parent.content.size).toBe(0)
    }
  })
})
