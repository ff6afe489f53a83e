import { useMemo } from 'react'
import { dueState } from '../../../shared/deadlines/due'
import type { ReportSummary } from '../../../shared/report'
import { useSettings } from '../../lib/settings-context'
import { useToday } from '../../lib/use-today'

/** What has no deadline, or is handed in, comes after everything that has one. */
const never = Number.POSITIVE_INFINITY

/** Reports in the order that the user chose: as they come (last changed first), or what is due first. */
export function useOrdered(reports: readonly ReportSummary[]): readonly ReportSummary[] {
  const { deadlines, reportOrder } = useSettings().settings
  const today = useToday()
  return useMemo(() => {
    if (reportOrder === 'edited') return reports
    const left = new Map(
      reports.map((report) => {
        const due = dueState(report, deadlines, today)
        return [report, due?.state === 'open' ? due.daysLeft : never]
      }),
    )
    const leftOf = (report: ReportSummary) => left.get(report) ?? never
    return [...reports].sort((one, other) => (leftOf(one) === leftOf(other) ? 0 : leftOf(one) - leftOf(other)))
  }, [deadlines, reportOrder, reports, today])
}
