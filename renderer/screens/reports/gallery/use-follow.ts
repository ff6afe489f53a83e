import { useMemo, useState } from 'react'
import type { ReportSummary } from '../../../../shared/report'
import { templates } from '../../../../shared/templates/templates'
import type { Choice } from './choice'

export type FollowMode = 'none' | 'carry-over' | 'roll-up'

/** How the new report follows earlier ones; offered only where there are some that can be followed. */
export interface Follow {
  readonly earlier: readonly ReportSummary[]
  readonly mode: FollowMode
  readonly chosen: readonly string[]
  setMode(mode: FollowMode): void
  setChosen(ids: readonly string[]): void
}

const startOf = ({ period, updatedAt }: ReportSummary): string =>
  period.from ?? period.to ?? new Date(updatedAt).toISOString()

/** The earlier reports of the chosen template, the newest first. */
function earlierOf(choice: Choice, reports: readonly ReportSummary[]): readonly ReportSummary[] {
  if (choice.kind !== 'built-in' || !templates[choice.template].series) return []
  return reports
    .filter(({ template, problem }) => template === choice.template && problem === null)
    .sort((a, b) => (startOf(a) < startOf(b) ? 1 : -1))
}

export function useFollow(choice: Choice, reports: readonly ReportSummary[]): Follow {
  const earlier = useMemo(() => earlierOf(choice, reports), [choice, reports])
  const [mode, setMode] = useState<FollowMode>('carry-over')
  const [picked, setPicked] = useState<{ readonly mode: FollowMode; readonly ids: readonly string[] } | null>(null)
  const ids = earlier.map(({ id }) => id)
  // Carrying over follows one report, the newest unless another was picked; rolling up takes them all at first.
  const proposed = mode === 'roll-up' ? ids : ids.slice(0, 1)
  const chosen = picked?.mode === mode ? picked.ids.filter((id) => ids.includes(id)) : proposed
  return {
    earlier,
    mode: earlier.length > 0 ? mode : 'none',
    chosen,
    setMode,
    setChosen: (next) => setPicked({ mode, ids: next }),
  }
}
