import { useCallback, useEffect, useRef, useState } from 'react'
import type { ErrorEnvelope } from '../../../shared/errors'
import type { ReportSummary, Shelf } from '../../../shared/report'
import { toError } from '../../api'
import { useApi } from '../../lib/api-context'

export type ReportList =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly error: ErrorEnvelope }
  | { readonly state: 'ready'; readonly reports: readonly ReportSummary[] }

/** Reports that are not in the trash, last changed first. */
const arrange = (reports: readonly ReportSummary[]): ReportSummary[] =>
  reports.filter(({ deletedAt }) => deletedAt === null).sort((a, b) => b.updatedAt - a.updatedAt)

/** The reports of a shelf, read again whenever it changes; one reading at a time, the last one wins. */
export function useReports(shelf: Exclude<Shelf, 'trash'>): { readonly list: ReportList; readonly reload: () => void } {
  const api = useApi()
  const [list, setList] = useState<ReportList>({ state: 'loading' })
  const reading = useRef({ now: false, again: false })
  const asked = useRef(shelf)
  asked.current = shelf

  const reload = useCallback(async () => {
    if (reading.current.now) {
      reading.current.again = true
      return
    }
    reading.current.now = true
    do {
      reading.current.again = false
      try {
        setList({ state: 'ready', reports: arrange(await api.report.list({ shelf: asked.current })) })
      } catch (thrown) {
        setList({ state: 'failed', error: toError(thrown) })
      }
    } while (reading.current.again)
    reading.current.now = false
  }, [api])

  // biome-ignore lint/correctness/useExhaustiveDependencies: another shelf is read anew
  useEffect(() => {
    void reload()
    return api.report.onChanged(() => void reload())
  }, [api, reload, shelf])

  return { list, reload: () => void reload() }
}
