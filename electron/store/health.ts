import { writeFileSync } from 'node:fs'
import type { Database } from 'better-sqlite3'
import { type AppError, assertNever } from '../../shared/errors'
import type { StoreHealth } from '../../shared/ipc/recovery'
import type { Ballast } from './ballast'
import type { Fault } from './check/check-store'
import { createKnownFaults } from './check/known-faults'
import { clockOf } from './clock'
import { recoveryPlaces } from './recovery/places'
import { createRecoveryRecord } from './recovery/recovery-record'

interface Dependencies {
  readonly folder: string
  readonly database: Database
  readonly ballast: Ballast
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** Hears of every change. */
  readonly tell: (health: StoreHealth) => void
}

/** What the user should know about the store, and what is done about it while Bogo runs. */
export function createStoreHealth({ folder, database, ballast, now, tell }: Dependencies) {
  const record = createRecoveryRecord(database)
  let health: StoreHealth = {
    recovered: record.get(),
    damageFound: false,
    reserveUsed: false,
    clock: clockOf(database, now()),
  }

  const known = createKnownFaults(database)
  const own = [database.name, recoveryPlaces(folder).rescue]

  function change(next: Partial<StoreHealth>): void {
    health = { ...health, ...next }
    tell(health)
  }

  /** Damage that the quick look at the start does not see: the next start looks at the whole store, and mends it. */
  function damageFound(): void {
    if (health.damageFound) return
    try {
      writeFileSync(recoveryPlaces(folder).wanted, '')
    } catch {
      // On such a disk the next start finds the damage by itself, or the next check does.
    }
    change({ damageFound: true })
  }

  return {
    state: (): StoreHealth => health,
    damageFound,
    /** Hears what a check of the whole store found. */
    checked(faults: readonly Fault[]): void {
      if (known.hasOthers(faults)) damageFound()
    },
    /**
     * Does what can be done about a failure of the store: a full disk gets the reserve, and the page tries again by
     * itself. Failures of other files, such as a backup or an export to a USB stick, say nothing about the store.
     */
    heed({ code, params }: AppError): void {
      if (!own.includes(String(params.path))) return
      if (code === 'disk-full' && ballast.release()) change({ reserveUsed: true })
      if (code === 'store-damaged' || code === 'disk-failing') damageFound()
    },
    dismiss(notice: 'recovered' | 'clock'): void {
      switch (notice) {
        case 'recovered':
          record.clear()
          change({ recovered: null })
          break
        case 'clock':
          change({ clock: null })
          break
        default:
          assertNever(notice)
      }
    },
  }
}

export type StoreHealthService = ReturnType<typeof createStoreHealth>
