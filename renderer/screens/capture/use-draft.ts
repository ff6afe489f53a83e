import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react'
import type { CaptureDraft } from '../../../shared/capture/draft'
import type { ErrorEnvelope } from '../../../shared/errors'
import { toError } from '../../api'
import { useApi } from '../../lib/api-context'
import { useOpenSavers } from '../../lib/open-savers'
import { createDraftKeeper, type DraftKeeper } from './draft-keeper'

export interface CaptureDraftState {
  /** Null until the draft that was left is read. */
  readonly draft: CaptureDraft | null
  /** The newest draft, also between two drawings. */
  readonly latest: () => CaptureDraft | null
  readonly change: (part: Partial<CaptureDraft>) => void
  /** Begins another draft, which the store has already. */
  readonly replace: (draft: CaptureDraft) => void
  readonly keeper: DraftKeeper
  /** Why the draft is not on disk. */
  readonly failure: ErrorEnvelope | null
}

/** The note that is being written here. Nothing from elsewhere ever changes its words. */
export function useCaptureDraft(): CaptureDraftState {
  const api = useApi()
  const savers = useOpenSavers()
  const keeper = useMemo(() => createDraftKeeper({ keep: (draft) => api.capture.keep(draft), toError }), [api])
  const [draft, setDraft] = useState<CaptureDraft | null>(null)
  const newest = useRef<CaptureDraft | null>(null)
  const status = useSyncExternalStore(keeper.subscribe, keeper.status)

  useEffect(() => void savers.add(keeper, () => {}), [keeper, savers])

  const replace = useCallback((next: CaptureDraft) => {
    newest.current = next
    setDraft(next)
  }, [])
  const change = useCallback(
    (part: Partial<CaptureDraft>) => {
      if (!newest.current) return
      const next = { ...newest.current, ...part }
      replace(next)
      keeper.push(next)
    },
    [keeper, replace],
  )
  const latest = useCallback(() => newest.current, [])
  const failure = status.state === 'failed' ? status.error : null
  return { draft, latest, change, replace, keeper, failure }
}
