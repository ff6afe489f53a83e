import { AppError } from '../../shared/errors'
import type { VaultState } from '../../shared/ipc/vault'
import type { Settings } from '../../shared/settings'
import { showErrorMessage } from '../platform/error-box'
import type { Log } from '../platform/log'
import { createUnderWay } from '../platform/under-way'
import type { Vault } from '../vault/vault'
import type { Services } from './services'
import type { Surfaces } from './surfaces'

interface Dependencies {
  readonly vault: Vault
  readonly surfaces: Surfaces
  /**
   * Opens the store with its key.
   * @throws AppError `store-*`, `disk-full`
   */
  readonly openServices: (key: Uint8Array) => Services
  /** Clears what the browser keeps on disk of what pages showed. */
  readonly clearTraces: () => Promise<void>
  readonly onOpened: () => void
  readonly tell: (state: VaultState) => void
  readonly log: Log
}

/**
 * Milliseconds. A page may have to wait for a disk that is busy for five seconds, more than once, before it can say
 * whether it wrote everything; `answer`: calls that have begun, before the store closes under them; `backup`: how long
 * one may keep the store from being locked.
 */
const patience = { flush: 30_000, answer: 5_000, backup: 5_000 }

/** Opens the store with the vault and closes it again: everything that works on reports lives between the two. */
export function createLifecycle(dependencies: Dependencies) {
  const { vault, surfaces, openServices, clearTraces, onOpened, tell, log } = dependencies
  const underWay = createUnderWay()
  let services: Services | null = null
  let locking: Promise<void> | null = null
  /** Language and theme that were chosen before the store was open; it remembers them. */
  let chosen: Partial<Settings> = {}

  /** Only where a passphrase opens it again. */
  const canLock = (): boolean => services !== null && vault.state().protection === 'passphrase'

  /** The store was opened or locked, or its key is kept in another way. */
  function changed(): void {
    surfaces.setCanLock(canLock())
    tell(vault.state())
  }

  /** The settings of the open store, which remembers what was chosen before; a full disk keeps nobody out. */
  function withChosen(opened: Services): Settings {
    try {
      return opened.settings.set(chosen)
    } catch (error) {
      log.error('settings chosen while locked', error)
      return opened.settings.get()
    } finally {
      chosen = {}
    }
  }

  function openStore(): void {
    if (services) return
    try {
      services = openServices(vault.key())
    } catch (error) {
      if (vault.state().protection === 'passphrase') vault.lock()
      throw error
    }
    const settings = withChosen(services)
    surfaces.apply(settings)
    void vault.setAppearance(settings).catch((error) => log.error('appearance', error))
    surfaces.door.open()
    changed()
    onOpened()
  }

  /** Whatever fails, the key is forgotten. */
  function closeStore(): void {
    const open = services
    services = null
    try {
      open?.close()
    } catch (error) {
      log.error('close', error)
    } finally {
      vault.lock()
    }
  }

  /** Whether no page has text that it could not write. One that does not answer for so long is stuck for good. */
  async function pagesHaveWritten(): Promise<boolean> {
    const answers = await Promise.all(
      surfaces.conceal().map((window) => surfaces.closing.flush(window, patience.flush)),
    )
    return !answers.includes('unsaved')
  }

  async function lockNow(): Promise<void> {
    surfaces.door.close()
    const areWritten = await pagesHaveWritten().catch((error) => {
      log.error('flush', error)
      return false
    })
    if (!areWritten) {
      surfaces.reveal()
      surfaces.door.open()
      throw new AppError('lock-unsaved')
    }
    // From here on there is no way back: whatever fails, the store is closed and somebody sees where to unlock.
    surfaces.destroyWindows()
    await underWay.ended(patience.answer)
    await services?.backups.makeAtClosing(patience.backup).catch((error) => log.error('backup at lock', error))
    closeStore()
    await clearTraces().catch((error) => log.error('traces', error))
    surfaces.locked()
    changed()
    log.info('locked')
  }

  /** Opens the store and the window with the reports, where it was when it was locked. */
  async function enter(): Promise<void> {
    await locking?.catch(() => undefined)
    openStore()
    surfaces.showReports()
  }

  /**
   * Lets pages write what they have, ends their processes, closes the store and forgets the key.
   * @throws AppError `lock-unsaved` when a page has text that it cannot write: losing it would be worse
   */
  async function lock(): Promise<void> {
    if (locking) return locking
    if (services && !canLock()) throw new AppError('request-refused', { channel: 'vault.lock' })
    if (!services) return
    locking = lockNow()
    await locking.finally(() => {
      locking = null
    })
    // Somebody took the passphrase away just before: nobody could be asked for one.
    if (!services && vault.state().protection !== 'passphrase' && (await vault.open())) await enter()
  }

  return {
    services: (): Services | null => services,
    /** Calls of pages that are being answered: the store closes after them. */
    underWay,
    canLock,
    changed,
    enter,
    lock,
    /** A choice of language and theme while the store is locked. Others wait until it is open. */
    choose({ language, theme }: Partial<Settings>): Settings {
      chosen = { ...chosen, ...(language && { language }), ...(theme && { theme }) }
      surfaces.apply({ ...surfaces.settings(), ...chosen })
      return surfaces.settings()
    },
    /** Locks, and says it when that is not possible. */
    lockForUser: (): void => void lock().catch((error) => showErrorMessage(error, surfaces.translator(), log)),

    /** Bogo starts: with the reports where nobody has to be asked, otherwise with the question. @throws AppError */
    async begin(): Promise<void> {
      // A real keychain protects without anybody's doing; every other way is somebody's choice.
      const { status, hasKeychain } = vault.state()
      if (status === 'new' && hasKeychain) await vault.begin({ protection: 'system-keychain' })
      if (await vault.open()) await enter()
      else surfaces.showLock()
    },

    /** Bogo ends. */
    end: closeStore,
  }
}

export type Lifecycle = ReturnType<typeof createLifecycle>
