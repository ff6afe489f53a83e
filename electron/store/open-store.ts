import { existsSync } from 'node:fs'
import type { Database } from 'better-sqlite3'
import { AppError } from '../../shared/errors'
import { closeDatabase, openDatabase } from './database'
import { recoveryPlaces } from './recovery/places'
import { finishRecovery, recoverStore } from './recovery/recover'
import { createRescueLog } from './recovery/rescue-log'
import { isStoreWhole, putBack } from './recovery/second-look'
import { createStoreMark } from './store-mark'

interface Dependencies {
  /** Where the user's data lies. */
  readonly folder: string
  /** 32 bytes. */
  readonly key: Uint8Array
  /** Whether the key is known to be this store's, by its own check. */
  readonly keyIsRight: boolean
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** Called once before a store of an earlier version is changed. */
  readonly beforeUpgrade?: (database: Database) => void
}

/**
 * Opens the store of a data folder. A damaged one is moved aside and a new one is built from what is left of it and
 * the newest backup; `createRecoveryRecord` tells what became of it.
 * @throws AppError `store-newer`, `store-wrong-key`, `store-busy`, `store-read-only`, `store-folder-missing`,
 * `disk-full`, `disk-failing`
 */
export function openStore({ folder, key, keyIsRight, now, ...options }: Dependencies) {
  const { store, wanted, rescue } = recoveryPlaces(folder)
  finishRecovery(folder)

  function open(): Database {
    const isFeared = existsSync(wanted) || existsSync(rescue)
    if (isFeared && !isStoreWhole(store, key)) recoverStore(folder, key, keyIsRight, now)
    try {
      const database = openDatabase(store, key, { keyIsRight, ...options })
      if (isFeared) putBack(folder, key, database, now)
      return database
    } catch (error) {
      if (!(error instanceof AppError) || error.code !== 'store-damaged') throw error
      recoverStore(folder, key, keyIsRight, now)
      return openDatabase(store, key, { keyIsRight, ...options })
    }
  }

  const database = open()
  const mark = createStoreMark(database)
  const rescueLog = createRescueLog(folder, key, now)
  return {
    database,
    /** After every change of a report that is durable, also when it was deleted for good. */
    keepMark: mark.keep,
    rescueLog,
    close(): void {
      try {
        mark.close()
        rescueLog.close()
      } finally {
        closeDatabase(database)
      }
    },
  }
}
