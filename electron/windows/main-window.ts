import path from 'node:path'
import { BrowserWindow, dialog } from 'electron'
import type { Translator } from '../../shared/i18n/index'
import { contract } from '../../shared/ipc/contract'
import { channelNamesOf, toArgument } from '../../shared/ipc/names'
import type { Log } from '../platform/log'
import { appOrigin } from './app-protocol'

interface Dependencies {
  /** Folder of the built application. */
  readonly distFolder: string
  readonly translator: () => Translator
  readonly log: Log
  /** Asks a window's page to write everything now. */
  readonly requestFlush: (windowId: number) => void
}

/** How long a closing window waits for its page before it asks the user, in milliseconds. */
const flushPatience = 5_000

/** The windows of the application, and the rule that none closes over unsaved text without asking. */
export function createWindows({ distFolder, translator, log, requestFlush }: Dependencies) {
  const closing = new Map<number, (saved: boolean) => void>()

  async function closeSafely(window: BrowserWindow): Promise<void> {
    const id = window.webContents.id
    if (closing.has(id)) return
    const saved = await new Promise<boolean>((resolve) => {
      const timer = setTimeout(() => resolve(false), flushPatience)
      closing.set(id, (answer) => {
        clearTimeout(timer)
        resolve(answer)
      })
      requestFlush(id)
    })
    closing.delete(id)
    if (window.isDestroyed()) return
    if (saved || (await confirmLoss(window))) window.destroy()
  }

  async function confirmLoss(window: BrowserWindow): Promise<boolean> {
    const { t } = translator()
    const { response } = await dialog.showMessageBox(window, {
      type: 'warning',
      message: t('dialog.unsaved.title'),
      detail: t('dialog.unsaved.message'),
      buttons: [t('dialog.unsaved.keep'), t('dialog.unsaved.discard')],
      defaultId: 0,
      cancelId: 0,
    })
    return response === 1
  }

  return {
    /** Opens the main window on the report list. */
    open(): BrowserWindow {
      const window = new BrowserWindow({
        width: 1280,
        height: 800,
        minWidth: 1024,
        minHeight: 640,
        show: false,
        title: 'Bogo',
        backgroundColor: '#ffffff',
        webPreferences: {
          preload: path.join(distFolder, 'electron', 'preload.cjs'),
          sandbox: true,
          contextIsolation: true,
          nodeIntegration: false,
          webSecurity: true,
          spellcheck: false,
          additionalArguments: [toArgument(channelNamesOf(contract))],
        },
      })
      window.once('ready-to-show', () => window.show())
      window.on('close', (event) => {
        // A page that crashed has nothing left to save.
        if (window.webContents.isCrashed()) return
        event.preventDefault()
        void closeSafely(window)
      })
      const load = () => void window.loadURL(`${appOrigin}/index.html`)
      // Everything acknowledged is on disk, so a page that crashed starts again where the list is.
      window.webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
        log.info('page gone', { reason, exitCode })
        if (reason !== 'clean-exit' && !window.isDestroyed()) load()
      })
      load()
      return window
    },

    /** A page answered that it wrote what it had, or could not. */
    flushed: (windowId: number, saved: boolean): void => closing.get(windowId)?.(saved),
  }
}
