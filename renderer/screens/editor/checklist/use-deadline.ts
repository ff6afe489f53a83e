import { useMemo } from 'react'
import {
  type DeadlineReport,
  type Due,
  type DueState,
  deadlineKeys,
  deadlineReport,
  dueOf,
  dueState,
} from '../../../../shared/deadlines/due'
import { useSettings } from '../../../lib/settings-context'
import { useToday } from '../../../lib/use-today'
import { useScalar } from '../inspector/use-facts'
import type { SheetContext } from '../nodes/node-views'

export interface Deadline {
  readonly report: DeadlineReport
  readonly due: Due | null
  readonly state: DueState
}

/** The deadline of the open report, as its facts and the rules are now. */
export function useDeadline({ facts, template, language }: SheetContext): Deadline {
  const { deadlines } = useSettings().settings
  const today = useToday()
  const period = useScalar(facts, 'period')
  const returnDate = useScalar(facts, deadlineKeys.returnDate)
  const receivedOn = useScalar(facts, deadlineKeys.receivedOn)
  const rule = useScalar(facts, deadlineKeys.rule)
  const dueOn = useScalar(facts, deadlineKeys.dueOn)
  const submittedOn = useScalar(facts, deadlineKeys.submittedOn)
  return useMemo(() => {
    const given = {
      period,
      [deadlineKeys.returnDate]: returnDate,
      [deadlineKeys.receivedOn]: receivedOn,
      [deadlineKeys.rule]: rule,
      [deadlineKeys.dueOn]: dueOn,
      [deadlineKeys.submittedOn]: submittedOn,
    }
    const values = Object.fromEntries(
      Object.entries(given).flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const])),
    )
    const report = deadlineReport(template.name, language, values)
    return { report, due: dueOf(report, deadlines), state: dueState(report, deadlines, today) }
  }, [deadlines, dueOn, language, period, receivedOn, returnDate, rule, submittedOn, template, today])
}
