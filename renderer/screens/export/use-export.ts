import { useCallback, useEffect, useRef, useState } from 'react'
import type { ReportId } from '../../../shared/document/model'
import type { ErrorEnvelope } from '../../../shared/errors'
import type { ExportFormat, ExportState } from '../../../shared/ipc/export'
import type { PaperChoices } from '../../../shared/print/paper'
import { toError } from '../../api'
import { useApi } from '../../lib/api-context'

export type Exporting =
  | { readonly state: 'choosing' }
  | { readonly state: 'starting' }
  | (ExportState & { readonly job: string })
  | { readonly state: 'unsaved' }
  | { readonly state: 'not-started'; readonly error: ErrorEnvelope }

/**
 * Runs an export: writes what is unsaved first, because paper is made from the disk and not from the screen.
 * @param flush resolves false when something could not be saved
 */
export function useExport(id: ReportId, flush: () => Promise<boolean>) {
  const api = useApi()
  const [exporting, setExporting] = useState<Exporting>({ state: 'choosing' })
  const running = useRef<string | null>(null)

  useEffect(
    () =>
      api.export.onProgress(({ job, reportId, progress }) => {
        // The first news may come before the answer that names the job.
        if (reportId === id && (running.current === null || running.current === job)) setExporting({ ...progress, job })
      }),
    [api, id],
  )

  const start = useCallback(
    async (formats: ExportFormat[], choices: PaperChoices = {}) => {
      running.current = null
      setExporting({ state: 'starting' })
      if (!(await flush())) return setExporting({ state: 'unsaved' })
      try {
        const started = await api.export.start({ id, formats, choices })
        if (started) running.current = started.job
        else setExporting({ state: 'choosing' })
      } catch (thrown) {
        setExporting({ state: 'not-started', error: toError(thrown) })
      }
    },
    [api, flush, id],
  )

  return { exporting, start, choose: () => setExporting({ state: 'choosing' }) }
}
