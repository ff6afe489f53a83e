import { Menu, type MenuItemConstructorOptions } from 'electron'
import type { TextKey, Translator } from '../../shared/i18n/index'
import type { MenuCommand } from '../../shared/ipc/app'

interface MenuState {
  readonly t: Translator['t']
  /** Whether a report is open, so that it can be exported. */
  readonly reportOpen: boolean
  readonly run: (command: MenuCommand) => void
  /** Opens the capture window. `isGlobal`: the system hands its keys over in every program, this one too. */
  readonly capture: { readonly run: () => void; readonly keys: string; readonly isGlobal: boolean }
  /** Locks the store; null where no passphrase protects it. */
  readonly lock: (() => void) | null
}

/** A name for a menu item that is the same in every language. */
function idOf(command: MenuCommand): string {
  if (command.command === 'export') return `export-${command.format}`
  if (command.command === 'zoom') return `zoom-${command.to}`
  if (command.command === 'find') return command.replace ? 'replace' : 'find'
  return command.command
}

/** What is left of the menu while the store is locked: a passphrase can be pasted, and Bogo can be ended. */
export function setLockedMenu(t: Translator['t']): void {
  const roles = (names: readonly [TextKey, MenuItemConstructorOptions['role']][]): MenuItemConstructorOptions[] =>
    names.map(([label, role]) => ({ label: t(label), ...(role && { role }) }))
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      { label: t('menu.file'), submenu: roles([['menu.quit', 'quit']]) },
      {
        label: t('menu.edit'),
        submenu: roles([
          ['menu.cut', 'cut'],
          ['menu.copy', 'copy'],
          ['menu.paste', 'paste'],
          ['menu.selectAll', 'selectAll'],
        ]),
      },
      {
        label: t('menu.view'),
        submenu: roles([
          ['menu.resetZoom', 'resetZoom'],
          ['menu.zoomIn', 'zoomIn'],
          ['menu.zoomOut', 'zoomOut'],
        ]),
      },
      { label: t('menu.help'), role: 'help', submenu: roles([['menu.about', 'about']]) },
    ]),
  )
}

/** Builds the application menu; called again when the language or what is open changes. */
export function setMenu({ t, reportOpen, run, capture, lock }: MenuState): void {
  const item = (
    label: string,
    command: MenuCommand,
    more: MenuItemConstructorOptions = {},
  ): MenuItemConstructorOptions => ({
    id: idOf(command),
    label,
    click: () => run(command),
    ...more,
  })
  /** For the open report. The page answers these keys itself, in whatever layout the keyboard has. */
  const sheetItem = (label: string, command: MenuCommand, accelerator: string): MenuItemConstructorOptions =>
    item(label, command, { accelerator, registerAccelerator: false, enabled: reportOpen })
  const windowZoom: MenuItemConstructorOptions[] = [
    { label: t('menu.resetZoom'), role: 'resetZoom' },
    { label: t('menu.zoomIn'), role: 'zoomIn' },
    { label: t('menu.zoomOut'), role: 'zoomOut' },
  ]
  // In a report the keys are for the sheet; the whole window still grows, for those who need larger letters everywhere.
  const zoomItems: MenuItemConstructorOptions[] = reportOpen
    ? [
        sheetItem(t('menu.resetZoom'), { command: 'zoom', to: 'reset' }, 'CmdOrCtrl+0'),
        sheetItem(t('menu.zoomIn'), { command: 'zoom', to: 'in' }, 'CmdOrCtrl+='),
        sheetItem(t('menu.zoomOut'), { command: 'zoom', to: 'out' }, 'CmdOrCtrl+-'),
        { label: t('menu.windowZoom'), submenu: windowZoom.map((zoom) => ({ ...zoom, registerAccelerator: false })) },
      ]
    : windowZoom
  const separator: MenuItemConstructorOptions = { type: 'separator' }
  const template: MenuItemConstructorOptions[] = [
    {
      label: t('menu.file'),
      submenu: [
        item(t('menu.newReport'), { command: 'new-report' }, { accelerator: 'CmdOrCtrl+N' }),
        {
          id: 'quick-capture',
          label: t('capture.menu'),
          accelerator: capture.keys,
          registerAccelerator: !capture.isGlobal,
          click: capture.run,
        },
        item(t('menu.import'), { command: 'import' }, { accelerator: 'CmdOrCtrl+O' }),
        separator,
        item(
          t('menu.exportPdf'),
          { command: 'export', format: 'pdf' },
          { accelerator: 'CmdOrCtrl+E', enabled: reportOpen },
        ),
        item(t('menu.exportHwpx'), { command: 'export', format: 'hwpx' }, { enabled: reportOpen }),
        item(t('menu.exportDocx'), { command: 'export', format: 'docx' }, { enabled: reportOpen }),
        item(t('menu.exportBogo'), { command: 'export', format: 'bogo' }, { enabled: reportOpen }),
        separator,
        sheetItem(t('versions.menu'), { command: 'versions' }, 'CmdOrCtrl+Shift+H'),
        separator,
        item(t('menu.settings'), { command: 'show-settings' }, { accelerator: 'CmdOrCtrl+,' }),
        separator,
        {
          id: 'lock',
          label: t('menu.lock'),
          accelerator: 'CmdOrCtrl+L',
          visible: lock !== null,
          click: () => lock?.(),
        },
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
        separator,
        sheetItem(t('menu.find'), { command: 'find', replace: false }, 'CmdOrCtrl+F'),
        sheetItem(t('menu.replace'), { command: 'find', replace: true }, 'CmdOrCtrl+H'),
      ],
    },
    {
      label: t('menu.view'),
      submenu: [
        item(t('menu.reports'), { command: 'show-reports' }),
        item(t('library.nav'), { command: 'show-library' }),
        separator,
        sheetItem(t('view.preview'), { command: 'preview' }, 'CmdOrCtrl+Shift+P'),
        ...zoomItems,
        separator,
        { label: t('menu.fullscreen'), role: 'togglefullscreen' },
      ],
    },
    { label: t('menu.help'), role: 'help', submenu: [{ label: t('menu.about'), role: 'about' }] },
  ]
  Menu.setApplicationMenu(Menu.buildFromTemplate(template))
}
