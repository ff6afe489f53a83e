import { AppError } from '../../shared/errors'
import type { TextKey } from '../../shared/i18n/index'
import type { Keychain } from './keeping'
import { openVault } from './vault'

/** Where a command finds secrets without asking: the variables of its environment. */
type Environment = Readonly<Record<string, string | undefined>>

/** Commands run without Electron, and so without the system's keychain. */
const noKeychain: Keychain = {
  available: () => false,
  encrypt: () => {
    throw new AppError('keychain-missing')
  },
  decrypt: () => {
    throw new AppError('key-in-keychain')
  },
}

/**
 * The key of a data folder for a command without a window: by `BOGO_RECOVERY_CODE`, by `BOGO_PASSPHRASE`, or by asking.
 * Writes nothing, because Bogo may be running; so a wrong passphrase is not counted, but a wait is kept to.
 * @param folder where the store and its key file lie
 * @param ask asks a person for a secret, without showing it; is given the key of the text to ask with
 * @throws AppError `passphrase-wrong`, `passphrase-wait`, `recovery-code-mistyped`, `recovery-code-wrong`,
 * `key-in-keychain`, `key-unavailable` (also where there is no key at all), `key-file-damaged`, `store-newer`
 */
export async function keyForCommand(
  folder: string,
  ask: (prompt: TextKey) => Promise<string>,
  env: Environment = process.env,
): Promise<Uint8Array> {
  const vault = await openVault({
    folder,
    keychain: noKeychain,
    now: Date.now,
    steady: () => performance.now(),
    writes: false,
  })
  const { protection } = vault.state()
  const code = env.BOGO_RECOVERY_CODE
  if (protection === null) throw new AppError('key-unavailable', { path: folder })
  if (code) await vault.unlockByCode(code)
  else if (protection === 'passphrase') await vault.unlock(env.BOGO_PASSPHRASE ?? (await ask('cli.passphrase')))
  else if (protection === 'system-keychain') throw new AppError('key-in-keychain')
  else await vault.open()
  return vault.key()
}
