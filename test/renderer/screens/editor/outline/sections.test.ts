import { EditorState } from '@tiptap/pm/state'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { moveBlocks } from '../../../../../renderer/screens/editor/drag/move-blocks'
import { numberBlocks } from '../../../../../renderer/screens/editor/numbering/number-blocks'
import { sectionsOf } from '../../../../../renderer/screens/editor/outline/read-outline'
import { stepTarget } from '../../../../../renderer/screens/editor/outline/section-target'
import { visibleSections } from '../../../../../renderer/screens/editor/outline/visible-sections'
import { documentSchema } from '../../../../../shared/document/schema'
import { profiles } from '../../../../../shared/profiles/profiles'

const schema = documentSchema()
const text = (value: string) => [{ type: 'text', text: value }]

/** `1A` is a heading of level 1 named A with a paragraph under it. */
function stateOf(...headings: string[]): EditorState {
  const content = headings.flatMap((heading) => [
    { type: 'heading', attrs: { level: Number(heading[0]) }, content: text(heading.slice(1)) },
    { type: 'paragraph', content: text(`under ${heading.slice(1)}`) },
  ])
  return EditorState.create({ doc: schema.nodeFromJSON({ type: 'doc', content: [{ type: 'title' }, ...content] }) })
}
const sections = ({ doc }: EditorState) => sectionsOf(numberBlocks(doc, profiles['kr-report'], 'ko'), doc.content.size)
const order = (state: EditorState) =>
  sections(state)
    .map((section) => section.text)
    .join(' ')

function step(state: EditorState, name: string, direction: 'up' | 'down'): EditorState {
  const all = sections(state)
  const index = all.findIndex((section) => section.text === name)
  const section = all[index]
  const target = stepTarget(all, index, direction, state.doc.content.size)
  if (!section || target === null) return state
  return state.apply(moveBlocks(state, { from: section.position, to: section.end }, target) ?? state.tr)
}

describe('a section', () => {
  it('ends at the next heading that is no deeper', () => {
    const state = stateOf('1A', '2B', '3C', '2D', '1E')
    const all = sections(state)
    const endOf = (name: string) => all.find((section) => section.end === all.find((one) => one.text === name)?.end)
    expect(all.map((section) => all.find(({ position }) => position === section.end)?.text ?? 'end')).toEqual([
      'E',
      'D',
      'D',
      'E',
      'end',
    ])
    expect(endOf('E')?.text).toBe('E')
  })

  it('moves past its neighbour with everything under it', () => {
    const state = stateOf('1A', '2B', '2C', '1D', '2E')
    expect(order(step(state, 'D', 'up'))).toBe('D E A B C')
    expect(order(step(state, 'A', 'down'))).toBe('D E A B C')
    expect(order(step(state, 'B', 'down'))).toBe('A C B D E')
  })

  it('moves out of its chapter into the next one, in front of what is there', () => {
    const state = stateOf('1A', '2B', '1D', '2E')
    expect(order(step(state, 'B', 'down'))).toBe('A D B E')
    expect(order(step(stateOf('1A', '2B', '1D'), 'B', 'down'))).toBe('A D B')
  })

  it('stays at the ends', () => {
    const state = stateOf('1A', '1B')
    expect(step(state, 'A', 'up')).toBe(state)
    expect(step(state, 'B', 'down')).toBe(state)
  })

  it('loses and doubles no block, wherever sections are moved', () => {
    const levels = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 8 })
    const moves = fc.array(fc.record({ index: fc.nat(), up: fc.boolean() }), { maxLength: 12 })
    fc.assert(
      fc.property(levels, moves, (numbers, steps) => {
        const names = numbers.map((level, index) => `${level}${String.fromCharCode(65 + index)}`)
        const start = stateOf(...names)
        let state = start
        for (const { index, up } of steps) {
          const name = names[index % names.length]?.slice(1) ?? ''
          state = step(state, name, up ? 'up' : 'down')
        }
        const blocks = (one: EditorState) => one.doc.children.map((node) => JSON.stringify(node)).sort()
        expect(blocks(state)).toEqual(blocks(start))
        // What stands under a heading stays there.
        state.doc.forEach((node, _offset, index) => {
          if (node.type.name === 'heading')
            expect(state.doc.child(index + 1).textContent).toBe(`under ${node.textContent}`)
        })
      }),
    )
  })
})

describe('a folded section', () => {
  it('hides everything under it and nothing else', () => {
    const all = sections(stateOf('1A', '2B', '3C', '1D', '2E'))
    const folded = new Set(all.filter(({ text: name }) => name === 'A').map(({ position }) => position))
    const items = visibleSections(all, folded)
    expect(items.map(({ section, expanded }) => [section.text, expanded])).toEqual([
      ['A', false],
      ['D', true],
      ['E', null],
    ])
  })
})
