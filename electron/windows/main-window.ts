import { BrowserWindow } from 'electron'
import type { ReportId } from '../../shared/document/model'
import type { Log } from '../platform/log'
import { loadPage, pagePreferences } from './page'
import type { SafeClosing } from './safe-closing'

/** A report, perhaps at one of its records, for a window that opens there. */
interface Place {
  readonly id: ReportId
  readonly record?: string
}

interface Dependencies {
  /** Folder of the built application. */
  readonly distFolder: string
  readonly log: Log
  readonly closing: SafeClosing
  /** The window is gone. */
  readonly onClosed: () => void
  /** It stays, because of unsaved text. */
  readonly onStays: () => void
  /** It is in sight for the first time. */
  readonly onShown: () => void
  /** False while the store is being locked. */
  readonly mayShow: () => boolean
}

/** The window with the reports. */
export function createMainWindow({ distFolder, log, closing, onClosed, onStays, onShown, mayShow }: Dependencies) {
  let window: BrowserWindow | null = null

  function create(place: Place | null): BrowserWindow {
    const created = new BrowserWindow({
      width: 1280,
      height: 800,
      minWidth: 1024,
      minHeight: 640,
      show: false,
      title: 'Bogo',
      backgroundColor: '#ffffff',
      webPreferences: pagePreferences(distFolder),
    })
    created.once('ready-to-show', () => {
      if (!mayShow()) return
      created.show()
      onShown()
    })
    created.on('close', (event) => {
      if (created.webContents.isCrashed()) return
      event.preventDefault()
      void closing.close(created).then((closed) => closed || onStays())
    })
    created.on('closed', () => {
      window = null
      onClosed()
    })
    loadPage(created, log, place ? `report=${place.id}${place.record ? `&record=${place.record}` : ''}` : '')
    return created
  }

  return {
    /** Brings the window to the front; a new one begins on the report list or at a place. Gives whether it is new. */
    open(place: Place | null = null): boolean {
      if (!window) {
        window = create(place)
        return true
      }
      if (window.isMinimized()) window.restore()
      window.show()
      window.focus()
      return false
    },
    isOpen: (): boolean => window !== null,
    window: (): BrowserWindow | null => window,
    /** Closes the window once its page has written what it had; gives whether it is closed. */
    close: async (): Promise<boolean> => window === null || (await closing.close(window)),
  }
}
