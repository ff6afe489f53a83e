import { randomUUID } from 'node:crypto'
import { dialog } from 'electron'
import { AppError } from '../../shared/errors'
import type { Translator } from '../../shared/i18n/index'
import type { Log } from './log'

/** Shows an error where there is no page to show it: what happened, what is safe, what to do. It is logged as well. */
export function showErrorBox(error: unknown, { t }: Translator, log: Log): void {
  const known = error instanceof AppError ? error : new AppError('unexpected', { id: randomUUID().slice(0, 8) }, error)
  log.error('error box', known)
  const [title, message, action] = (['title', 'message', 'action'] as const).map((part) =>
    t(`errors.${known.code}.${part}`, known.params),
  )
  dialog.showErrorBox(title ?? '', `${message}\n\n${action}`)
}
