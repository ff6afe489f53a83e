import { randomUUID } from 'node:crypto'
import path from 'node:path'
import type { Language } from '../../shared/i18n/language'
import type { Ledger } from '../backup/backup-ledger'
import { createBackups } from '../backup/backups'
import { backUpBeforeUpgrade } from '../backup/before-upgrade'
import { finishRestore } from '../backup/restore'
import { createExportJobs } from '../export/export-jobs'
import { createPreviews } from '../export/previews'
import { createHouseStyles } from '../house-style/house-styles'
import type { createBroadcast } from '../ipc/broadcast'
import type { Log } from '../platform/log'
import { runProcess } from '../platform/run-process'
import { createLivePreviews } from '../preview/live-previews'
import { createHandOver } from '../reports/hand-over'
import { createIncoming } from '../reports/incoming'
import { createTrash } from '../reports/purge'
import { createReports } from '../reports/reports'
import { createRecordReuse } from '../reports/reuse-record'
import { createVersions } from '../reports/versions'
import { createCompaction } from '../storage/compaction'
import type { CompactAnswer } from '../storage/compactor'
import { createStorageUse } from '../storage/storage-use'
import { createBallast } from '../store/ballast'
import { createCaptureDraft } from '../store/capture-draft'
import { createCompactor } from '../store/compact'
import { createStoreHealth } from '../store/health'
import { createMediaTable } from '../store/media-table'
import { openStore } from '../store/open-store'
import { createPurgedTable } from '../store/purged-table'
import { createRecordIndex } from '../store/record-index'
import { createRecordLibrary } from '../store/record-library'
import { createReportIndex } from '../store/report-index'
import { createRowRemoval } from '../store/report-rows'
import { createReportSearch } from '../store/report-search'
import { createSafeAppend } from '../store/safe-append'
import { createSearchIndex } from '../store/search-index'
import { createSettingsTable } from '../store/settings-table'
import { storeError } from '../store/store-error'
import { createTemplateTable } from '../store/template-table'
import { createTidying } from '../store/tidying'
import { createUnusedMedia } from '../store/unused-media'
import { createUpdateLog } from '../store/update-log'
import { createUsedDays } from '../store/used-days'
import { createVersionTable } from '../store/version-table'
import { createSeriesReports } from '../templates/series-reports'
import { createTemplatePreviews } from '../templates/template-previews'
import { createUserTemplates } from '../templates/user-templates'
import { checkStoreRegularly } from './check-store'
import { prepareSearch } from './prepare-search'
import { createBackupRunner } from './run-backup-work'
import { tidyTrash } from './tidy-trash'

interface Dependencies {
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
}

/**
 * Opens the store and makes everything that works on it; pages hear of what changed.
 * @throws AppError `backup-failed` (before an upgrade), `store-*`, `disk-full`
 */
export function openServices({ folder, key, distFolder, language, log, broadcast }: Dependencies) {
  const newId = randomUUID
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
  const updates = createUpdateLog(database, Date.now, log)
  const index = createReportIndex(database, updates)
  const records = createRecordLibrary(createRecordIndex(database, updates))
  const search = createReportSearch(createSearchIndex(database, updates))
  const media = createMediaTable(database, Date.now)
  const settings = createSettingsTable(database, { language })
  const houseStyles = createHouseStyles({
    settings,
    onChanged: (changed) => broadcast.send('settings', 'changed', changed),
  })
  const houseStyle = houseStyles.current
  const versionTable = createVersionTable(database, Date.now)
  const versions = createVersions({
    log: updates,
    table: versionTable,
    newId,
    now: Date.now,
    elapsed: () => performance.now(),
    isTemplate: index.isTemplate,
    onFailure: (error) => log.error('version', error),
  })
  const purged = createPurgedTable(database)
  const reports = createReports({
    log: updates,
    index,
    media,
    versions: versionTable,
    purged,
    newId,
    now: Date.now,
    beforeMerge: (id) => versions.keepBefore(id, 'import'),
  })
  const unusedMedia = createUnusedMedia({ database, log: updates, versions: versionTable, now: Date.now })
  const trash = createTrash({
    index,
    rows: createRowRemoval(database, Date.now),
    unusedMedia,
    usedDays: createUsedDays(database, Date.now),
    now: Date.now,
    forget: search.forget,
    onPurged: (report) => {
      records.forget(report)
      broadcast.send('report', 'changed', { id: report })
    },
  })
  const userTemplates = createUserTemplates({
    log: updates,
    index,
    media,
    table: createTemplateTable(database, Date.now),
    reports,
    newId,
    onChanged: () => broadcast.send('template', 'changed', {}),
  })
  updates.onAppended(store.keepMark)
  const append = createSafeAppend({ log: updates, rescueLog: store.rescueLog, onDamage: health.heed })
  updates.onAppended(({ report, update, source }) => {
    broadcast.send('report', 'appended', { id: report, update }, source)
    broadcast.send('report', 'changed', { id: report }, source)
  })
  const previews = createPreviews({ distFolder, log, houseStyle })
  const livePreviews = createLivePreviews({
    distFolder,
    log,
    updates,
    media,
    houseStyle,
    tell: (report, preview) => broadcast.send('preview', 'changed', { report, preview }),
  })
  const jobs = createExportJobs({
    distFolder,
    log,
    houseStyle,
    onProgress: (job, reportId, progress) => broadcast.send('export', 'progress', { job, reportId, progress }),
  })
  const tidying = createTidying({ database, updates, compactor: createCompactor(database, Date.now), log })
  tidying.start()
  const endTrash = tidyTrash(trash, log)
  const endPreparing = prepareSearch({ search, updates, log })
  const endChecks = checkStoreRegularly({
    distFolder,
    request: { file: database.name, key: Uint8Array.from(key) },
    health,
    log,
  })
  const backups = createBackups({
    folder,
    key,
    database,
    made,
    work: createBackupRunner(distFolder, log),
    now: Date.now,
    onChanged: (state) => broadcast.send('backup', 'changed', state),
    onProblem: (error) => broadcast.send('backup', 'problem', error),
  })
  const storageUse = createStorageUse({ database, folder, backups: backups.bytes })
  return {
    backups,
    health,
    append,
    nameError: (error: unknown) => storeError(error, database.name),
    updates,
    tidying,
    index,
    records,
    search,
    media,
    settings,
    houseStyles,
    reports,
    versions,
    userTemplates,
    templatePreviews: createTemplatePreviews({ previews, userTemplates }),
    livePreviews,
    series: createSeriesReports({ reports, newId }),
    reuse: createRecordReuse(updates, newId),
    drafts: createCaptureDraft(database, newId),
    jobs,
    trash,
    handOver: createHandOver({ reports, versions: versionTable }),
    incoming: createIncoming({
      reports,
      newId,
      onChanged: (waiting) => broadcast.send('handOver', 'changed', [...waiting]),
    }),
    unusedMedia,
    storageUse,
    compaction: createCompaction({
      file: database.name,
      key,
      use: storageUse.read,
      exporting: jobs.busy,
      run: (job) => runProcess<CompactAnswer>(path.join(distFolder, 'electron', 'compactor.cjs'), 'Bogo store', job),
    }),
    /** Ends every process that holds text, empties the journal into the store and closes it. */
    close(): void {
      endTrash()
      endChecks()
      endPreparing()
      tidying.stop()
      jobs.cancelAll()
      previews.end()
      livePreviews.closeAll()
      backups.stop()
      store.close()
    },
  }
}

export type Services = ReturnType<typeof openServices>
