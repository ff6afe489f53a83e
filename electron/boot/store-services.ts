import { randomUUID } from 'node:crypto'
import type { Ledger } from '../backup/backup-ledger'
import { backUpBeforeUpgrade } from '../backup/before-upgrade'
import { finishRestore } from '../backup/restore'
import { createBallast } from '../store/ballast'
import { createCaptureDraft } from '../store/capture-draft'
import { createStoreHealth } from '../store/health'
import { createMediaTable } from '../store/media-table'
import { openStore } from '../store/open-store'
import { createPurgedTable } from '../store/purged-table'
import { createRecordIndex } from '../store/record-index'
import { createRecordLibrary } from '../store/record-library'
import { withRescued } from '../store/recovery/with-rescued'
import { createReportIndex } from '../store/report-index'
import { createReportSearch } from '../store/report-search'
import { createSafeAppend } from '../store/safe-append'
import { createSearchIndex } from '../store/search-index'
import { createSettingsTable } from '../store/settings-table'
import { storeError } from '../store/store-error'
import { createTemplateTable } from '../store/template-table'
import { createUpdateLog } from '../store/update-log'
import { createVersionTable } from '../store/version-table'
import type { ServiceBasis } from './service-basis'

/**
 * The first chapter: opens the store, and what reads and writes its tables.
 * @throws AppError `backup-failed` (before an upgrade), `store-*`, `disk-full`
 */
export function openStoreServices({ folder, key, language, log, broadcast }: ServiceBasis) {
  finishRestore(folder)
  const made: Ledger['made'] = []
  const beforeUpgrade = () => void made.push(backUpBeforeUpgrade(folder, key, Date.now()))
  const store = openStore({ folder, key, keyIsRight: true, now: Date.now, beforeUpgrade })
  const { database } = store
  const ballast = createBallast(folder)
  void ballast.make()
  const health = createStoreHealth({
    folder,
    database,
    ballast,
    now: Date.now,
    tell: (state) => broadcast.send('recovery', 'changed', state),
  })
  const trusted = createUpdateLog(database, Date.now, log)
  const updates = withRescued(trusted, store.rescueLog)
  return {
    database,
    /** Backups that were made before the store was opened. */
    made,
    health,
    nameError: (error: unknown) => storeError(error, database.name),
    updates,
    append: createSafeAppend({ log: trusted, rescueLog: store.rescueLog, onDamage: health.damageFound }),
    /** After every change that is durable. */
    keepMark: store.keepMark,
    index: createReportIndex(database, updates),
    records: createRecordLibrary(createRecordIndex(database, updates)),
    search: createReportSearch(createSearchIndex(database, updates)),
    media: createMediaTable(database, Date.now),
    settings: createSettingsTable(database, { language }),
    versionTable: createVersionTable(database, Date.now),
    templateTable: createTemplateTable(database, Date.now),
    purged: createPurgedTable(database),
    drafts: createCaptureDraft(database, randomUUID),
    close: store.close,
  }
}

export type StoreServices = ReturnType<typeof openStoreServices>
