import type { NodeViewRendererProps } from '@tiptap/core'
import type { NodeView, ViewMutationRecord } from '@tiptap/pm/view'
import { asUndoStep } from '../undo-step'
import { element } from './node-views'

type Props = Pick<NodeViewRendererProps, 'node' | 'getPos' | 'editor'>

/** An item of a checklist: a real check box beside its text, which names it. */
export const taskItemView = () => {
  return ({ node: { type, attrs }, getPos, editor }: Props): NodeView => {
    const dom = document.createElement('li')
    dom.dataset.type = 'taskItem'
    const box = element('input', 'task-box')
    box.type = 'checkbox'
    box.contentEditable = 'false'
    box.tabIndex = -1
    const contentDOM = element('div', 'task-text')
    contentDOM.id = `task-${crypto.randomUUID()}`
    box.setAttribute('aria-labelledby', contentDOM.id)
    dom.append(box, contentDOM)
    const draw = (checked: boolean) => {
      box.checked = checked
      dom.dataset.checked = String(checked)
    }
    draw(Boolean(attrs.checked))

    // The cursor stays in the text.
    box.addEventListener('mousedown', (event) => event.preventDefault())
    box.addEventListener('click', (event) => {
      // The document decides what the box shows.
      event.preventDefault()
      const position = getPos()
      if (position === undefined || !editor.isEditable) return
      const checked = Boolean(editor.state.doc.nodeAt(position)?.attrs.checked)
      editor.storage.composition.whenIdle(() =>
        asUndoStep(editor, () => editor.view.dispatch(editor.state.tr.setNodeAttribute(position, 'checked', !checked))),
      )
    })
    return {
      dom,
      contentDOM,
      update(next) {
        if (next.type !== type) return false
        // After the click's own work: Chromium puts a prevented box back as it was.
        const checked = Boolean(next.attrs.checked)
        if (String(checked) !== dom.dataset.checked) setTimeout(() => draw(checked))
        return true
      },
      stopEvent: ({ target }) => target === box,
      ignoreMutation: (mutation: ViewMutationRecord) =>
        mutation.type !== 'selection' && (mutation.target === dom || !contentDOM.contains(mutation.target)),
    }
  }
}
