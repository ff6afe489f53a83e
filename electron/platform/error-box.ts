import { randomUUID } from 'node:crypto'
import { dialog } from 'electron'
import { AppError } from '../../shared/errors'
import type { Translator } from '../../shared/i18n/index'
import type { Log } from './log'

/** The texts of an error, which is logged: what happened, and below what is safe and what to do. */
function told(error: unknown, { t }: Translator, log: Log): { readonly message: string; readonly detail: string } {
  const known = error instanceof AppError ? error : new AppError('unexpected', { id: randomUUID().slice(0, 8) }, error)
  log.error('error box', known)
  const [title, message, action] = (['title', 'message', 'action'] as const).map((part) =>
    t(`errors.${known.code}.${part}`, known.params),
  )
  return { message: title ?? '', detail: `${message}\n\n${action}` }
}

/** Shows an error where there is no page to show it. Nothing goes on until it is closed. */
export function showErrorBox(error: unknown, translator: Translator, log: Log): void {
  const { message, detail } = told(error, translator, log)
  dialog.showErrorBox(message, detail)
}

/** Shows an error beside the pages, which go on saving meanwhile. */
export function showErrorMessage(error: unknown, translator: Translator, log: Log): void {
  void dialog.showMessageBox({ type: 'error', ...told(error, translator, log) })
}
