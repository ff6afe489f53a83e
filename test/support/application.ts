import { doBackupWork } from '../../electron/backup/backup-work'
import { createBackups } from '../../electron/backup/backups'
import { finishRestore } from '../../electron/backup/restore'
import { createHandOver } from '../../electron/reports/hand-over'
import { createReports } from '../../electron/reports/reports'
import { createVersions } from '../../electron/reports/versions'
import { createBallast } from '../../electron/store/ballast'
import { createCompactor } from '../../electron/store/compact'
import { createStoreHealth } from '../../electron/store/health'
import { createMediaTable } from '../../electron/store/media-table'
import { openStore } from '../../electron/store/open-store'
import { createPurgedTable } from '../../electron/store/purged-table'
import { withRescued } from '../../electron/store/recovery/with-rescued'
import { createReportIndex } from '../../electron/store/report-index'
import { createReportSearch } from '../../electron/store/report-search'
import { createSafeAppend } from '../../electron/store/safe-append'
import { createSearchIndex } from '../../electron/store/search-index'
import { createUpdateLog } from '../../electron/store/update-log'
import { createVersionTable } from '../../electron/store/version-table'
import type { StoreHealth } from '../../shared/ipc/recovery'
import { testKey } from './test-key'
import { trashOf } from './trash'

/**
 * A data folder as the application has it open: the services of `electron/boot/services.ts` that work on the store, put
 * together as there, without the processes that need Electron.
 */
export function openApplication(folder: string) {
  finishRestore(folder)
  const now = Date.now
  const newId = () => crypto.randomUUID()
  const store = openStore({ folder, key: testKey, keyIsRight: true, now })
  const { database } = store
  const told: StoreHealth[] = []
  const health = createStoreHealth({
    folder,
    database,
    ballast: createBallast(folder),
    now,
    tell: (state) => told.push(state),
  })
  const trusted = createUpdateLog(database, now)
  const log = withRescued(trusted, store.rescueLog)
  const index = createReportIndex(database, log)
  const search = createReportSearch(createSearchIndex(database, log))
  const media = createMediaTable(database, now)
  const versionTable = createVersionTable(database, now)
  const versions = createVersions({
    log,
    table: versionTable,
    newId,
    now,
    elapsed: () => performance.now(),
    isTemplate: index.isTemplate,
    onFailure: (error) => {
      throw error
    },
  })
  const purged = createPurgedTable(database)
  const reports = createReports({
    log,
    index,
    media,
    versions: versionTable,
    purged,
    newId,
    now,
    beforeMerge: (id) => versions.keepBefore(id, 'import'),
  })
  const { trash } = trashOf({ database, log, index, versions: versionTable }, now, {
    forget: search.forget,
    keepMark: store.keepMark,
  })
  trusted.onAppended(store.keepMark)
  return {
    ...{ database, health, log, index, search, media, versions, versionTable, purged, reports, trash },
    told,
    rescueLog: store.rescueLog,
    append: createSafeAppend({ log: trusted, rescueLog: store.rescueLog, onDamage: health.damageFound }),
    compactor: createCompactor(database, now),
    handOver: createHandOver({ reports, versions: versionTable }),
    backups: createBackups({
      folder,
      key: testKey,
      database,
      made: [],
      work: async (job, { onStep } = {}) => doBackupWork(job, onStep) as never,
      now,
      onChanged: () => undefined,
      onProblem: (error) => {
        throw new Error(error.code)
      },
    }),
    close: store.close,
  }
}

export type Application = ReturnType<typeof openApplication>
