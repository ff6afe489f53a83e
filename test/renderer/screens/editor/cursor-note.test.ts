// @vitest-environment jsdom
import type { Editor } from '@tiptap/core'
import { afterEach, describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { reportToY } from '../../../../shared/document/to-y'
import { bodyOf } from '../../../../shared/document/y-report'
import { openEditor } from '../../../support/open-editor'
import { everyNode } from '../../../support/sample-report'

let editor: Editor | undefined
afterEach(() => {
  editor?.destroy()
  document.body.replaceChildren()
})

const paragraph = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] })
const blocks = [
  { type: 'title', content: [{ type: 'text', text: 'title' }] },
  { type: 'heading', attrs: { level: 1 }, content: [{ type: 'text', text: 'in a heading' }] },
  paragraph('in a paragraph'),
  {
    type: 'finding',
    attrs: { id: 'f-1' },
    content: [{ type: 'recordField', attrs: { key: 'what' }, content: [paragraph('in a record')] }],
  },
  paragraph('the end'),
]

function open(): Y.Doc {
  const doc = reportToY({ ...everyNode(), body: blocks } as never)
  editor = openEditor(doc)
  return doc
}
const state = () => editor?.state ?? expect.unreachable()
/** Puts the cursor behind these letters. */
function goBehind(letters: string): void {
  let at = -1
  state().doc.descendants((node, position) => {
    const index = node.text?.indexOf(letters) ?? -1
    if (index >= 0) at = position + index + letters.length
  })
  editor?.commands.setTextSelection(at)
}
/** The text of the block of the cursor, with the cursor. */
function cursor(): string {
  const { $head } = state().selection
  return `${$head.parent.textContent.slice(0, $head.parentOffset)}|${$head.parent.textContent.slice($head.parentOffset)}`
}
function texts(parent: Y.XmlFragment): Y.XmlText[] {
  return parent
    .toArray()
    .flatMap((child) => (child instanceof Y.XmlText ? [child] : child instanceof Y.XmlElement ? texts(child) : []))
}
/** Another device changes the text that holds these letters. */
function elsewhere(doc: Y.Doc, letters: string, change: (text: Y.XmlText) => void): void {
  const other = new Y.Doc()
  Y.applyUpdate(other, Y.encodeStateAsUpdate(doc))
  for (const text of texts(bodyOf(other))) if (text.toJSON().includes(letters)) change(text)
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(other))
}

describe('the cursor, when another device writes in the same block', () => {
  it.each(['in a heading', 'in a paragraph', 'in a record'])('stays behind the letters it stood behind: %s', (text) => {
    const doc = open()
    goBehind(text.slice(0, 6))
    elsewhere(doc, text, (there) => there.insert(0, 'others, '))
    expect(cursor()).toBe(`others, ${text.slice(0, 6)}|${text.slice(6)}`)
    elsewhere(doc, text, (there) => there.insert(there.length, ', too'))
    expect(cursor()).toBe(`others, ${text.slice(0, 6)}|${text.slice(6)}, too`)
  })

  it.each(['in a heading', 'in a paragraph', 'in a record'])('stays where those letters were deleted: %s', (text) => {
    const doc = open()
    goBehind(text.slice(0, 6))
    elsewhere(doc, text, (there) => {
      there.delete(4, 3)
      there.insert(0, 'others, ')
    })
    expect(cursor()).toBe(`others, ${text.slice(0, 4)}|${text.slice(7)}`)
  })

  it('goes along with a block that another device moves', () => {
    const doc = open()
    goBehind('in a par')
    const other = new Y.Doc()
    Y.applyUpdate(other, Y.encodeStateAsUpdate(doc))
    const body = bodyOf(other)
    other.transact(() => {
      const moved = body.get(2).clone()
      body.delete(2)
      body.insert(1, [moved])
    })
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(other))
    expect(cursor()).toBe('in a par|agraph')
  })
})
