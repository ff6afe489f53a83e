import { useEffect, useState } from 'react'
import type { ReportId } from '../../../shared/document/model'
import type { ErrorEnvelope } from '../../../shared/errors'
import { toError } from '../../api'
import { useApi } from '../../lib/api-context'
import { useOpenSavers } from '../../lib/open-savers'
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
  const savers = useOpenSavers()
  const [opening, setOpening] = useState<Opening>({ state: 'loading' })

  useEffect(() => {
    let gone = false
    let leave = () => {
      gone = true
    }
    openSession(api, id).then(
      (session) => {
        if (gone) return session.close()
        leave = savers.add(session.saver, session.close).done
        setOpening({ state: 'open', session })
      },
      (thrown) => setOpening({ state: 'failed', error: toError(thrown) }),
    )
    return () => leave()
  }, [api, id, savers])

  return opening
}

/** What may be said about the report's safety now. */
export function useSaveStatus(saver: Saver): SaveStatus {
  const [status, setStatus] = useState(saver.status)
  useEffect(() => watchCalmly(saver, setStatus), [saver])
  return status
}

/**
 * Tells main that a report is open, so that menu items fit.
 * @param report where the window opens again after a lock; undefined for a template
 */
export function useOpenReport(report: ReportId | undefined): void {
  const api = useApi()
  useEffect(() => void api.app.setContext({ reportOpen: true, report }), [api, report])
}
