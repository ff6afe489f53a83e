import { assertNever } from '../../../shared/errors'
import { formatTime } from '../../lib/format'
import type { Saver } from '../../lib/saver'
import { useText } from '../../lib/text-context'
import { useSaveStatus } from './use-session'

/** What may be said about the report's safety, and the colour of its light. */
export function useSaveText(saver: Saver): { readonly text: string; readonly tone: 'done' | 'busy' | 'danger' } {
  const { t, language } = useText()
  const status = useSaveStatus(saver)
  switch (status.state) {
    case 'saved':
      return status.at === null
        ? { text: t('saving.saved'), tone: 'done' }
        : { text: t('saving.savedAt', { time: formatTime(status.at, language) }), tone: 'done' }
    case 'saving':
      return { text: t('saving.saving'), tone: 'busy' }
    case 'failed':
      return { text: t('saving.failed'), tone: 'danger' }
    default:
      return assertNever(status)
  }
}
