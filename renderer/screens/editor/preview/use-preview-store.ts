import { useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import type { ReportId } from '../../../../shared/document/model'
import { useApi } from '../../../lib/api-context'
import { createPreviewStore, type PreviewStore, type Shown } from './preview-store'

const nothing: Shown = { pages: [], places: [], slow: false, failure: null }
const none: PreviewStore = {
  shown: () => nothing,
  subscribe: () => () => undefined,
  drawAgain: () => undefined,
  look: () => undefined,
  close: () => undefined,
}

/** The preview of a report, for as long as its pane is shown. */
export function usePreviewStore(report: ReportId): { readonly shown: Shown; readonly store: PreviewStore } {
  const api = useApi()
  const [opened, setOpened] = useState<PreviewStore | null>(null)
  useEffect(() => {
    const created = createPreviewStore(api, report)
    setOpened(created)
    return () => created.close()
  }, [api, report])
  const store = opened ?? none
  const shown = useSyncExternalStore(store.subscribe, store.shown)
  return useMemo(() => ({ shown, store }), [shown, store])
}
