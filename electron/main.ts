import { randomUUID } from 'node:crypto'
import path from 'node:path'
import { app, globalShortcut, nativeTheme, powerMonitor, safeStorage, session, shell } from 'electron'
import type { ReportId } from '../shared/document/model'
import { createTranslator } from '../shared/i18n/index'
import { languages } from '../shared/i18n/language'
import { contract } from '../shared/ipc/contract'
import type { Settings } from '../shared/settings'
import { templateFileEnding } from '../shared/templates/user-template'
import { createGlobalShortcut } from './capture/global-shortcut'
import { createTray } from './capture/tray'
import { isCommand } from './commands/run'
import { runCommandBeforeStart } from './commands/run-before-start'
import { createExportJobs } from './export/export-jobs'
import { createPreviews } from './export/previews'
import { createAppHandlers } from './ipc/app'
import { createBroadcast } from './ipc/broadcast'
import { createCaptureHandlers } from './ipc/capture'
import { createExportHandlers } from './ipc/export'
import { createLibraryHandlers } from './ipc/library'
import { createMediaHandlers } from './ipc/media'
import { registerArea } from './ipc/register'
import { createReportHandlers } from './ipc/report'
import { createSettingsHandlers } from './ipc/settings'
import { createTemplateHandlers } from './ipc/template'
import { createDialogs } from './platform/dialogs'
import { showErrorBox } from './platform/error-box'
import { createLog } from './platform/log'
import { createNotifications } from './platform/notifications'
import { createReminders, type Reminders } from './reminders/reminders'
import { createReports } from './reports/reports'
import { createRecordReuse } from './reports/reuse-record'
import { createCaptureDraft } from './store/capture-draft'
import { openDatabase } from './store/database'
import { createMediaTable } from './store/media-table'
import { createRecordIndex } from './store/record-index'
import { createRecordLibrary } from './store/record-library'
import { createReportIndex } from './store/report-index'
import { createSettingsTable } from './store/settings-table'
import { createTemplateTable } from './store/template-table'
import { createUpdateLog } from './store/update-log'
import { createSeriesReports } from './templates/series-reports'
import { createTemplatePreviews } from './templates/template-previews'
import { createUserTemplates } from './templates/user-templates'
import { openDeviceVault } from './vault/device-vault'
import { registerAppScheme, serveApp } from './windows/app-protocol'
import { createCaptureWindow } from './windows/capture-window'
import { createMainWindow } from './windows/main-window'
import { setMenu } from './windows/menu'
import { createSafeClosing } from './windows/safe-closing'
import { isOurPage, lockDown } from './windows/security'

const distFolder = path.join(__dirname, '..')

const systemLanguage = () => languages.find((code) => app.getLocale().startsWith(code)) ?? 'en'

/** A keychain that only pretends (Linux without a keyring) counts as none. */
const keychain = {
  available: () =>
    safeStorage.isEncryptionAvailable() &&
    (process.platform !== 'linux' || !['basic_text', 'unknown'].includes(safeStorage.getSelectedStorageBackend())),
  encrypt: (text: string) => safeStorage.encryptString(text),
  decrypt: (bytes: Uint8Array) => safeStorage.decryptString(Buffer.from(bytes)),
}

const openLog = () => createLog(path.join(app.getPath('userData'), 'logs', 'bogo.log'), Date.now)

/** Opens everything in order; read it as the table of contents of the application. */
async function start(): Promise<void> {
  const folder = app.getPath('userData')
  const files = { database: path.join(folder, 'bogo.db'), keyFile: path.join(folder, 'key.json') }
  const log = openLog()
  // Nothing should come this far; if it does, it must leave a trace and must not take the store with it.
  process.on('uncaughtException', (error) => log.error('uncaught exception', error))
  process.on('unhandledRejection', (reason) => log.error('unhandled rejection', reason))

  const vault = await openDeviceVault(files, keychain)
  const database = openDatabase(files.database, vault.key)
  const updates = createUpdateLog(database, Date.now)
  const index = createReportIndex(database, updates)
  const records = createRecordLibrary(createRecordIndex(database, updates))
  const media = createMediaTable(database, Date.now)
  const settings = createSettingsTable(database, { language: systemLanguage() })
  const reports = createReports({ log: updates, index, media, newId: randomUUID, now: Date.now })

  let current = createTranslator(settings.get().language)
  const translator = () => current
  const broadcast = createBroadcast()
  const dialogs = createDialogs()
  const userTemplates = createUserTemplates({
    log: updates,
    index,
    media,
    table: createTemplateTable(database, Date.now),
    reports,
    newId: randomUUID,
    onChanged: () => broadcast.send('template', 'changed', {}),
  })
  const templatePreviews = createTemplatePreviews({ previews: createPreviews({ distFolder, log }), userTemplates })
  const jobs = createExportJobs({
    distFolder,
    log,
    onProgress: (job, reportId, progress) => broadcast.send('export', 'progress', { job, reportId, progress }),
  })

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
      reportOpen = false
      refreshMenu()
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
  const applyCapture = (chosen: Settings) => {
    shortcut.apply(chosen)
    tray.apply(chosen.keepInTray, current.t)
  }
  const onSettings = (changed: Settings) => {
    current = createTranslator(changed.language)
    nativeTheme.themeSource = changed.theme
    applyCapture(changed)
    refreshMenu()
    broadcast.send('settings', 'changed', changed)
  }

  updates.onAppended(({ report, update, source }) => {
    broadcast.send('report', 'appended', { id: report, update }, source)
    broadcast.send('report', 'changed', { id: report }, source)
  })

  const notifications = createNotifications()
  /** Brings the window to the front with a report, at one of its records when asked. */
  const openReport = (id: ReportId, record?: string) => {
    const place = { id, ...(record !== undefined && { record }) }
    if (!mainWindow.open(place)) broadcast.send('app', 'menu', { command: 'open-report', ...place })
  }
  const openFromOutside = (report: ReportId | null) => {
    if (report) openReport(report)
    else if (!mainWindow.open()) broadcast.send('app', 'menu', { command: 'show-reports' })
  }
  const reminders = createReminders({
    index,
    settings,
    translator,
    show: ({ title, body, report }) => notifications.show(title, body, () => openFromOutside(report)),
    now: Date.now,
  })

  const guard = { log, isTrusted: isOurPage }
  registerArea(
    'report',
    contract.report,
    createReportHandlers({ reports, index, log: updates, dialogs, translator }),
    guard,
  )
  registerArea('media', contract.media, createMediaHandlers(media), guard)
  registerArea('settings', contract.settings, createSettingsHandlers(settings, onSettings), guard)
  const reveal = (file: string) => shell.showItemInFolder(file)
  registerArea('export', contract.export, createExportHandlers({ reports, jobs, dialogs, reveal }), guard)
  const reuse = createRecordReuse(updates, randomUUID)
  registerArea(
    'library',
    contract.library,
    createLibraryHandlers({ records, reuse, dialogs, translator, reveal }),
    guard,
  )
  const templateHandlers = createTemplateHandlers({
    templates: userTemplates,
    previews: templatePreviews,
    series: createSeriesReports({ reports, newId: randomUUID }),
    dialogs,
  })
  registerArea('template', contract.template, templateHandlers, guard)
  const appHandlers = createAppHandlers({
    version: app.getVersion(),
    keyProtection: vault.protection,
    openExternal: (href) => shell.openExternal(href),
    onContext: (_window, context) => {
      if (context.reportOpen === reportOpen) return
      reportOpen = context.reportOpen
      refreshMenu()
    },
    onFlushed: closing.flushed,
  })
  registerArea('app', contract.app, appHandlers, guard)
  const captureHandlers = createCaptureHandlers({
    reports,
    drafts: createCaptureDraft(database, randomUUID),
    window: captureWindow,
    shortcut,
    showNote: openReport,
  })
  registerArea('capture', contract.capture, captureHandlers, guard)

  serveApp(session.defaultSession, { distFolder, media })
  nativeTheme.themeSource = settings.get().theme
  applyCapture(settings.get())
  refreshMenu()
  mainWindow.open()
  remindDaily(reminders)

  /** Takes in the reports and templates that the system was asked to open with Bogo. */
  const openFiles = async (argv: readonly string[], from: string) => {
    for (const file of argv) {
      const place = path.resolve(from, file)
      const takeIn = file.toLowerCase().endsWith('.bogo')
        ? () => reports.import(place)
        : file.toLowerCase().endsWith(`.${templateFileEnding}`)
          ? () => userTemplates.import(place)
          : null
      await takeIn?.().catch((error) => showErrorBox(error, current, log))
    }
  }
  void openFiles(ownArguments(), process.cwd())
  app.on('open-file', (event, file) => {
    event.preventDefault()
    void openFiles([file], '/')
  })
  app.on('second-instance', (_event, argv, from) => {
    mainWindow.open()
    void openFiles(argv, from)
  })
  app.on('activate', () => {
    if (!mainWindow.isOpen()) mainWindow.open()
  })
  app.on('before-quit', () => {
    quitting = true
  })
  app.on('window-all-closed', () => {
    if (quitting || !tray.shown()) app.quit()
  })
  app.on('will-quit', () => {
    globalShortcut.unregisterAll()
    database.close()
  })
  log.info('started', { version: app.getVersion(), electron: process.versions.electron ?? '' })
}

/** Milliseconds. The list of reports comes first; then often enough that a new day is noticed. */
const reminderTimes = { first: 3_000, interval: 30 * 60 * 1_000 }

/** A timer sleeps with the machine, so waking up is a time of its own. */
function remindDaily({ check }: Reminders): void {
  setTimeout(check, reminderTimes.first).unref()
  setInterval(check, reminderTimes.interval).unref()
  powerMonitor.on('resume', check)
  powerMonitor.on('unlock-screen', check)
}

/** The application cannot open its store: says so in the reader's language and ends without touching anything. */
function refuseToStart(error: unknown): void {
  showErrorBox(error, createTranslator(systemLanguage()), openLog())
  app.exit(1)
}

/** The arguments for Bogo itself: without Chromium's switches and, in development, without the application's folder. */
function ownArguments(): string[] {
  const isOwn = (argument: string, index: number) => index > 0 && (!argument.startsWith('-') || argument === '--help')
  const first = process.argv.findIndex(isOwn)
  if (first === -1) return []
  return process.argv.slice(app.isPackaged ? first : first + 1)
}

function main(): void {
  const argv = ownArguments()
  if (isCommand(argv)) {
    process.exit(runCommandBeforeStart(path.join(__dirname, 'cli.cjs'), argv))
  }
  const userData = app.commandLine.getSwitchValue('user-data-dir')
  if (userData) app.setPath('userData', userData)
  if (!app.requestSingleInstanceLock()) {
    app.quit()
    return
  }
  registerAppScheme()
  // Windows shows notifications only of programs that say who they are.
  app.setAppUserModelId('kr.bogo.desktop')
  app.whenReady().then(() => {
    lockDown(app, session.defaultSession)
    return start().catch(refuseToStart)
  })
}

main()
