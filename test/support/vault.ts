import type { Keychain } from '../../electron/vault/keeping'
import { openVault } from '../../electron/vault/vault'
import { noKeychain } from './keep-key'

/** A cost that makes tests quick; nobody guesses here. */
export const cheap = { memory: 64, passes: 1, lanes: 1 }

/** A keychain that turns bytes around and adds a secret of its own: enough to see that the key does not lie open. */
export const turningKeychain = (secret = 'login'): Keychain => ({
  available: () => true,
  encrypt: (text) => Buffer.from(`${secret}:${text}`).reverse(),
  decrypt: (bytes) => {
    const [mark, text] = Buffer.from(bytes).reverse().toString().split(':')
    if (mark !== secret || text === undefined) throw new Error('not of this keychain')
    return text
  },
})

/** Clocks that a test turns. */
export function testClocks() {
  const at = { now: 1_700_000_000_000, steady: 0 }
  return {
    now: () => at.now,
    steady: () => at.steady,
    /** Time passes. */
    pass(seconds: number): void {
      at.now += seconds * 1_000
      at.steady += seconds * 1_000
    },
    /** Somebody sets the clock. */
    set(seconds: number): void {
      at.now += seconds * 1_000
    },
    /** A new run: its steady clock begins anew. */
    restart(): void {
      at.steady = 0
    },
  }
}

/** The vault of a folder with a cheap passphrase. */
export const openTestVault = (
  folder: string,
  more: Partial<Parameters<typeof openVault>[0]> = {},
): ReturnType<typeof openVault> =>
  openVault({ folder, keychain: noKeychain, stretch: cheap, now: Date.now, steady: () => performance.now(), ...more })
