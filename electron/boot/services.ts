import { randomUUID } from 'node:crypto'
import path from 'node:path'
import { safeStorage } from 'electron'
import type { Language } from '../../shared/i18n/language'
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
import { createCompaction } from '../storage/compaction'
import type { CompactAnswer } from '../storage/compactor'
import { createStorageUse } from '../storage/storage-use'
import { createCaptureDraft } from '../store/capture-draft'
import { openDatabase } from '../store/database'
import { createMediaTable } from '../store/media-table'
import { createPurgedTable } from '../store/purged-table'
import { createRecordIndex } from '../store/record-index'
import { createRecordLibrary } from '../store/record-library'
import { createReportIndex } from '../store/report-index'
import { createRowRemoval } from '../store/report-rows'
import { createSettingsTable } from '../store/settings-table'
import { createTemplateTable } from '../store/template-table'
import { createUnusedMedia } from '../store/unused-media'
import { createUpdateLog } from '../store/update-log'
import { createUsedDays } from '../store/used-days'
import { createVersionRows } from '../store/version-rows'
import { createSeriesReports } from '../templates/series-reports'
import { createTemplatePreviews } from '../templates/template-previews'
import { createUserTemplates } from '../templates/user-templates'
import { openDeviceVault } from '../vault/device-vault'

interface Dependencies {
  /** Where the user's data lies. */
  readonly folder: string
  /** Folder of the built application. */
  readonly distFolder: string
  /** Of the interface, before the user has chosen another. */
  readonly language: Language
  readonly log: Log
  readonly broadcast: ReturnType<typeof createBroadcast>
}

/** A keychain that only pretends (Linux without a keyring) counts as none. */
const keychain = {
  available: () =>
    safeStorage.isEncryptionAvailable() &&
    (process.platform !== 'linux' || !['basic_text', 'unknown'].includes(safeStorage.getSelectedStorageBackend())),
  encrypt: (text: string) => safeStorage.encryptString(text),
  decrypt: (bytes: Uint8Array) => safeStorage.decryptString(Buffer.from(bytes)),
}

/**
 * Opens the store and makes everything that works on it; pages hear of what changed.
 * @throws AppError `key-unavailable`, `store-*`, `disk-full`
 */
export async function openServices({ folder, distFolder, language, log, broadcast }: Dependencies) {
  const files = { database: path.join(folder, 'bogo.db'), keyFile: path.join(folder, 'key.json') }
  const newId = randomUUID
  const vault = await openDeviceVault(files, keychain)
  const database = openDatabase(files.database, vault.key)
  const updates = createUpdateLog(database, Date.now)
  const index = createReportIndex(database, updates)
  const records = createRecordLibrary(createRecordIndex(database, updates))
  const media = createMediaTable(database, Date.now)
  const settings = createSettingsTable(database, { language })
  const houseStyles = createHouseStyles({
    settings,
    onChanged: (changed) => broadcast.send('settings', 'changed', changed),
  })
  const houseStyle = houseStyles.current
  const versionRows = createVersionRows(database)
  const purged = createPurgedTable(database)
  const reports = createReports({ log: updates, index, media, versions: versionRows, purged, newId, now: Date.now })
  const unusedMedia = createUnusedMedia({ database, log: updates, versions: versionRows, now: Date.now })
  const trash = createTrash({
    index,
    rows: createRowRemoval(database, Date.now),
    unusedMedia,
    usedDays: createUsedDays(database, Date.now),
    now: Date.now,
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
  const jobs = createExportJobs({
    distFolder,
    log,
    houseStyle,
    onProgress: (job, reportId, progress) => broadcast.send('export', 'progress', { job, reportId, progress }),
  })
  const storageUse = createStorageUse({
    database,
    folders: { backups: path.join(folder, 'backups'), logs: path.join(folder, 'logs') },
  })
  updates.onAppended(({ report, update, source }) => {
    broadcast.send('report', 'appended', { id: report, update }, source)
    broadcast.send('report', 'changed', { id: report }, source)
  })
  return {
    keyProtection: vault.protection,
    database,
    updates,
    index,
    records,
    media,
    settings,
    houseStyles,
    reports,
    userTemplates,
    templatePreviews: createTemplatePreviews({
      previews: createPreviews({ distFolder, log, houseStyle }),
      userTemplates,
    }),
    livePreviews: createLivePreviews({
      distFolder,
      log,
      updates,
      media,
      houseStyle,
      tell: (report, preview) => broadcast.send('preview', 'changed', { report, preview }),
    }),
    series: createSeriesReports({ reports, newId }),
    reuse: createRecordReuse(updates, newId),
    drafts: createCaptureDraft(database, newId),
    jobs,
    trash,
    handOver: createHandOver({ reports, versions: versionRows }),
    incoming: createIncoming({
      reports,
      newId,
      onChanged: (waiting) => broadcast.send('handOver', 'changed', [...waiting]),
    }),
    unusedMedia,
    storageUse,
    compaction: createCompaction({
      file: files.database,
      key: vault.key,
      use: storageUse.read,
      exporting: jobs.busy,
      run: (job) => runProcess<CompactAnswer>(path.join(distFolder, 'electron', 'compactor.cjs'), 'Bogo store', job),
    }),
  }
}

export type Services = Awaited<ReturnType<typeof openServices>>
