import type { NodeViewRendererProps } from '@tiptap/core'
import type { Node as DocumentNode } from '@tiptap/pm/model'
import type { NodeView } from '@tiptap/pm/view'
import { labels } from '../../../../shared/print/labels'
import { referredText } from '../../../../shared/print/references'
import { element, type SheetContext } from '../nodes/node-views'
import { partsOf } from './parts'
import { followReference } from './reference-commands'

/** What a reference reads now, as it will be printed; red when its target is gone. */
export function referenceView({ language, t }: SheetContext) {
  return ({ node: firstNode, editor }: Pick<NodeViewRendererProps, 'node' | 'editor'>): NodeView => {
    const parts = partsOf(editor)
    const dom = element('span', 'reference')
    dom.setAttribute('role', 'link')
    let node = firstNode

    function draw(): void {
      const { target, show } = node.attrs
      const text = referredText(parts.parts().nameOf(String(target)), show === 'text' ? 'text' : 'label')
      const shown = text || labels.missingReference[language]
      if (dom.textContent !== shown) dom.textContent = shown
      dom.toggleAttribute('data-missing', text === '')
      dom.title = t(text === '' ? 'sheet.reference.missing' : 'sheet.reference.follow')
    }
    const stop = parts.subscribe(draw)
    // The first views are made while the editor itself is being made: it has no text to read yet.
    queueMicrotask(draw)
    dom.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey) followReference(editor, String(node.attrs.target))
    })
    return {
      dom,
      update(next: DocumentNode) {
        if (next.type !== node.type) return false
        const changed = next.attrs !== node.attrs
        node = next
        if (changed) draw()
        return true
      },
      ignoreMutation: () => true,
      destroy: stop,
    }
  }
}
