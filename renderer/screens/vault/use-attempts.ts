import { useCallback, useEffect, useState } from 'react'
import type { ErrorEnvelope } from '../../../shared/errors'
import { toError } from '../../api'
import { useApi } from '../../lib/api-context'
import { useCountdown } from './use-countdown'

const noWait = { seconds: 0 }

/** Attempts to open the store: the last failure, and how many seconds the next one has to wait. */
export function useAttempts() {
  const api = useApi()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<ErrorEnvelope | null>(null)
  const [wait, setWait] = useState(noWait)
  const left = useCountdown(wait)

  const askWait = useCallback(async () => {
    const { waitSeconds } = await api.vault.state()
    setWait(waitSeconds === 0 ? noWait : { seconds: waitSeconds })
  }, [api])

  useEffect(() => {
    askWait().catch((thrown) => setProblem(toError(thrown)))
  }, [askWait])

  /** Gives what the attempt gave, or null when it failed. */
  const attempt = async <Result>(work: () => Promise<Result>): Promise<{ readonly result: Result } | null> => {
    setBusy(true)
    setProblem(null)
    try {
      return { result: await work() }
    } catch (thrown) {
      setProblem(toError(thrown))
      await askWait().catch(() => undefined)
      return null
    } finally {
      setBusy(false)
    }
  }
  return { busy, problem, left, attempt }
}
