import { app, type BrowserWindow, globalShortcut, nativeTheme } from 'electron'
import type { ReportId } from '../../shared/document/model'
import { createTranslator } from '../../shared/i18n/index'
import { type Settings, settingsSchema } from '../../shared/settings'
import { createGlobalShortcut } from '../capture/global-shortcut'
import { createTray } from '../capture/tray'
import type { createBroadcast } from '../ipc/broadcast'
import type { Log } from '../platform/log'
import type { Appearance } from '../vault/key-file'
import { createCaptureWindow } from '../windows/capture-window'
import { createLockWindow } from '../windows/lock-window'
import { createMainWindow } from '../windows/main-window'
import { setLockedMenu, setMenu } from '../windows/menu'
import { createSafeClosing } from '../windows/safe-closing'
import { createDoor } from './door'

interface Dependencies {
  /** Folder of the built application. */
  readonly distFolder: string
  readonly log: Log
  /** Until the store is open. */
  readonly appearance: Appearance
  readonly broadcast: ReturnType<typeof createBroadcast>
  /** Locks the store, for menu and tray. */
  readonly lock: () => void
}

/** What is needed while the store is locked; the other choices hold texts that somebody wrote. */
const withoutTexts = ({ language, theme, captureEverywhere, captureKeys, keepInTray }: Settings): Settings =>
  settingsSchema.parse({ language, theme, captureEverywhere, captureKeys, keepInTray })

/** Everything that a user sees of Bogo: windows, menu, tray, and the keys that open the window for notes. */
export function createSurfaces({ distFolder, log, appearance, broadcast, lock }: Dependencies) {
  // Which keys the user chose is not known before the store is open: none are taken from other programs.
  let settings: Settings = settingsSchema.parse({ ...appearance, captureEverywhere: false })
  let current = createTranslator(settings.language)
  const translator = () => current
  let canLock = false
  let reportOpen = false
  /** Where the main window is, and where it opens again after a lock. */
  let report: ReportId | null = null
  let place: ReportId | null = null
  let quitting = false
  let locking = false
  let concealed: BrowserWindow[] = []
  let wasSeen = false
  const onStays = () => {
    quitting = false
  }

  const closing = createSafeClosing({ translator, requestFlush: () => broadcast.send('app', 'flush', {}) })
  const lockWindow = createLockWindow({ distFolder, log })
  const door = createDoor(() => {
    if (!locking) lockWindow.open()
  })
  const onOpened = (opened: ReportId | null) => broadcast.send('capture', 'opened', { report: opened })
  const windowParts = { distFolder, log, closing, onStays }
  const captureWindow = createCaptureWindow({ ...windowParts, translator, quitting: () => quitting, onOpened })
  const mainWindow = createMainWindow({
    ...windowParts,
    onShown: lockWindow.close,
    mayShow: () => !locking,
    onClosed: () => {
      onContext(false, null)
      // Out of sight, the capture window would keep Bogo running without anyone seeing it.
      if (!locking && (quitting || !tray.shown())) void captureWindow.close()
    },
  })
  const capture = () => door.pass(() => captureWindow.open(null))
  const shortcut = createGlobalShortcut({ system: globalShortcut, run: capture })
  const openMain = () => door.pass(() => void mainWindow.open())
  const tray = createTray({ distFolder, log, capture, openMain, lock, quit: () => app.quit() })

  function refreshMenu(): void {
    if (!door.isOpen()) setLockedMenu(current.t)
    else setOpenMenu()
  }

  const setOpenMenu = () =>
    setMenu({
      t: current.t,
      reportOpen,
      // On a Mac the menu is there without a window; the tray may have left none.
      run: (command) => (mainWindow.isOpen() ? broadcast.send('app', 'menu', command) : openMain()),
      capture: { run: capture, keys: settings.captureKeys, isGlobal: shortcut.state() === 'ready' },
      lock: canLock ? lock : null,
    })

  /** Where the main window is, so that menu items fit. */
  function onContext(open: boolean, opened: ReportId | null): void {
    report = opened
    if (open === reportOpen) return
    reportOpen = open
    refreshMenu()
  }

  /** Brings the window to the front with a report, at one of its records when asked. */
  function openReport(id: ReportId, record?: string): void {
    const at = { id, ...(record !== undefined && { record }) }
    if (!mainWindow.open(at)) broadcast.send('app', 'menu', { command: 'open-report', ...at })
  }

  /** Lets everything follow the user's choices. */
  function apply(chosen: Settings): void {
    settings = chosen
    if (chosen.language !== current.language) current = createTranslator(chosen.language)
    nativeTheme.themeSource = chosen.theme
    shortcut.apply(chosen)
    tray.apply(chosen.keepInTray, current.t, canLock && door.isOpen())
    refreshMenu()
  }

  app.on('activate', () => {
    if (!mainWindow.isOpen()) openMain()
  })
  app.on('before-quit', () => {
    quitting = true
  })
  app.on('window-all-closed', () => {
    if (!locking && (quitting || !tray.shown())) app.quit()
  })
  app.on('will-quit', () => globalShortcut.unregisterAll())

  const openWindows = (): BrowserWindow[] =>
    [mainWindow.window(), captureWindow.window()].filter((window) => window !== null)

  return {
    translator,
    closing,
    door,
    captureWindow,
    shortcut,
    openReport,
    openMain,
    onContext,
    apply,
    settings: (): Settings => settings,
    /** Shows a report, or the list, to whoever comes from outside of Bogo. */
    openFromOutside: (id: ReportId | null): void =>
      door.pass(() => {
        if (id) openReport(id)
        else if (!mainWindow.open()) broadcast.send('app', 'menu', { command: 'show-reports' })
      }),
    /** Shows the settings in the window that is open; a window that is still to open begins on the list. */
    showSettings(): void {
      if (mainWindow.isOpen()) broadcast.send('app', 'menu', { command: 'show-settings' })
    },

    /** Closes every window once its page has written what it had; gives whether all are closed. */
    closeAll: async (): Promise<boolean> => (await captureWindow.close()) && (await mainWindow.close()),

    /** Shows where to unlock, or where to say how the key is kept. */
    showLock(): void {
      door.answer()
      apply(settings)
      lockWindow.open()
    },
    /** The way in which the key is kept has changed. */
    setCanLock(can: boolean): void {
      canLock = can
      apply(settings)
    },
    /** The reports can be seen: the window opens where it was. */
    showReports(): void {
      if (!mainWindow.open(place === null ? null : { id: place })) lockWindow.close()
      place = null
    },

    /** Takes every window out of sight at once, and gives those that there are. */
    conceal(): BrowserWindow[] {
      locking = true
      place = report
      concealed = openWindows().filter((window) => window.isVisible())
      for (const window of concealed) window.hide()
      // A window that is only just opening is not visible yet.
      wasSeen = concealed.length > 0 || mainWindow.isOpen()
      return openWindows()
    },
    /** Nothing was locked: what was taken out of sight comes back. */
    reveal(): void {
      locking = false
      for (const window of concealed) window.show()
      mainWindow.window()?.show()
    },
    /** Ends the pages and their processes. */
    destroyWindows(): void {
      for (const window of openWindows()) window.destroy()
      // One that was left a moment ago, before the reports were in sight, has done its work.
      lockWindow.close()
    },
    /** The store is locked. Who looked at it sees where to unlock; who did not is left alone. */
    locked(): void {
      locking = false
      apply(withoutTexts(settings))
      if (wasSeen) lockWindow.open()
    },
  }
}

export type Surfaces = ReturnType<typeof createSurfaces>
