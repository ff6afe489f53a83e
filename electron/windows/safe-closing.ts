import { type BrowserWindow, dialog } from 'electron'
import type { Translator } from '../../shared/i18n/index'

interface Dependencies {
  readonly translator: () => Translator
  /** Asks a window's page to write everything now. */
  readonly requestFlush: (windowId: number) => void
}

/** What a page says when it is to write everything: it has text that it could not write, or it does not answer at all. */
export type FlushAnswer = 'saved' | 'unsaved' | 'silent'

/** How long a closing window waits for its page before it asks the user, in milliseconds. */
const flushPatience = 5_000

/** The rule that no window closes over unsaved text without asking. */
export function createSafeClosing({ translator, requestFlush }: Dependencies) {
  const asked = new Map<number, (answer: FlushAnswer) => void>()

  /** Lets a page write what it has; it answers within the time of `flushPatience` or counts as silent. */
  async function flush(window: BrowserWindow): Promise<FlushAnswer> {
    // A page that crashed has nothing left to save.
    if (window.isDestroyed() || window.webContents.isCrashed()) return 'saved'
    const id = window.webContents.id
    const answer = await new Promise<FlushAnswer>((resolve) => {
      const timer = setTimeout(() => resolve('silent'), flushPatience)
      asked.set(id, (given) => {
        clearTimeout(timer)
        resolve(given)
      })
      requestFlush(id)
    })
    asked.delete(id)
    return answer
  }

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
      if (asked.has(window.webContents.id)) return false
      const answer = await flush(window)
      if (window.isDestroyed()) return true
      if (answer !== 'saved' && !(await confirmLoss(window))) return false
      if (!window.isDestroyed()) window.destroy()
      return true
    },

    flush,

    /** A page answered that it wrote what it had, or could not. */
    flushed: (windowId: number, saved: boolean): void => asked.get(windowId)?.(saved ? 'saved' : 'unsaved'),
  }
}

export type SafeClosing = ReturnType<typeof createSafeClosing>
