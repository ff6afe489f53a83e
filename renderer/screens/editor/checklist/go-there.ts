import type { Editor } from '@tiptap/core'
import type { Node as DocumentNode } from '@tiptap/pm/model'
import { type Selection, TextSelection } from '@tiptap/pm/state'
import type { CheckItem } from '../../../../shared/checklist/rule'
import { assertNever } from '../../../../shared/errors'
import { afterComposition } from '../after-composition'
import type { FieldRequests } from '../field-requests'
import { askForField } from '../nodes/ask-for-field'
import { fieldPosition, findBlock, selectBlock, selectSpot } from './places'

function show({ view, state }: Editor, selection: Selection): void {
  view.dispatch(state.tr.setSelection(selection))
  view.focus()
  const { node } = view.domAtPos(selection.from)
  const element = node instanceof Element ? node : node.parentElement
  element?.scrollIntoView({ block: 'center', behavior: 'instant' })
}

/**
 * Goes to where an item of the checklist is, and selects it: text in the sheet, a field in the inspector.
 * @param read the document that the item was found in
 */
export function goThere(editor: Editor, requests: FieldRequests, { rule, place }: CheckItem, read: DocumentNode): void {
  if (place.kind === 'fact') {
    afterComposition(editor, () => requests.ask({ owner: 'facts', key: place.key }))
    return
  }
  afterComposition(editor, () => {
    const { doc } = editor.state
    const block = findBlock(doc, read, place.block)
    if (block === null) return
    switch (place.kind) {
      case 'field': {
        const field = fieldPosition(doc, block, place.key)
        if (field !== null) show(editor, TextSelection.near(doc.resolve(field + 1)))
        else askForField({ editor, getPos: () => block, requests }, place.owner, place.key)
        return
      }
      case 'block': {
        const selection = place.spot ? selectSpot(doc, block, place.spot) : selectBlock(doc, block)
        show(editor, selection)
        const figure = selection.$from.parent
        if (rule === 'figure-without-alt') requests.ask({ owner: String(figure.attrs.media), key: 'alt' })
        return
      }
      default:
        assertNever(place)
    }
  })
}
