import { BrowserWindow, screen } from 'electron'
import type { ReportId } from '../../shared/document/model'
import type { Translator } from '../../shared/i18n/index'
import type { Log } from '../platform/log'
import { groundColour, loadPage, pagePreferences } from './page'
import type { SafeClosing } from './safe-closing'

interface Dependencies {
  /** Folder of the built application. */
  readonly distFolder: string
  readonly log: Log
  readonly closing: SafeClosing
  readonly translator: () => Translator
  /** Whether the application ends: only then the window closes, otherwise it waits out of sight. */
  readonly quitting: () => boolean
  /** It stays, because of a draft that could not be kept. */
  readonly onStays: () => void
  /** It was opened once more. */
  readonly onOpened: (report: ReportId | null) => void
}

const size = { width: 480, height: 620 } as const

/** In the upper part of the screen that the user looks at: where the mouse is. */
function placeOnScreen(): { readonly x: number; readonly y: number } {
  const { workArea } = screen.getDisplayNearestPoint(screen.getCursorScreenPoint())
  const x = workArea.x + (workArea.width - size.width) / 2
  const y = workArea.y + (workArea.height - size.height) / 3
  return { x: Math.round(x), y: Math.round(Math.max(workArea.y, y)) }
}

/** The small window for quick notes. It is made when it is first asked for, and then stays ready. */
export function createCaptureWindow(dependencies: Dependencies) {
  const { distFolder, log, closing, translator, quitting, onStays, onOpened } = dependencies
  let window: BrowserWindow | null = null
  let openedFor: ReportId | null = null

  function create(): BrowserWindow {
    const created = new BrowserWindow({
      ...size,
      ...placeOnScreen(),
      minWidth: 400,
      minHeight: 440,
      show: false,
      alwaysOnTop: true,
      fullscreenable: false,
      maximizable: false,
      minimizable: false,
      skipTaskbar: true,
      title: translator().t('capture.title'),
      backgroundColor: groundColour(),
      webPreferences: pagePreferences(distFolder),
    })
    // The menu of the application is for the main window, and so are its keys.
    if (process.platform !== 'darwin') created.removeMenu()
    // The title is ours, in the language of the interface.
    created.on('page-title-updated', (event) => event.preventDefault())
    created.once('ready-to-show', () => created.show())
    created.on('close', (event) => {
      if (created.webContents.isCrashed()) return
      event.preventDefault()
      if (quitting()) void closing.close(created).then((closed) => closed || onStays())
      else created.hide()
    })
    created.on('closed', () => {
      window = null
    })
    loadPage(created, log, 'capture')
    return created
  }

  return {
    /** Brings the window to the front, for a report or for the one that is offered. */
    open(report: ReportId | null): void {
      openedFor = report
      if (!window) {
        window = create()
        return
      }
      const { x, y } = placeOnScreen()
      if (!window.isVisible()) window.setPosition(x, y)
      window.setTitle(translator().t('capture.title'))
      window.show()
      window.focus()
      onOpened(report)
    },
    openedFor: (): ReportId | null => openedFor,
    hide: (): void => window?.hide(),
    window: (): BrowserWindow | null => window,
    /** Closes the window for good, once its draft is kept; gives whether it is closed. */
    async close(): Promise<boolean> {
      const closed = window === null || (await closing.close(window))
      if (!closed) onStays()
      return closed
    },
  }
}
