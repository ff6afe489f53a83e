import { useVaultState } from '../../../lib/use-vault-state'
import { CodeSection } from './code-section'
import { KeyState } from './key-state'
import { LockSection } from './lock-section'
import { PassphraseSection } from './passphrase-section'

/** How the key of the reports is kept, the ways to keep it otherwise, and when Bogo locks itself. */
export function ProtectionSettings() {
  const state = useVaultState()
  if (!state?.protection) return null
  const { protection, hasKeychain, hasRecoveryCode } = state
  return (
    <>
      <KeyState protection={protection} />
      <PassphraseSection protection={protection} hasKeychain={hasKeychain} />
      {protection === 'key-file' ? null : <CodeSection protection={protection} hasCode={hasRecoveryCode} />}
      <LockSection protection={protection} />
    </>
  )
}
