import { useEffect, useState } from 'react'
import type { ShelfCounts } from '../../../../shared/report'
import { useApi } from '../../../lib/api-context'

/** How many reports are in each place; null until it is known. What keeps it from being known, the list tells. */
export function useShelfCounts(): ShelfCounts | null {
  const api = useApi()
  const [counts, setCounts] = useState<ShelfCounts | null>(null)
  useEffect(() => {
    const read = () => void api.report.counts().then(setCounts, () => undefined)
    read()
    return api.report.onChanged(read)
  }, [api])
  return counts
}
