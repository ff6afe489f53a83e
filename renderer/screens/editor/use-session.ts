import { useEffect, useState } from 'react'
import type { ReportId } from '../../../shared/document/model'
import type { ErrorEnvelope } from '../../../shared/errors'
import { toError } from '../../api'
import { useApi } from '../../lib/api-context'
import type { Saver, SaveStatus } from '../../lib/saver'
import { watchCalmly } from '../../lib/watch-calmly'
import { openSession, type Session } from './session'

export type Opening =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly error: ErrorEnvelope }
  | { readonly state: 'open'; readonly session: Session }

/** Opens a report for as long as its screen is shown; what is unsaved then is still written. */
export function useSession(id: ReportId): Opening {
  const api = useApi()
  const [opening, setOpening] = useState<Opening>({ state: 'loading' })

  useEffect(() => {
    let gone = false
    let current: Session | undefined
    const leave = (session: Session) => void session.saver.flush().then(session.close)
    openSession(api, id).then(
      (session) => {
        if (gone) return leave(session)
        current = session
        setOpening({ state: 'open', session })
      },
      (thrown) => setOpening({ state: 'failed', error: toError(thrown) }),
    )
    return () => {
      gone = true
      if (current) leave(current)
    }
  }, [api, id])

  return opening
}

/** What may be said about the report's safety now. */
export function useSaveStatus(saver: Saver): SaveStatus {
  const [status, setStatus] = useState(saver.status)
  useEffect(() => watchCalmly(saver, setStatus), [saver])
  return status
}

/** Tells main what is open and unsaved, and answers when the window wants to close. Draws nothing. */
export function useSaving({ saver }: Session): void {
  const api = useApi()
  useEffect(() => {
    const tell = ({ state }: SaveStatus) => void api.app.setContext({ reportOpen: true, dirty: state !== 'saved' })
    tell(saver.status())
    return watchCalmly(saver, tell)
  }, [api, saver])

  useEffect(() => api.app.onFlush(() => void saver.flush().then((saved) => api.app.flushed({ saved }))), [api, saver])
}
