import { getSchema } from '@tiptap/core'
import type { Node as DocumentNode } from '@tiptap/pm/model'
import { prosemirrorJSONToYXmlFragment, yXmlFragmentToProseMirrorRootNode } from '@tiptap/y-tiptap'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { createBlockAnchor } from '../../../../../renderer/screens/editor/pictures/block-anchor'
import { plainExtensions } from '../../../../../shared/document/schema'

const schema = getSchema(plainExtensions)
const paragraph = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] })

function setUp() {
  const body = new Y.Doc().getXmlFragment('body')
  prosemirrorJSONToYXmlFragment(
    schema,
    { type: 'doc', content: [{ type: 'title' }, paragraph('one'), paragraph('two'), paragraph('three')] },
    body,
  )
  const now = (): DocumentNode => yXmlFragmentToProseMirrorRootNode(body, schema)
  /** Where a text begins. */
  const place = (text: string): number => {
    let found = -1
    now().descendants((node, at) => {
      if (node.text === text) found = at
    })
    return found
  }
  const newParagraph = (text: string) => {
    const element = new Y.XmlElement('paragraph')
    element.insert(0, [new Y.XmlText(text)])
    return element
  }
  const textBefore = (position: number): string => now().resolve(position).nodeBefore?.textContent ?? ''
  return { body, now, place, newParagraph, textBefore }
}

describe('a place between blocks', () => {
  it('is behind the block that was pointed into', () => {
    const { body, now, place, textBefore } = setUp()
    expect(textBefore(createBlockAnchor(body, now(), place('two') + 1).position(now()))).toBe('two')
    expect(textBefore(createBlockAnchor(body, now(), 9_999).position(now()))).toBe('three')
    expect(createBlockAnchor(body, now(), 0).position(now())).toBe(0)
  })

  it('stays there when something is written before and behind it', () => {
    const { body, now, place, newParagraph, textBefore } = setUp()
    const anchor = createBlockAnchor(body, now(), place('two') + 1)
    body.insert(1, [newParagraph('before')])
    body.insert(4, [newParagraph('behind')])
    expect(textBefore(anchor.position(now()))).toBe('two')
  })

  it('stays there when its block is deleted, or becomes another kind of block', () => {
    const { body, now, place, newParagraph, textBefore } = setUp()
    const anchor = createBlockAnchor(body, now(), place('two') + 1)
    body.delete(2, 1)
    expect(textBefore(anchor.position(now()))).toBe('one')
    body.insert(2, [newParagraph('a heading now')])
    expect(textBefore(anchor.position(now()))).toBe('a heading now')
  })

  it('is the end when everything is gone', () => {
    const { body, now, place } = setUp()
    const anchor = createBlockAnchor(body, now(), place('two') + 1)
    body.delete(0, body.length)
    expect(anchor.position(schema.node('doc', null, [schema.node('title')]))).toBe(0)
  })
})
