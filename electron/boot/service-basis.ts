import type { Language } from '../../shared/i18n/language'
import type { createBroadcast } from '../ipc/broadcast'
import type { Log } from '../platform/log'
import type { WaitingFiles } from '../reports/incoming'

/** What every chapter of the services is made with. */
export interface ServiceBasis {
  /** Where the user's data lies. */
  readonly folder: string
  /** Of the encrypted store: 32 bytes. */
  readonly key: Uint8Array
  /** Folder of the built application. */
  readonly distFolder: string
  /** Of the interface, before the user has chosen another. */
  readonly language: Language
  readonly log: Log
  readonly broadcast: ReturnType<typeof createBroadcast>
  /** Sealed files that wait for their passphrase, also over a lock. */
  readonly waiting: WaitingFiles
}
