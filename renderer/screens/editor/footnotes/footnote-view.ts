import type { NodeViewRendererProps } from '@tiptap/core'
import type { NodeView } from '@tiptap/pm/view'
import { element, type SheetContext } from '../nodes/node-views'
import { partsOf } from '../references/parts'

/** The number of a note in the text. CSS counts; what screen readers hear follows calmly. */
export function footnoteView({ t }: SheetContext) {
  return ({ node: { type }, getPos, editor }: Pick<NodeViewRendererProps, 'node' | 'getPos' | 'editor'>): NodeView => {
    const parts = partsOf(editor)
    const dom = element('span', 'footnote')
    dom.setAttribute('role', 'doc-noteref')

    function name(): void {
      const position = getPos()
      const notes = parts.parts().notes
      const index = notes.findIndex((note) => note.position === position)
      const text = notes[index]?.text ?? ''
      const label = t('sheet.footnote.reference', { number: String(index + 1), text })
      if (index >= 0 && dom.ariaLabel !== label) dom.ariaLabel = label
    }
    const stop = parts.subscribe(name)
    queueMicrotask(name)
    return {
      dom,
      // The text is drawn and edited elsewhere: nothing here changes with it.
      update: (next) => next.type === type,
      ignoreMutation: () => true,
      destroy: stop,
    }
  }
}
