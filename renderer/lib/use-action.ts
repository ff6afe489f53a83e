import { useCallback, useState } from 'react'
import { useNotify } from './use-notify'

/**
 * Runs something the user asked for; `busy` while it runs, and its failure is told in a notification.
 * Gives the result, or undefined when it failed.
 */
export function useAction(): {
  readonly busy: boolean
  readonly run: <Result>(work: () => Promise<Result>) => Promise<Result | undefined>
} {
  const notify = useNotify()
  const [busy, setBusy] = useState(false)
  const run = useCallback(
    async <Result>(work: () => Promise<Result>): Promise<Result | undefined> => {
      setBusy(true)
      try {
        return await work()
      } catch (thrown) {
        notify.failure(thrown)
        return undefined
      } finally {
        setBusy(false)
      }
    },
    [notify],
  )
  return { busy, run }
}
