import type { Editor } from '@tiptap/core'
import { useEffect } from 'react'
import type { Place } from '../../../app/route'
import { jumpTo } from '../outline/jump'
import { holdInView } from './hold-in-view'

/** Where the record of an id begins, or null. */
function positionOf({ state }: Editor, id: string): number | null {
  let found: number | null = null
  state.doc.forEach((node, position) => {
    if (node.attrs.id === id && node.type.name === 'finding') found = position
  })
  return found
}

/** The record of an id on the sheet. */
function elementOf(editor: Editor, id: string): Element | null {
  const position = positionOf(editor, id)
  const dom = position === null ? null : editor.view.nodeDOM(position)
  return dom instanceof Element ? dom : null
}

/** Goes to the note that the report was opened for, each time that it is asked for. */
export function useJumpToNote(editor: Editor | null, at: Place | undefined): void {
  useEffect(() => {
    if (!editor || !at) return
    let release = (): void => undefined
    // What was noted a moment ago may still wait for the end of a syllable.
    const takeBack = editor.storage.composition.whenIdle(() => {
      const position = positionOf(editor, at.note)
      if (position === null) return
      jumpTo(editor, position)
      release = holdInView(editor.view.dom, () => elementOf(editor, at.note))
    })
    return () => {
      takeBack()
      release()
    }
  }, [editor, at])
}
