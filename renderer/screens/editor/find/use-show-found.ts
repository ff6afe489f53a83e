import type { Editor } from '@tiptap/core'
import { useEffect } from 'react'
import { recordNames } from '../../../../shared/records/record'
import type { FoundPlace } from '../../../app/route'
import type { FieldRequests } from '../field-requests'
import { jumpTo } from '../outline/jump'
import type { FindStore } from './find-store'

function positionOf({ state }: Editor, block: number): number | null {
  let found: number | null = null
  state.doc.forEach((_, position, index) => {
    if (index === block) found = position
  })
  return found
}

/** Whether letters of it stand in the sheet: a picture's description does not, nor what a record's card shows by labels. */
const isInText = (editor: Editor, position: number, { kind, find }: FoundPlace): boolean => {
  if (kind === 'alt' || find === '') return false
  const isRecord = recordNames.some((name) => name === kind)
  return !isRecord || (editor.state.doc.nodeAt(position)?.textContent.includes(find) ?? false)
}

/** Goes to what a search over all reports found, and opens the search of the editor with it. */
export function useShowFound(
  editor: Editor | null,
  store: FindStore | null,
  requests: FieldRequests,
  at: FoundPlace | undefined,
): void {
  useEffect(() => {
    if (!editor || !store || !at) return
    return editor.storage.composition.whenIdle(() => {
      if (at.kind === 'fact') {
        requests.ask({ owner: 'facts', key: at.key })
        return
      }
      const position = positionOf(editor, at.block)
      if (position === null) return
      jumpTo(editor, position)
      if (isInText(editor, position, at)) store.show(at.find, position)
    })
  }, [editor, store, requests, at])
}
