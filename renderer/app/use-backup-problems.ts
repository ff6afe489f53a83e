import { createElement, useEffect } from 'react'
import { useApi } from '../lib/api-context'
import { errorTexts } from '../lib/error-texts'
import { useText } from '../lib/text-context'
import { useNotify } from '../lib/use-notify'
import { ErrorMessage } from '../ui/error-message'

/** Says that a backup failed. The main process tells of it once a day; the settings show it until one succeeds. */
export function useBackupProblems(): void {
  const api = useApi()
  const { t } = useText()
  const notify = useNotify()
  useEffect(
    () =>
      api.backup.onProblem((error) => {
        const { title, message, action } = errorTexts(error, t)
        notify.problem(title, createElement(ErrorMessage, { message, action }))
      }),
    [api, t, notify],
  )
}
