import { Extension } from '@tiptap/core'
import { menusOf } from '../commands/menus'
import { selectedFigure } from '../figures/find-figure'
import { selectedTable } from '../tables/find-table'

/** Goes to the tools that float beside a picture or table. */
export const toolBoxShortcut = 'Mod-F9'

/** The key of the floating tools. */
export const ToolBoxKey = Extension.create({
  name: 'toolBoxKey',
  addKeyboardShortcuts() {
    return {
      [toolBoxShortcut]: () => {
        const { state } = this.editor
        if (!selectedFigure(state) && !selectedTable(state)) return false
        menusOf(this.editor).requests.ask('tools')
        return true
      },
    }
  },
})
