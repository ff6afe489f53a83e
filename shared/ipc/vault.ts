import { z } from 'zod'
import { call, event } from './channel'

/** Longest passphrase in characters. */
export const longestPassphrase = 1_000
/** Fewest characters of a new passphrase: three or four short words. */
export const shortestPassphrase = 12

const passphraseSchema = z.string().min(1).max(longestPassphrase)
const newPassphraseSchema = z.string().min(shortestPassphrase).max(longestPassphrase)
/** What is shown once and then forgotten: it opens the store when the passphrase is lost. */
const recoveryCodeSchema = z.object({ recoveryCode: z.string() })

/** How the key of the store is kept on this device. `key-file`: in a file beside the store, by the user's own choice. */
export const keyProtectionSchema = z.enum(['system-keychain', 'passphrase', 'key-file'])
export type KeyProtection = z.infer<typeof keyProtectionSchema>

export const vaultStateSchema = z.object({
  /** `new`: there is no key yet and somebody must say how to keep it. */
  status: z.enum(['new', 'locked', 'open']),
  /** How the key is kept; null while it is `new`. */
  protection: keyProtectionSchema.nullable(),
  /** Whether this system has a keychain that really protects. */
  hasKeychain: z.boolean(),
  /** Whether there is a recovery code. */
  hasRecoveryCode: z.boolean(),
  /** Seconds until the next attempt is taken, after several wrong ones. */
  waitSeconds: z.number().int().min(0),
})
/** What is known of the store's key; never the key itself. */
export type VaultState = z.infer<typeof vaultStateSchema>

/** The key of the store: answered while the store is locked too. */
export const vault = {
  state: call(z.undefined(), vaultStateSchema),
  /** First start: makes the key. The reports open when the page calls `enter`. */
  begin: call(
    z.discriminatedUnion('protection', [
      z.object({ protection: z.literal('system-keychain') }),
      z.object({ protection: z.literal('key-file') }),
      z.object({ protection: z.literal('passphrase'), passphrase: newPassphraseSchema }),
    ]),
    z.object({ recoveryCode: z.string().nullable() }),
  ),
  /** Opens the store and the reports. */
  unlock: call(z.object({ passphrase: passphraseSchema }), z.void()),
  /** Opens the store by its recovery code, which is used up, and sets a new passphrase. */
  recover: call(z.object({ code: z.string().max(200), passphrase: newPassphraseSchema }), recoveryCodeSchema),
  /** The page has shown what it had to show: closes it and opens the reports. */
  enter: call(z.undefined(), z.void()),
  /** Writes what is open, closes every report and forgets the key. Only where a passphrase opens it again. */
  lock: call(z.undefined(), z.void()),
  /** Puts the key behind a passphrase, or behind another one; the old recovery code no longer opens it. */
  setPassphrase: call(
    z.object({ current: passphraseSchema.nullable(), next: newPassphraseSchema }),
    recoveryCodeSchema,
  ),
  /** Keeps the key in the keychain, or in a file, instead of behind the passphrase. */
  removePassphrase: call(
    z.object({ current: passphraseSchema, protection: z.enum(['system-keychain', 'key-file']) }),
    z.void(),
  ),
  /** A new recovery code in the place of the old one. `passphrase` where there is one. */
  makeRecoveryCode: call(z.object({ passphrase: passphraseSchema.nullable() }), recoveryCodeSchema),
  changed: event(vaultStateSchema),
}
