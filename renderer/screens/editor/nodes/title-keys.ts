import { type Editor, Extension } from '@tiptap/core'

const inTitle = ({ state }: Editor): boolean =>
  state.selection.empty && state.selection.$head.parent.type.name === 'title'

/** There is no place before the title: at its start the arrows stay where they are, instead of leaving the text. */
export const TitleKeys = Extension.create({
  name: 'titleKeys',
  // Before the gap cursor.
  priority: 900,

  addKeyboardShortcuts() {
    const stay = (direction: 'up' | 'left') => inTitle(this.editor) && this.editor.view.endOfTextblock(direction)
    return { ArrowUp: () => stay('up'), ArrowLeft: () => stay('left') }
  },
})
