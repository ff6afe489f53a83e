import { useEffect, useState } from 'react'
import type { StoreHealth } from '../../../shared/ipc/recovery'
import { useApi } from '../../lib/api-context'

/** What the main process says of the store; null until it has answered. */
export function useStoreHealth(): StoreHealth | null {
  const api = useApi()
  const [health, setHealth] = useState<StoreHealth | null>(null)
  useEffect(() => {
    const stop = api.recovery.onChanged(setHealth)
    // Nobody waits for it, and a page that cannot ask has other troubles to tell.
    api.recovery.state().then(setHealth, () => undefined)
    return stop
  }, [api])
  return health
}
