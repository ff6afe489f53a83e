import { BrowserWindow } from 'electron'
import type { Log } from '../platform/log'
import { groundColour, loadPage, pagePreferences } from './page'

interface Dependencies {
  /** Folder of the built application. */
  readonly distFolder: string
  readonly log: Log
}

/** The window that asks how to open the store: it stands where reports would be while they are locked. */
export function createLockWindow({ distFolder, log }: Dependencies) {
  let window: BrowserWindow | null = null

  function create(): BrowserWindow {
    const created = new BrowserWindow({
      width: 1280,
      height: 800,
      minWidth: 640,
      minHeight: 480,
      show: false,
      title: 'Bogo',
      backgroundColor: groundColour(),
      webPreferences: pagePreferences(distFolder),
    })
    created.once('ready-to-show', () => created.show())
    created.on('closed', () => {
      window = null
    })
    loadPage(created, log, 'vault')
    return created
  }

  return {
    /** Brings the window to the front. */
    open(): void {
      if (!window) {
        window = create()
        return
      }
      if (window.isMinimized()) window.restore()
      window.show()
      window.focus()
    },
    /** It has nothing that could be lost. */
    close: (): void => window?.destroy(),
    isOpen: (): boolean => window !== null,
  }
}
