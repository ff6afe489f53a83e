import { AppError } from '../../shared/errors'
import { type Bundle, readBundle } from '../bundle/read-bundle'

/**
 * Reads a `.bogo` file; the passphrase is asked for only when it is sealed.
 * @throws AppError `file-not-found`, `bundle-*`, `report-*`, `media-*`, `usage`
 */
export async function openBundle(file: string, passphrase: () => Promise<string>): Promise<Bundle> {
  try {
    return await readBundle(file)
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'bundle-passphrase-needed') throw error
    return readBundle(file, await passphrase())
  }
}
