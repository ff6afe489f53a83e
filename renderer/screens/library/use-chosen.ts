import { useCallback, useState } from 'react'
import { mostChosen, type RecordRef } from '../../../shared/ipc/library'

/** Whether two names are of one record. */
export const isSame = (one: RecordRef, other: RecordRef): boolean =>
  one.report === other.report && one.record === other.record

export interface Chosen {
  readonly records: readonly RecordRef[]
  readonly has: (record: RecordRef) => boolean
  readonly toggle: (record: RecordRef) => void
  readonly clear: () => void
}

/** The records that are chosen for comparing or exporting, in the order of choosing. */
export function useChosen(): Chosen {
  const [records, setRecords] = useState<readonly RecordRef[]>([])
  const toggle = useCallback(({ report, record }: RecordRef) => {
    const wanted = { report, record }
    setRecords((before) => {
      if (before.some((each) => isSame(each, wanted))) return before.filter((each) => !isSame(each, wanted))
      return before.length < mostChosen ? [...before, wanted] : before
    })
  }, [])
  const has = useCallback((record: RecordRef) => records.some((each) => isSame(each, record)), [records])
  const clear = useCallback(() => setRecords([]), [])
  return { records, has, toggle, clear }
}
