import { Extension } from '@tiptap/core'
import { selectedFigure } from '../figures/find-figure'
import { sheetToolsOf } from '../nodes/sheet-tools'
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
        sheetToolsOf(this.editor).ask('tools')
        return true
      },
    }
  },
})
