import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { AppError } from '../../shared/errors'
import type { KeyProtection, VaultState } from '../../shared/ipc/vault'
import { type Clocks, createAttempts, noAttempts } from './attempts'
import { type Appearance, createKeyFile, type Keeping, type KeyContent } from './key-file'
import { newRecoverySecret, readRecoveryCode, writeRecoveryCode } from './recovery-code'
import {
  isWeaker,
  keyBytes,
  keyCheck,
  openByPassphrase,
  openBySecret,
  type Stretch,
  sealByPassphrase,
  sealBySecret,
  usualStretch,
} from './wrap'

/** The part of Electron's `safeStorage` that the vault needs. */
export interface Keychain {
  /** False as well where the system would only pretend, with a password that is in its source code. */
  readonly available: () => boolean
  readonly encrypt: (text: string) => Uint8Array
  readonly decrypt: (bytes: Uint8Array) => string
}

interface Dependencies extends Clocks {
  /** Where the key file and the store lie; must exist. */
  readonly folder: string
  readonly keychain: Keychain
  /** What a passphrase costs to guess today; smaller only in tests. */
  readonly stretch?: Stretch
  /** False for who only looks: nothing is written then. */
  readonly writes?: boolean
}

/** How a new key, or the same key from now on, is kept. */
type Choice =
  | { readonly protection: 'system-keychain' }
  | { readonly protection: 'key-file' }
  | { readonly protection: 'passphrase'; readonly passphrase: string }

/** Overwrites a key. Copies that the engine made are beyond reach: they go with the process. */
const forget = (key: Uint8Array | null): void => void key?.fill(0)

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
  if (found && !found.whole) await write(found.content)

  async function write(next: KeyContent): Promise<void> {
    if (writes) await keyFile.write(next)
    content = next
  }

  /** What is kept. @throws AppError `key-unavailable` before there is a key */
  function kept(): KeyContent {
    if (!content) throw new AppError('key-unavailable', { path: folder })
    return content
  }

  /** A copy of the key that may be kept. @throws AppError `store-locked` */
  function openKey(): Uint8Array {
    if (!key) throw new AppError('store-locked')
    return key
  }

  const check = (candidate: Uint8Array | null): Uint8Array => {
    const known = kept().check
    if (candidate?.byteLength === keyBytes && (known === null || keyCheck(candidate) === known)) return candidate
    throw new AppError('key-file-damaged', { path: folder })
  }

  async function keep(plain: Uint8Array, choice: Choice): Promise<Keeping> {
    switch (choice.protection) {
      case 'passphrase':
        return { protection: 'passphrase', ...(await sealByPassphrase(plain, choice.passphrase, stretch)) }
      case 'key-file':
        return { protection: 'key-file', key: Buffer.from(plain).toString('base64') }
      case 'system-keychain': {
        if (!keychain.available()) throw new AppError('keychain-missing')
        const sealed = keychain.encrypt(Buffer.from(plain).toString('hex'))
        return { protection: 'system-keychain', sealed: Buffer.from(sealed).toString('base64') }
      }
    }
  }

  /** The key by a passphrase, with the rule that wrong ones are slowed. */
  async function keyBy(passphrase: string): Promise<Uint8Array> {
    const { keeping } = kept()
    if (keeping.protection !== 'passphrase') throw new AppError('request-refused', { channel: 'vault' })
    const seconds = attempts.wait()
    if (seconds > 0) throw new AppError('passphrase-wait', { seconds })
    const opened = await openByPassphrase(keeping, passphrase)
    if (opened) return check(opened)
    attempts.wrong()
    // A full disk must not turn a wrong passphrase into another error; this run counts it in any case.
    await write({ ...kept(), attempts: attempts.current() }).catch(() => undefined)
    const left = attempts.left()
    throw new AppError('passphrase-wrong', left > 0 ? { attemptsLeft: left } : {})
  }

  /** After the right passphrase: forgets the wrong ones, and makes guessing as dear as it is today. */
  async function renew(opened: Uint8Array, passphrase: string): Promise<void> {
    const { keeping, attempts: written } = kept()
    attempts.right()
    const weaker = keeping.protection === 'passphrase' && isWeaker(keeping.stretch, stretch)
    if (!weaker && written.wrong === 0) return
    const next = weaker ? await keep(opened, { protection: 'passphrase', passphrase }) : keeping
    // What could not be written is tried again at the next unlocking.
    await write({ ...kept(), keeping: next, attempts: attempts.current() }).catch(() => undefined)
  }

  /** Keeps the key in another way, with a new recovery code where one is asked for. */
  async function keepAnew(
    plain: Uint8Array,
    choice: Choice,
    recovery: 'new' | 'same' | 'none',
  ): Promise<string | null> {
    const secret = recovery === 'new' ? newRecoverySecret() : null
    const same = recovery === 'same' ? (content?.recovery ?? null) : null
    const next = {
      keeping: await keep(plain, choice),
      check: keyCheck(plain),
      recovery: secret ? sealBySecret(plain, secret) : same,
      attempts: noAttempts,
      appearance: content?.appearance ?? null,
    }
    await write(next)
    attempts.right()
    return secret && writeRecoveryCode(secret)
  }

  /** With the current passphrase where there is one. */
  async function confirm(passphrase: string | null): Promise<Uint8Array> {
    const plain = openKey()
    if (kept().keeping.protection === 'passphrase') forget(await keyBy(passphrase ?? ''))
    return plain
  }

  /** One after the other: two changes at once could each keep half of the other. */
  const inTurn = <Value>(work: () => Promise<Value>): Promise<Value> => {
    const next = turn.then(work, work)
    turn = next.catch(() => undefined)
    return next
  }

  const withPassphrase = async (plain: Uint8Array, passphrase: string) => ({
    recoveryCode: (await keepAnew(plain, { protection: 'passphrase', passphrase }, 'new')) ?? '',
  })

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
     * The key itself. It is overwritten by `lock`, so whoever keeps it longer copies it.
     * @throws AppError `store-locked`
     */
    key: openKey,

    /** First start: makes the key. Gives a recovery code where a passphrase protects. */
    begin: (choice: Choice): Promise<{ recoveryCode: string | null }> =>
      inTurn(async () => {
        if (content) throw new AppError('request-refused', { channel: 'vault.begin' })
        const made = randomBytes(keyBytes)
        const recoveryCode = await keepAnew(made, choice, choice.protection === 'passphrase' ? 'new' : 'none')
        key = made
        return { recoveryCode }
      }),

    /**
     * Opens without asking anybody, where the key is kept so. Gives whether it is open.
     * @throws AppError `key-unavailable` when the keychain does not give the key and there is no recovery code either,
     * `key-file-damaged`
     */
    open: (): Promise<boolean> =>
      inTurn(async () => {
        if (key || !content) return key !== null
        const { keeping, recovery, check: known } = content
        if (keeping.protection === 'passphrase') return false
        if (keeping.protection === 'key-file') key = check(Buffer.from(keeping.key, 'base64'))
        else {
          try {
            key = check(Buffer.from(keychain.decrypt(Buffer.from(keeping.sealed, 'base64')), 'hex'))
          } catch (error) {
            if (recovery) return false
            throw new AppError('key-unavailable', { path: folder }, error)
          }
        }
        if (known === null) await write({ ...kept(), check: keyCheck(key) })
        return true
      }),

    /** @throws AppError `passphrase-wrong`, `passphrase-wait`, `key-file-damaged` */
    unlock: (passphrase: string): Promise<void> =>
      inTurn(async () => {
        const opened = await keyBy(passphrase)
        await renew(opened, passphrase)
        key = opened
      }),

    /**
     * The key by its recovery code, which goes on being good: for commands.
     * @throws AppError `recovery-code-mistyped`, `recovery-code-wrong`
     */
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
        const made = await withPassphrase(opened, passphrase)
        key = opened
        return made
      }),

    /** Puts the open key behind a passphrase. @throws AppError `store-locked`, `passphrase-wrong`, `passphrase-wait` */
    setPassphrase: (current: string | null, next: string): Promise<{ recoveryCode: string }> =>
      inTurn(async () => withPassphrase(await confirm(current), next)),

    /** @throws AppError `keychain-missing`, `store-locked`, `passphrase-wrong`, `passphrase-wait` */
    removePassphrase: (current: string, protection: Exclude<KeyProtection, 'passphrase'>): Promise<void> =>
      inTurn(async () => {
        const plain = await confirm(current)
        // Beside a bare key a recovery code opens nothing that was closed.
        await keepAnew(plain, { protection }, protection === 'key-file' ? 'none' : 'same')
      }),

    /** A new recovery code in the place of the old one. @throws AppError `store-locked`, `passphrase-*` */
    makeRecoveryCode: (passphrase: string | null): Promise<{ recoveryCode: string }> =>
      inTurn(async () => {
        const plain = await confirm(passphrase)
        const secret = newRecoverySecret()
        await write({ ...kept(), recovery: sealBySecret(plain, secret), attempts: attempts.current() })
        return { recoveryCode: writeRecoveryCode(secret) }
      }),

    /** Remembers how the lock page looks, when that has changed. */
    setAppearance: (appearance: Appearance): Promise<void> =>
      inTurn(async () => {
        const { language, theme } = appearance
        const before = kept().appearance
        if (before?.language !== language || before.theme !== theme) {
          await write({ ...kept(), appearance: { language, theme } })
        }
      }),

    /** Forgets the key. */
    lock(): void {
      forget(key)
      key = null
    },
  }

  function keyByCode(code: string): Uint8Array {
    const secret = readRecoveryCode(code)
    const { recovery } = kept()
    const opened = recovery && openBySecret(recovery, secret)
    if (!opened) throw new AppError('recovery-code-wrong')
    return check(opened)
  }
}

export type Vault = Awaited<ReturnType<typeof openVault>>
