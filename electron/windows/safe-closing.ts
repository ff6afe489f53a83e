import { type BrowserWindow, dialog } from 'electron'
import type { Translator } from '../../shared/i18n/index'

interface Dependencies {
  readonly translator: () => Translator
  /** Asks a window's page to write everything now. */
  readonly requestFlush: (windowId: number) => void
}

/** How long a closing window waits for its page before it asks the user, in milliseconds. */
const flushPatience = 5_000

/** The rule that no window closes over unsaved text without asking. */
export function createSafeClosing({ translator, requestFlush }: Dependencies) {
  const closing = new Map<number, (saved: boolean) => void>()

  async function confirmLoss(window: BrowserWindow): Promise<boolean> {
    const { t } = translator()
    window.show()
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
    /** Closes a window once its page has written what it had; gives whether it is closed. */
    async close(window: BrowserWindow): Promise<boolean> {
      // A page that crashed has nothing left to save.
      const crashed = window.webContents.isCrashed()
      const id = window.webContents.id
      if (closing.has(id)) return false
      const saved =
        crashed ||
        (await new Promise<boolean>((resolve) => {
          const timer = setTimeout(() => resolve(false), flushPatience)
          closing.set(id, (answer) => {
            clearTimeout(timer)
            resolve(answer)
          })
          requestFlush(id)
        }))
      closing.delete(id)
      if (window.isDestroyed()) return true
      if (!saved && !(await confirmLoss(window))) return false
      if (!window.isDestroyed()) window.destroy()
      return true
    },

    /** A page answered that it wrote what it had, or could not. */
    flushed: (windowId: number, saved: boolean): void => closing.get(windowId)?.(saved),
  }
}

export type SafeClosing = ReturnType<typeof createSafeClosing>
