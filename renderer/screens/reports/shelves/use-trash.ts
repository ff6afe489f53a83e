import { useCallback, useEffect, useState } from 'react'
import type { TrashedReport } from '../../../../shared/report'
import { useApi } from '../../../lib/api-context'
import { useText } from '../../../lib/text-context'
import { useAction } from '../../../lib/use-action'
import { useNotify } from '../../../lib/use-notify'
import { useTitle } from '../use-report-actions'

/** What lies in the trash, null until it is read, and what can be done with it. */
export function useTrash() {
  const api = useApi()
  const { t } = useText()
  const { busy, run } = useAction()
  const notify = useNotify()
  const title = useTitle()
  const [reports, setReports] = useState<readonly TrashedReport[] | null>(null)

  const read = useCallback(async () => {
    const found = await run(() => api.report.trash())
    if (found) setReports(found)
  }, [api, run])
  useEffect(() => {
    void read()
    return api.report.onChanged(() => void read())
  }, [api, read])

  return {
    reports,
    busy,
    restore: (report: TrashedReport) =>
      run(async () => {
        await api.report.restore({ id: report.id })
        notify.done(t('shelves.restored', { title: title(report) }))
      }),
    /** Deletes one report for good, or all of them. Gives undefined when it failed. */
    purge: (report: TrashedReport | null) =>
      run(async () => {
        const { count } = await api.report.purge(report ? { id: report.id } : {})
        notify.done(t('shelves.purged', { count }))
        return count
      }),
  }
}
