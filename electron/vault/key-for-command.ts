import { AppError } from '../../shared/errors'

/**
 * The key of a data folder for a command without a window.
 * @param folder where the store and its key file lie
 * @param ask asks a person for a secret, without showing it
 * @throws AppError `passphrase-wrong`, `passphrase-wait`, `recovery-code-*`, `key-*`
 */
export async function keyForCommand(folder: string, _ask: (prompt: string) => Promise<string>): Promise<Uint8Array> {
  throw new AppError('key-unavailable', { path: folder })
}
