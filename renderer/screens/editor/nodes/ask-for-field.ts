import type { Editor } from '@tiptap/core'
import { TextSelection } from '@tiptap/pm/state'
import { afterComposition } from '../after-composition'
import type { FieldRequests } from '../field-requests'
import { element } from './node-views'

/** A button of the sheet's furniture. Not in the order of Tab, which goes through the texts. */
export function furnitureButton(className: string, data: Readonly<Record<string, string>> = {}): HTMLButtonElement {
  const button = element('button', className, data)
  button.type = 'button'
  button.tabIndex = -1
  return button
}

/** Whether an event is for a button of the sheet's furniture and not for ProseMirror. */
export const isForButton = ({ target }: Event): boolean =>
  target instanceof Element && target.closest('button') !== null

interface Place {
  readonly editor: Editor
  readonly getPos: () => number | undefined
  readonly requests: FieldRequests
}

/** Moves the cursor into the block at `getPos`, if it is elsewhere, and asks the inspector for one of its fields. */
export function askForField({ editor, getPos, requests }: Place, owner: string, key: string): void {
  afterComposition(editor, () => {
    const position = getPos()
    if (position === undefined) return
    const { state, view } = editor
    const end = position + (state.doc.nodeAt(position)?.nodeSize ?? 0)
    const { from } = state.selection
    if (from < position || from >= end) {
      view.dispatch(state.tr.setSelection(TextSelection.near(state.doc.resolve(position + 1))))
    }
    requests.ask({ owner, key })
  })
}
