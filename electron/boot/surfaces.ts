import { app, globalShortcut, nativeTheme } from 'electron'
import type { ReportId } from '../../shared/document/model'
import { createTranslator } from '../../shared/i18n/index'
import type { Settings } from '../../shared/settings'
import { createGlobalShortcut } from '../capture/global-shortcut'
import { createTray } from '../capture/tray'
import type { createBroadcast } from '../ipc/broadcast'
import type { Log } from '../platform/log'
import type { SettingsTable } from '../store/settings-table'
import { createCaptureWindow } from '../windows/capture-window'
import { createMainWindow } from '../windows/main-window'
import { setMenu } from '../windows/menu'
import { createSafeClosing } from '../windows/safe-closing'

interface Dependencies {
  /** Folder of the built application. */
  readonly distFolder: string
  readonly log: Log
  readonly settings: SettingsTable
  readonly broadcast: ReturnType<typeof createBroadcast>
}

/** Everything that a user sees of Bogo: windows, menu, tray, and the keys that open the window for notes. */
export function createSurfaces({ distFolder, log, settings, broadcast }: Dependencies) {
  let current = createTranslator(settings.get().language)
  const translator = () => current
  let reportOpen = false
  let quitting = false
  const onStays = () => {
    quitting = false
  }

  const closing = createSafeClosing({ translator, requestFlush: () => broadcast.send('app', 'flush', {}) })
  const onOpened = (report: ReportId | null) => broadcast.send('capture', 'opened', { report })
  const windowParts = { distFolder, log, closing, onStays }
  const captureWindow = createCaptureWindow({ ...windowParts, translator, quitting: () => quitting, onOpened })
  const mainWindow = createMainWindow({
    ...windowParts,
    onClosed: () => {
      setReportOpen(false)
      // Out of sight, the capture window would keep Bogo running without anyone seeing it.
      if (quitting || !tray.shown()) void captureWindow.close()
    },
  })
  const capture = () => captureWindow.open(null)
  const shortcut = createGlobalShortcut({ system: globalShortcut, run: capture })
  const openMain = () => void mainWindow.open()
  const tray = createTray({ distFolder, log, capture, openMain, quit: () => app.quit() })

  const refreshMenu = () =>
    setMenu({
      t: current.t,
      reportOpen,
      // On a Mac the menu is there without a window; the tray may have left none.
      run: (command) => (mainWindow.isOpen() ? broadcast.send('app', 'menu', command) : openMain()),
      capture: { run: capture, keys: settings.get().captureKeys, isGlobal: shortcut.state() === 'ready' },
    })
  function setReportOpen(open: boolean): void {
    reportOpen = open
    refreshMenu()
  }

  /** Brings the window to the front with a report, at one of its records when asked. */
  function openReport(id: ReportId, record?: string): void {
    const place = { id, ...(record !== undefined && { record }) }
    if (!mainWindow.open(place)) broadcast.send('app', 'menu', { command: 'open-report', ...place })
  }

  app.on('activate', () => {
    if (!mainWindow.isOpen()) mainWindow.open()
  })
  app.on('before-quit', () => {
    quitting = true
  })
  app.on('window-all-closed', () => {
    if (quitting || !tray.shown()) app.quit()
  })
  app.on('will-quit', () => globalShortcut.unregisterAll())

  return {
    translator,
    closing,
    captureWindow,
    mainWindow,
    shortcut,
    openReport,
    /** Shows a report, or the list, to whoever comes from outside of Bogo. */
    openFromOutside(report: ReportId | null): void {
      if (report) openReport(report)
      else if (!mainWindow.open()) broadcast.send('app', 'menu', { command: 'show-reports' })
    },
    /** Shows the settings in the window that is open; a window that is still to open begins on the list. */
    showSettings(): void {
      if (mainWindow.isOpen()) broadcast.send('app', 'menu', { command: 'show-settings' })
    },
    /** Closes every window once its page has written what it had; gives whether all are closed. */
    closeAll: async (): Promise<boolean> => (await captureWindow.close()) && (await mainWindow.close()),
    /** Whether a report is open, so that menu items fit. */
    onContext(open: boolean): void {
      if (open !== reportOpen) setReportOpen(open)
    },
    /** Lets everything follow the user's choices. */
    apply(chosen: Settings): void {
      if (chosen.language !== current.language) current = createTranslator(chosen.language)
      nativeTheme.themeSource = chosen.theme
      shortcut.apply(chosen)
      tray.apply(chosen.keepInTray, current.t)
      refreshMenu()
    },
  }
}

export type Surfaces = ReturnType<typeof createSurfaces>
