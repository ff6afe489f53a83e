import type { TextKey } from '../../../../shared/i18n/index'
import { lockShortcut } from '../../../lib/use-lock'
import { figureShortcuts } from '../figures/figures'
import { taskShortcut } from '../nodes/task-keys'
import { toolBoxShortcut } from '../overlay/tool-box-key'

interface Navigation {
  readonly name: TextKey
  readonly keys: readonly string[]
}

/** Keys that belong to no command of the editor: they go somewhere, or are the window's. */
export const navigation: readonly Navigation[] = [
  { name: 'shortcuts.slash', keys: ['/'] },
  { name: 'shortcuts.panes', keys: ['F6', 'Shift-F6'] },
  { name: 'shortcuts.toolbar', keys: ['Alt-F10'] },
  { name: 'shortcuts.insideToolbar', keys: ['ArrowLeft', 'ArrowRight'] },
  { name: 'shortcuts.backToText', keys: ['Escape'] },
  { name: 'shortcuts.indent', keys: ['Tab', 'Shift-Tab'] },
  { name: 'shortcuts.cells', keys: ['Tab', 'Shift-Tab'] },
  { name: 'shortcuts.task', keys: [taskShortcut] },
  { name: 'shortcuts.figureWidth', keys: [figureShortcuts.narrower, figureShortcuts.wider] },
  { name: 'shortcuts.toolBox', keys: [toolBoxShortcut] },
  { name: 'shortcuts.section', keys: ['Alt-ArrowUp', 'Alt-ArrowDown'] },
  { name: 'shortcuts.openLink', keys: ['Mod-Click'] },
  { name: 'menu.find', keys: ['Mod-f'] },
  { name: 'menu.replace', keys: ['Mod-h'] },
  { name: 'find.next', keys: ['F3'] },
  { name: 'find.previous', keys: ['Shift-F3'] },
  { name: 'menu.zoomIn', keys: ['Mod-='] },
  { name: 'menu.zoomOut', keys: ['Mod--'] },
  { name: 'menu.resetZoom', keys: ['Mod-0'] },
  { name: 'view.focus', keys: ['Mod-Shift-f'] },
  { name: 'view.reading', keys: ['Mod-Shift-m'] },
  { name: 'editor.outline.label', keys: ['Mod-\\'] },
  { name: 'editor.inspector.label', keys: ['Mod-Shift-\\'] },
  { name: 'view.preview', keys: ['Mod-Shift-p'] },
  { name: 'versions.title', keys: ['Mod-Shift-h'] },
  { name: 'menu.selectAll', keys: ['Mod-a'] },
  { name: 'menu.cut', keys: ['Mod-x'] },
  { name: 'menu.copy', keys: ['Mod-c'] },
  { name: 'menu.paste', keys: ['Mod-v'] },
  { name: 'menu.pastePlain', keys: ['Mod-Shift-v'] },
  { name: 'menu.exportPdf', keys: ['Mod-e'] },
  { name: 'menu.newReport', keys: ['Mod-n'] },
  { name: 'menu.lock', keys: [lockShortcut] },
]
