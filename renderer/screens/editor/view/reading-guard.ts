import { Extension } from '@tiptap/core'
import { AllSelection, Plugin, PluginKey } from '@tiptap/pm/state'
import { ySyncPluginKey } from '@tiptap/y-tiptap'

/**
 * Holds in one place that a report that is only read is not changed: whatever command or tool tries, only what others
 * write comes in. The sheet can still have the focus, to be scrolled, selected and copied by keys.
 */
export const ReadingGuard = Extension.create({
  name: 'readingGuard',

  addProseMirrorPlugins() {
    const { editor } = this
    return [
      new Plugin({
        key: new PluginKey('readingGuard'),
        filterTransaction: (transaction) =>
          editor.options.editable || !transaction.docChanged || transaction.getMeta(ySyncPluginKey) !== undefined,
        props: {
          attributes: (): Record<string, string> =>
            editor.options.editable ? {} : { tabindex: '0', 'aria-readonly': 'true' },
          handleDOMEvents: {
            // Where nothing can be typed the browser would select the whole window.
            keydown(view, event) {
              if (view.editable || !(event.ctrlKey || event.metaKey) || event.code !== 'KeyA') return false
              event.preventDefault()
              getSelection()?.selectAllChildren(view.dom)
              view.dispatch(view.state.tr.setSelection(new AllSelection(view.state.doc)))
              return true
            },
          },
        },
      }),
    ]
  },
})
