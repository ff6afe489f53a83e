import { useEffect, useState } from 'react'
import type { VaultState } from '../../shared/ipc/vault'
import { useApi } from './api-context'

/** What is known of the store's key, kept up to date; null until it is known. */
export function useVaultState(): VaultState | null {
  const api = useApi()
  const [state, setState] = useState<VaultState | null>(null)
  useEffect(() => {
    let gone = false
    let told = false
    const stop = api.vault.onChanged((changed) => {
      told = true
      setState(changed)
    })
    // Without an answer nothing is claimed; whoever needs it asks again by a call of its own.
    api.vault.state().then(
      (first) => !gone && !told && setState(first),
      () => undefined,
    )
    return () => {
      gone = true
      stop()
    }
  }, [api])
  return state
}
