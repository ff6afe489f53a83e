import path from 'node:path'
import { Menu, nativeImage, Tray } from 'electron'
import type { Translator } from '../../shared/i18n/index'
import type { Log } from '../platform/log'

interface Dependencies {
  /** Folder of the built application. */
  readonly distFolder: string
  readonly log: Log
  readonly capture: () => void
  readonly openMain: () => void
  readonly lock: () => void
  readonly quit: () => void
}

/** Bogo's icon beside the clock, for as long as the user wants it there. */
export function createTray({ distFolder, log, capture, openMain, lock, quit }: Dependencies) {
  let tray: Tray | null = null

  function create(): Tray | null {
    // A template image: macOS draws it light or dark as its bar is.
    const name = process.platform === 'darwin' ? 'trayTemplate.png' : 'tray.png'
    try {
      const created = new Tray(nativeImage.createFromPath(path.join(distFolder, 'tray', name)))
      created.on('click', () => process.platform !== 'darwin' && openMain())
      return created
    } catch (error) {
      log.error('no tray', error)
      return null
    }
  }

  return {
    /**
     * Shows or removes the icon, with a menu in the language of the interface.
     * @param canLock whether there is something to lock
     */
    apply(wanted: boolean, t: Translator['t'], canLock: boolean): void {
      if (!wanted) {
        tray?.destroy()
        tray = null
        return
      }
      tray ??= create()
      tray?.setToolTip(t('common.appName'))
      tray?.setContextMenu(
        Menu.buildFromTemplate([
          { id: 'tray-capture', label: t('capture.menu'), click: capture },
          { label: t('capture.openMain'), click: openMain },
          { id: 'tray-lock', label: t('menu.lock'), visible: canLock, click: lock },
          { type: 'separator' },
          { label: t('menu.quit'), click: quit },
        ]),
      )
    },
    shown: (): boolean => tray !== null,
  }
}
