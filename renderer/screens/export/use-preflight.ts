import { useEffect, useMemo, useState } from 'react'
import { type Preflight, preflight } from '../../../shared/checklist/preflight'
import type { CheckItem } from '../../../shared/checklist/rule'
import type { ReportDocument, ReportId } from '../../../shared/document/model'
import { useApi } from '../../lib/api-context'
import type { ExportChoices } from './use-export-choices'

/** A report as it was read when its checklist was made. */
export interface CheckedReport {
  readonly report: ReportDocument
  readonly items: readonly CheckItem[]
}

/** Pictures that the report names and this device does not have; null until the store has answered. */
function useMissingPictures(id: ReportId): ReadonlySet<string> | null {
  const api = useApi()
  const [missing, setMissing] = useState<ReadonlySet<string> | null>(null)
  useEffect(() => {
    let shown = true
    // When the store cannot say it, exporting says so by its name.
    void api.export
      .missingPictures({ id })
      .catch(() => [])
      .then((hashes) => shown && setMissing(new Set(hashes)))
    return () => {
      shown = false
    }
  }, [api, id])
  return missing
}

/** What would make the paper wrong with these choices; null while the report is being read. */
export function usePreflight(
  id: ReportId,
  checked: CheckedReport | null,
  { formats, paper }: Pick<ExportChoices, 'formats' | 'paper'>,
): Preflight | null {
  const missing = useMissingPictures(id)
  const chosen = formats.join()
  // biome-ignore lint/correctness/useExhaustiveDependencies: the formats are made anew with every drawing
  return useMemo(
    () => (checked && missing ? preflight({ ...checked, formats, choices: paper, missing }) : null),
    [checked, missing, chosen, paper],
  )
}
