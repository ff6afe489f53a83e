import type { Editor } from '@tiptap/core'
import { useEffect } from 'react'
import { records } from '../../../../shared/records/records'
import type { RecordPlace } from '../../../app/route'
import { holdInView } from './hold-in-view'
import { jumpTo } from './jump'

/** Where a record begins: by its id, or by its place in the body (`#12`). Null when it is gone. */
function positionOf({ state }: Editor, record: string): number | null {
  let found: number | null = null
  state.doc.forEach((node, position, index) => {
    const isIt = record === `#${index}` || node.attrs.id === record
    if (found === null && isIt && node.type.name in records) found = position
  })
  return found
}

/** The record on the sheet. */
function elementOf(editor: Editor, record: string): Element | null {
  const position = positionOf(editor, record)
  const dom = position === null ? null : editor.view.nodeDOM(position)
  return dom instanceof Element ? dom : null
}

/** Goes to the record that the report was opened for, each time that it is asked for. */
export function useJumpToRecord(editor: Editor | null, at: RecordPlace | undefined): void {
  useEffect(() => {
    if (!editor || !at) return
    let release = (): void => undefined
    // What was noted a moment ago may still wait for the end of a syllable.
    const takeBack = editor.storage.composition.whenIdle(() => {
      const position = positionOf(editor, at.record)
      if (position === null) return
      jumpTo(editor, position)
      release = holdInView(editor.view.dom, () => elementOf(editor, at.record))
    })
    return () => {
      takeBack()
      release()
    }
  }, [editor, at])
}
