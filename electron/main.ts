import path from 'node:path'
import { app, session } from 'electron'
import { createTranslator } from '../shared/i18n/index'
import { languages } from '../shared/i18n/language'
import { keepBackups } from './boot/keep-backups'
import { createLifecycle } from './boot/lifecycle'
import { lockByItself } from './boot/lock-by-itself'
import { takeOpenedFiles } from './boot/opened-files'
import { registerCalls } from './boot/register-calls'
import { remindDaily } from './boot/remind-daily'
import { openServices } from './boot/services'
import { createSurfaces } from './boot/surfaces'
import { isCommand } from './commands/run'
import { runCommandBeforeStart } from './commands/run-before-start'
import { createBroadcast } from './ipc/broadcast'
import { showErrorBox } from './platform/error-box'
import { keychain } from './platform/keychain'
import { createLog } from './platform/log'
import { clearTraces } from './platform/traces'
import type { WaitingFiles } from './reports/incoming'
import { holdStore } from './store/store-lock'
import { openVault } from './vault/vault'
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

  const folder = app.getPath('userData')
  const hold = holdStore(folder)
  const vault = await openVault({ folder, keychain, now: Date.now, steady: () => performance.now() })
  const broadcast = createBroadcast()
  const appearance = vault.appearance() ?? { language: systemLanguage(), theme: 'system' }
  const waiting: WaitingFiles = new Map()
  const surfaces = createSurfaces({ distFolder, log, appearance, broadcast, lock: () => lifecycle.lockForUser() })
  const lifecycle = createLifecycle({
    vault,
    surfaces,
    log,
    openServices: (key) =>
      openServices({ folder, key, distFolder, language: surfaces.settings().language, log, broadcast, waiting }),
    clearTraces: () => clearTraces(session.defaultSession),
    onOpened: () => reminders.opened(),
    tell: (state) => broadcast.send('vault', 'changed', state),
  })
  const { services, underWay } = lifecycle
  const restore = keepBackups({ folder, lifecycle, surfaces, hold, log })
  registerCalls({ lifecycle, vault, surfaces, broadcast, log, restore })
  serveApp(session.defaultSession, {
    distFolder,
    media: () => services()?.media ?? null,
    previewPage: async (key) => services()?.livePreviews.page(key) ?? null,
  })
  const reminders = remindDaily(services, surfaces)
  takeOpenedFiles({ services, surfaces, underWay, log, argv: ownArguments() })
  lockByItself(lifecycle, log)
  await lifecycle.begin()
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
