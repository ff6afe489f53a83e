import path from 'node:path'
import { app, session } from 'electron'
import { createTranslator } from '../shared/i18n/index'
import { languages } from '../shared/i18n/language'
import { takeOpenedFiles } from './boot/opened-files'
import { registerCalls } from './boot/register-calls'
import { remindDaily } from './boot/remind-daily'
import { openServices } from './boot/services'
import { createSurfaces } from './boot/surfaces'
import { tidyTrash } from './boot/tidy-trash'
import { isCommand } from './commands/run'
import { runCommandBeforeStart } from './commands/run-before-start'
import { createBroadcast } from './ipc/broadcast'
import { showErrorBox } from './platform/error-box'
import { createLog } from './platform/log'
import { registerAppScheme, serveApp } from './windows/app-protocol'
import { lockDown } from './windows/security'

const distFolder = path.join(__dirname, '..')

const systemLanguage = () => languages.find((code) => app.getLocale().startsWith(code)) ?? 'en'

const openLog = () => createLog(path.join(app.getPath('userData'), 'logs', 'bogo.log'), Date.now)

/** Opens everything in order; read it as the table of contents of the application. */
async function start(): Promise<void> {
  const log = openLog()
  // Nothing should come this far; if it does, it must leave a trace and must not take the store with it.
  process.on('uncaughtException', (error) => log.error('uncaught exception', error))
  process.on('unhandledRejection', (reason) => log.error('unhandled rejection', reason))

  const broadcast = createBroadcast()
  const folder = app.getPath('userData')
  const services = await openServices({ folder, distFolder, language: systemLanguage(), log, broadcast })
  const { settings, media, database } = services
  const surfaces = createSurfaces({ distFolder, log, settings, broadcast })
  registerCalls({ services, surfaces, broadcast, log })
  serveApp(session.defaultSession, { distFolder, media, previewPage: services.livePreviews.page })
  surfaces.apply(settings.get())
  surfaces.mainWindow.open()
  remindDaily(services, surfaces)
  tidyTrash(services, log)
  takeOpenedFiles({ services, surfaces, log, argv: ownArguments() })
  app.on('will-quit', () => database.close())
  log.info('started', { version: app.getVersion(), electron: process.versions.electron ?? '' })
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
