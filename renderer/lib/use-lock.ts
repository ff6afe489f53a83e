import { useApi } from './api-context'
import { useAction } from './use-action'
import { useVaultState } from './use-vault-state'

/** The keys that lock Bogo, in the notation of prosemirror-keymap; the menu of the main process answers them. */
export const lockShortcut = 'Mod-l'

/** Locks Bogo now; null where no passphrase would open it again. */
export function useLock(): (() => void) | null {
  const api = useApi()
  const { run } = useAction()
  const protection = useVaultState()?.protection
  return protection === 'passphrase' ? () => void run(api.vault.lock) : null
}
