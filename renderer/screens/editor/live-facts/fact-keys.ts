import { Extension } from '@tiptap/core'
import { NodeSelection } from '@tiptap/pm/state'
import { factViews } from '../../../../shared/print/fact-views'
import type { SheetContext } from '../nodes/node-views'

/** Enter on a selected fact goes to its input. */
export const FactKeys = Extension.create<{ context: Pick<SheetContext, 'template' | 'requests'> | null }>({
  name: 'factKeys',
  // Before the keys of paragraphs and lists.
  priority: 900,
  addOptions: () => ({ context: null }),

  addKeyboardShortcuts() {
    return {
      Enter: () => {
        const { selection } = this.editor.state
        const { context } = this.options
        if (!context || !(selection instanceof NodeSelection) || selection.node.type.name !== 'fact') return false
        const view = factViews(context.template).find(({ key }) => key === selection.node.attrs.key)
        if (view) context.requests.ask({ owner: 'facts', key: view.fact })
        return true
      },
    }
  },
})
