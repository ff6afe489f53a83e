import type { Handlers } from '../../shared/ipc/channel'
import type { vault as contract } from '../../shared/ipc/vault'
import type { Vault } from '../vault/vault'

interface Dependencies {
  readonly vault: Vault
  /** Opens the store and the reports. The window with the vault goes. */
  readonly enter: () => Promise<void>
  readonly lock: () => Promise<void>
  /** The way in which the key is kept has changed. */
  readonly onChanged: () => void
}

export function createVaultHandlers({ vault, enter, lock, onChanged }: Dependencies): Handlers<typeof contract> {
  /** Tells everybody once it is done. */
  async function telling<Value>(change: Promise<Value>): Promise<Value> {
    const value = await change
    onChanged()
    return value
  }
  return {
    state: vault.state,
    begin: (choice) => telling(vault.begin(choice)),
    unlock: async ({ passphrase }) => {
      await vault.unlock(passphrase)
      await enter()
    },
    recover: ({ code, passphrase }) => telling(vault.recover(code, passphrase)),
    enter,
    lock,
    setPassphrase: ({ current, next }) => telling(vault.setPassphrase(current, next)),
    removePassphrase: ({ current, protection }) => telling(vault.removePassphrase(current, protection)),
    makeRecoveryCode: ({ passphrase }) => telling(vault.makeRecoveryCode(passphrase)),
  }
}
