import { useEffect, useState } from 'react'
import type { BackupState } from '../../../../shared/backup'
import { useApi } from '../../../lib/api-context'
import { useAction } from '../../../lib/use-action'

/** What is known of the backups, as it changes; undefined until the first answer. */
export function useBackups(): BackupState | undefined {
  const api = useApi()
  const { run } = useAction()
  const [state, setState] = useState<BackupState>()
  useEffect(() => {
    // What was told meanwhile is newer than the answer.
    void run(api.backup.state).then((answer) => setState((told) => told ?? answer))
    return api.backup.onChanged(setState)
  }, [api, run])
  return state
}
