import { useEffect } from 'react'
import { useApi } from '../lib/api-context'
import { useNotify } from '../lib/use-notify'

/** Says that a backup failed. The main process tells of it once a day; the settings show it until one succeeds. */
export function useBackupProblems(): void {
  const api = useApi()
  const notify = useNotify()
  useEffect(() => api.backup.onProblem(notify.failure), [api, notify])
}
