import { Editor } from '@tiptap/core'
import { EditorState } from '@tiptap/pm/state'
import { expect, it } from 'vitest'
import { Composition } from '../../../../../renderer/screens/editor/composition'
import { Numbering } from '../../../../../renderer/screens/editor/numbering/numbering'
import { documentExtensions } from '../../../../../shared/document/schema'
import { profiles } from '../../../../../shared/profiles/profiles'

const heading = (text: string) => ({ type: 'heading', attrs: { level: 1 }, content: [{ type: 'text', text }] })

/** An editor without a page, whose compositions a test begins. */
function createEditor() {
  const editor = new Editor({
    element: null,
    extensions: [
      ...documentExtensions,
      Composition,
      Numbering.configure({ profile: profiles['kr-report'], language: 'ko' }),
    ],
    content: { type: 'doc', content: [{ type: 'title' }, heading('가'), heading('나')] },
  })
  const element = new EventTarget()
  const source = {
    element,
    window: new EventTarget(),
    composing: () => true,
    end: () => undefined,
    readCursor: () => undefined,
  }
  editor.storage.composition.connect(source)
  const state = EditorState.create({ doc: editor.state.doc, plugins: editor.extensionManager.plugins })
  return { state, compose: () => element.dispatchEvent(new Event('compositionstart')) }
}

/** What stands before each heading, from the decorations alone. */
const numbers = (state: EditorState): unknown[] =>
  state.plugins.flatMap((plugin) => {
    const set: unknown = plugin.props.decorations?.call(plugin, state)
    const found = set && typeof set === 'object' && 'find' in set && typeof set.find === 'function' ? set.find() : []
    return (found as { type: { attrs?: { style?: string } } }[]).map(({ type }) => type.attrs?.style)
  })

it('numbers follow when a heading goes, but never in the middle of a composition', () => {
  const { state, compose } = createEditor()
  const before = numbers(state)
  expect(before.length).toBe(2)
  const withoutFirst = () => state.apply(state.tr.delete(2, 5))
  expect(numbers(withoutFirst())).toEqual([before[0]])
  compose()
  expect(numbers(withoutFirst())).toEqual([before[1]])
})
