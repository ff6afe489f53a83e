import type { Editor } from '@tiptap/core'
import { useEffect } from 'react'
import type { Place } from '../../../app/route'
import { jumpTo } from '../outline/jump'

/** Where the record of an id begins, or null. */
function positionOf({ state }: Editor, id: string): number | null {
  let found: number | null = null
  state.doc.forEach((node, position) => {
    if (node.attrs.id === id && node.type.name === 'finding') found = position
  })
  return found
}

/** Goes to the note that the report was opened for, each time that it is asked for. */
export function useJumpToNote(editor: Editor | null, at: Place | undefined): void {
  useEffect(() => {
    if (!editor || !at) return
    // What was noted a moment ago may still wait for the end of a syllable.
    return editor.storage.composition.whenIdle(() => {
      const position = positionOf(editor, at.note)
      if (position !== null) jumpTo(editor, position)
    })
  }, [editor, at])
}
