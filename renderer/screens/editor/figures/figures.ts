import { Extension } from '@tiptap/core'
import { NodeSelection, Plugin, TextSelection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { selectFigure, stepFigureWidth } from './figure-commands'
import { moveInRow } from './figure-rows'
import { selectedFigure } from './find-figure'

/** Keys of the selected picture, in the notation of prosemirror-keymap. */
export const figureShortcuts = { wider: 'Alt-Shift-ArrowRight', narrower: 'Alt-Shift-ArrowLeft' } as const

/** Typing on a selected picture writes its caption; it must not take the picture's place. */
function goToCaption(view: EditorView): void {
  const { selection, doc } = view.state
  if (!(selection instanceof NodeSelection) || selection.node.type.name !== 'figure') return
  view.dispatch(view.state.tr.setSelection(TextSelection.create(doc, selection.to - 1)))
}

const writes = ({ key, keyCode, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  keyCode === 229 || (key.length === 1 && !ctrlKey && !metaKey && !altKey)

/** Pictures that a click selects, whose size has keys, and whose caption takes what is typed. */
export const Figures = Extension.create({
  name: 'figures',
  // Before the keys of paragraphs.
  priority: 900,

  addKeyboardShortcuts() {
    const step = (direction: 1 | -1) => {
      const figure = selectedFigure(this.editor.state)
      if (!figure) return false
      return figure.row ? moveInRow(this.editor, direction) : stepFigureWidth(this.editor, direction)
    }
    return {
      [figureShortcuts.wider]: () => step(1),
      [figureShortcuts.narrower]: () => step(-1),
      Enter: () => {
        const figure = selectedFigure(this.editor.state)
        if (!figure || !(this.editor.state.selection instanceof NodeSelection)) return false
        goToCaption(this.editor.view)
        return true
      },
    }
  },

  addProseMirrorPlugins() {
    const { editor } = this
    return [
      new Plugin({
        view: captionTyping,
        props: {
          handleClickOn(_view, _at, node, position, event) {
            const onPicture = event.target instanceof Element && event.target.closest('.figure-frame') !== null
            if (node.type.name !== 'figure' || !onPicture) return false
            selectFigure(editor, position)
            return true
          },
        },
      }),
    ]
  },
})

/** Listens before everything else, so that the letter already finds the caption. */
function captionTyping(view: EditorView) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (writes(event)) goToCaption(view)
  }
  const onStart = () => goToCaption(view)
  view.dom.addEventListener('keydown', onKeyDown, true)
  view.dom.addEventListener('compositionstart', onStart, true)
  return {
    destroy() {
      view.dom.removeEventListener('keydown', onKeyDown, true)
      view.dom.removeEventListener('compositionstart', onStart, true)
    },
  }
}
