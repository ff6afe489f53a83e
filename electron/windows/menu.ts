import { Menu, type MenuItemConstructorOptions } from 'electron'
import type { Translator } from '../../shared/i18n/index'
import type { MenuCommand } from '../../shared/ipc/app'

interface MenuState {
  readonly t: Translator['t']
  /** Whether a report is open, so that it can be exported. */
  readonly reportOpen: boolean
  readonly run: (command: MenuCommand) => void
}

/** Builds the application menu; called again when the language or what is open changes. */
export function setMenu({ t, reportOpen, run }: MenuState): void {
  const item = (
    label: string,
    command: MenuCommand,
    more: MenuItemConstructorOptions = {},
  ): MenuItemConstructorOptions => ({
    id: 'format' in command ? `${command.command}-${command.format}` : command.command,
    label,
    click: () => run(command),
    ...more,
  })
  const separator: MenuItemConstructorOptions = { type: 'separator' }
  const template: MenuItemConstructorOptions[] = [
    {
      label: t('menu.file'),
      submenu: [
        item(t('menu.newReport'), { command: 'new-report' }, { accelerator: 'CmdOrCtrl+N' }),
        item(t('menu.import'), { command: 'import' }, { accelerator: 'CmdOrCtrl+O' }),
        separator,
        item(
          t('menu.exportPdf'),
          { command: 'export', format: 'pdf' },
          { accelerator: 'CmdOrCtrl+E', enabled: reportOpen },
        ),
        item(t('menu.exportDocx'), { command: 'export', format: 'docx' }, { enabled: reportOpen }),
        item(t('menu.exportBogo'), { command: 'export', format: 'bogo' }, { enabled: reportOpen }),
        separator,
        item(t('menu.settings'), { command: 'show-settings' }, { accelerator: 'CmdOrCtrl+,' }),
        separator,
        { label: t('menu.quit'), role: 'quit' },
      ],
    },
    {
      label: t('menu.edit'),
      submenu: [
        // Undo and redo are the report's own, not the browser's, which would undo other people's typing as well.
        item(t('menu.undo'), { command: 'undo' }, { accelerator: 'CmdOrCtrl+Z', registerAccelerator: false }),
        item(t('menu.redo'), { command: 'redo' }, { accelerator: 'CmdOrCtrl+Shift+Z', registerAccelerator: false }),
        separator,
        { label: t('menu.cut'), role: 'cut' },
        { label: t('menu.copy'), role: 'copy' },
        { label: t('menu.paste'), role: 'paste' },
        { label: t('menu.pastePlain'), role: 'pasteAndMatchStyle', accelerator: 'CmdOrCtrl+Shift+V' },
        { label: t('menu.selectAll'), role: 'selectAll' },
      ],
    },
    {
      label: t('menu.view'),
      submenu: [
        item(t('menu.reports'), { command: 'show-reports' }),
        separator,
        { label: t('menu.resetZoom'), role: 'resetZoom' },
        { label: t('menu.zoomIn'), role: 'zoomIn' },
        { label: t('menu.zoomOut'), role: 'zoomOut' },
        separator,
        { label: t('menu.fullscreen'), role: 'togglefullscreen' },
      ],
    },
    { label: t('menu.help'), role: 'help', submenu: [{ label: t('menu.about'), role: 'about' }] },
  ]
  Menu.setApplicationMenu(Menu.buildFromTemplate(template))
}
