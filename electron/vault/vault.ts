import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { AppError } from '../../shared/errors'
import type { KeyProtection, VaultState } from '../../shared/ipc/vault'
import { type Clocks, createAttempts, noAttempts } from './attempts'
import { fromKeychain, type KeepingChoice, type Keychain, keepKey } from './keeping'
import { type Appearance, createKeyFile, type KeyContent } from './key-file'
import { newRecoverySecret, readRecoveryCode, writeRecoveryCode } from './recovery-code'
import {
  isWeaker,
  keyBytes,
  keyCheck,
  openByPassphrase,
  openBySecret,
  type Stretch,
  sealBySecret,
  usualStretch,
} from './wrap'

interface Dependencies extends Clocks {
  /** Where the key file and the store lie; must exist. */
  readonly folder: string
  readonly keychain: Keychain
  /** What a passphrase costs to guess today; smaller only in tests. */
  readonly stretch?: Stretch
  /** False for who only looks while Bogo may be running: nothing is written then. */
  readonly writes?: boolean
}

/**
 * Keeps the random key of the encrypted store: in the system's keychain, behind a passphrase or, by the user's own
 * choice, in a file beside the store. One call is answered after the other.
 * @throws AppError `key-file-damaged`; `key-unavailable` when there is a store but no key: a new one would make it
 * unreadable forever; `store-newer`, `output-not-writable`, `disk-full`
 */
export async function openVault({ folder, keychain, stretch = usualStretch, writes = true, ...clocks }: Dependencies) {
  const keyFile = createKeyFile(folder)
  const found = keyFile.read()
  if (!found && existsSync(path.join(folder, 'bogo.db'))) throw new AppError('key-unavailable', { path: folder })
  let content: KeyContent | null = found?.content ?? null
  let key: Uint8Array | null = null
  let turn: Promise<unknown> = Promise.resolve()
  const attempts = createAttempts(content?.attempts ?? noAttempts, clocks)
  const means = { keychain, stretch }

  async function write(next: KeyContent): Promise<void> {
    if (writes) await keyFile.write(next)
    content = next
  }

  if (found && writes) {
    await keyFile.tidy()
    if (!found.whole) await write(found.content)
  }

  function kept(): KeyContent {
    if (!content) throw new AppError('key-unavailable', { path: folder })
    return content
  }

  function openKey(): Uint8Array {
    if (!key) throw new AppError('store-locked')
    return key
  }

  /** The right key, whoever it comes from. */
  function checked(candidate: Uint8Array): Uint8Array {
    const { check } = kept()
    if (candidate.byteLength === keyBytes && (check === null || keyCheck(candidate) === check)) return candidate
    throw new AppError('key-file-damaged', { path: folder })
  }

  /** The key by a passphrase, with the rule that wrong ones are slowed. */
  async function keyBy(passphrase: string): Promise<Uint8Array> {
    const { keeping } = kept()
    if (keeping.protection !== 'passphrase') throw new AppError('request-refused', { channel: 'vault' })
    const seconds = attempts.wait()
    if (seconds > 0) throw new AppError('passphrase-wait', { seconds })
    const opened = await openByPassphrase(keeping, passphrase)
    if (opened) return checked(opened)
    attempts.wrong()
    // A full disk must not turn a wrong passphrase into another error; this run counts it in any case.
    await write({ ...kept(), attempts: attempts.current() }).catch(() => undefined)
    const attemptsLeft = attempts.left()
    throw new AppError('passphrase-wrong', attemptsLeft > 0 ? { attemptsLeft } : {})
  }

  function keyByCode(code: string): Uint8Array {
    const secret = readRecoveryCode(code)
    const { recovery } = kept()
    const opened = recovery && openBySecret(recovery, secret)
    if (!opened) throw new AppError('recovery-code-wrong')
    return checked(opened)
  }

  /** After the right passphrase: forgets the wrong ones, and makes guessing as dear as it is today. */
  async function renew(opened: Uint8Array, passphrase: string): Promise<void> {
    const { keeping, attempts: written } = kept()
    attempts.right()
    const weaker = keeping.protection === 'passphrase' && isWeaker(keeping.stretch, stretch)
    if (!writes || (!weaker && written.wrong === 0)) return
    const next = weaker ? await keepKey(opened, { protection: 'passphrase', passphrase }, means) : keeping
    // What could not be written is tried again at the next unlocking.
    await write({ ...kept(), keeping: next, attempts: noAttempts }).catch(() => undefined)
  }

  /**
   * Keeps a key in a way of its own, with a recovery code or without.
   * @throws AppError `key-file-damaged` for another key than the one that is kept: it would make the store unreadable
   */
  async function keep(plain: Uint8Array, choice: KeepingChoice, recovery: KeyContent['recovery']): Promise<void> {
    if (content) checked(plain)
    const keeping = await keepKey(plain, choice, means)
    const appearance = content?.appearance ?? null
    await write({ keeping, check: keyCheck(plain), recovery, attempts: noAttempts, appearance })
    attempts.right()
  }

  async function keepByPassphrase(plain: Uint8Array, passphrase: string): Promise<{ recoveryCode: string }> {
    const secret = newRecoverySecret()
    await keep(plain, { protection: 'passphrase', passphrase }, sealBySecret(plain, secret))
    return { recoveryCode: writeRecoveryCode(secret) }
  }

  /**
   * Works on a copy of the open key, once the passphrase was said again where there is one. `lock` overwrites the key at
   * any moment: what is then being sealed must stay the key.
   */
  async function withKey<Value>(
    passphrase: string | null,
    work: (plain: Uint8Array) => Promise<Value>,
  ): Promise<Value> {
    const plain = Uint8Array.from(openKey())
    try {
      if (kept().keeping.protection === 'passphrase') (await keyBy(passphrase ?? '')).fill(0)
      return await work(plain)
    } finally {
      plain.fill(0)
    }
  }

  /** Two changes at once could each keep half of the other. */
  function inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
    const next = turn.then(work)
    turn = next.catch(() => undefined)
    return next
  }

  return {
    state: (): VaultState => ({
      status: content === null ? 'new' : key === null ? 'locked' : 'open',
      protection: content?.keeping.protection ?? null,
      hasKeychain: keychain.available(),
      hasRecoveryCode: Boolean(content?.recovery),
      waitSeconds: attempts.wait(),
    }),

    /** How the lock page looks; null when nobody has chosen yet. */
    appearance: (): Appearance | null => content?.appearance ?? null,

    /**
     * The key itself. `lock` overwrites it, so whoever keeps it longer copies it.
     * @throws AppError `store-locked`
     */
    key: openKey,

    /** First start: makes the key. Gives a recovery code where a passphrase protects. @throws AppError `keychain-missing` */
    begin: (choice: KeepingChoice): Promise<{ recoveryCode: string | null }> =>
      inTurn(async () => {
        if (content) throw new AppError('request-refused', { channel: 'vault.begin' })
        const made = randomBytes(keyBytes)
        let recoveryCode: string | null = null
        if (choice.protection === 'passphrase') ({ recoveryCode } = await keepByPassphrase(made, choice.passphrase))
        else await keep(made, choice, null)
        key = made
        return { recoveryCode }
      }),

    /**
     * Opens without asking anybody, where the key is kept so; gives whether it is open.
     * @throws AppError `key-file-damaged`; `key-unavailable` when the keychain does not give the key and there is no
     * recovery code either
     */
    open: (): Promise<boolean> =>
      inTurn(async () => {
        if (key || !content) return key !== null
        const { keeping, recovery, check } = content
        if (keeping.protection === 'passphrase') return false
        if (keeping.protection === 'key-file') key = checked(Buffer.from(keeping.key, 'base64'))
        else {
          try {
            key = checked(fromKeychain(keeping.sealed, keychain))
          } catch (error) {
            if (recovery) return false
            throw new AppError('key-unavailable', { path: folder }, error)
          }
        }
        if (check === null) await write({ ...content, check: keyCheck(key) })
        return true
      }),

    /** @throws AppError `passphrase-wrong`, `passphrase-wait`, `key-file-damaged` */
    unlock: (passphrase: string): Promise<void> =>
      inTurn(async () => {
        const opened = await keyBy(passphrase)
        await renew(opened, passphrase)
        key = opened
      }),

    /** Opens by the recovery code, which goes on being good. @throws AppError `recovery-code-mistyped`, `recovery-code-wrong` */
    unlockByCode: (code: string): Promise<void> =>
      inTurn(async () => {
        key = keyByCode(code)
      }),

    /**
     * Opens by the recovery code, which is used up, and sets a new passphrase.
     * @throws AppError `recovery-code-mistyped`, `recovery-code-wrong`
     */
    recover: (code: string, passphrase: string): Promise<{ recoveryCode: string }> =>
      inTurn(async () => {
        const opened = keyByCode(code)
        const made = await keepByPassphrase(opened, passphrase)
        key = opened
        return made
      }),

    /** Puts the open key behind a passphrase. @throws AppError `store-locked`, `passphrase-wrong`, `passphrase-wait` */
    setPassphrase: (current: string | null, next: string): Promise<{ recoveryCode: string }> =>
      inTurn(() => withKey(current, (plain) => keepByPassphrase(plain, next))),

    /** @throws AppError `keychain-missing`, `store-locked`, `passphrase-wrong`, `passphrase-wait` */
    removePassphrase: (current: string, protection: Exclude<KeyProtection, 'passphrase'>): Promise<void> =>
      inTurn(() =>
        // Beside a bare key a recovery code opens nothing that was closed.
        withKey(current, (plain) => keep(plain, { protection }, protection === 'key-file' ? null : kept().recovery)),
      ),

    /** A new recovery code in the place of the old one. @throws AppError `store-locked`, `passphrase-wrong`, `passphrase-wait` */
    makeRecoveryCode: (passphrase: string | null): Promise<{ recoveryCode: string }> =>
      inTurn(() =>
        withKey(passphrase, async (plain) => {
          const secret = newRecoverySecret()
          await write({ ...kept(), check: keyCheck(checked(plain)), recovery: sealBySecret(plain, secret) })
          return { recoveryCode: writeRecoveryCode(secret) }
        }),
      ),

    /** Remembers how the lock page looks, when that has changed. */
    setAppearance: ({ language, theme }: Appearance): Promise<void> =>
      inTurn(async () => {
        const before = kept().appearance
        if (before?.language !== language || before.theme !== theme) {
          await write({ ...kept(), appearance: { language, theme } })
        }
      }),

    /** Forgets the key. Copies that the engine made of it are beyond reach: they go with the process. */
    lock(): void {
      key?.fill(0)
      key = null
    },
  }
}

export type Vault = Awaited<ReturnType<typeof openVault>>
