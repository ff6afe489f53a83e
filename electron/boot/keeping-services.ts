import path from 'node:path'
import { createBackups } from '../backup/backups'
import { runProcess } from '../platform/run-process'
import { createCompaction } from '../storage/compaction'
import type { CompactAnswer } from '../storage/compactor'
import { createStorageUse } from '../storage/storage-use'
import { createCompactor } from '../store/compact'
import { createTidying } from '../store/tidying'
import { checkStoreRegularly } from './check-store'
import type { PaperServices } from './paper-services'
import { prepareSearch } from './prepare-search'
import type { ReportServices } from './report-services'
import { createBackupRunner } from './run-backup-work'
import type { ServiceBasis } from './service-basis'
import type { StoreServices } from './store-services'
import { tidyTrash } from './tidy-trash'

/** The last chapter: what keeps the store safe, small and searchable while nobody waits for it. */
export function createKeepingServices(
  { folder, key, distFolder, log, broadcast }: ServiceBasis,
  { database, made, health, updates, search }: StoreServices,
  { trash }: ReportServices,
  { jobs }: PaperServices,
) {
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
  const compaction = createCompaction({
    file: database.name,
    key,
    use: storageUse.read,
    exporting: jobs.busy,
    run: (job, signal) =>
      runProcess<CompactAnswer>(path.join(distFolder, 'electron', 'compactor.cjs'), 'Bogo store', job, signal),
  })
  return {
    tidying,
    backups,
    storageUse,
    compaction,
    /** What ends everything that goes on by itself. */
    ends: [endTrash, endChecks, endPreparing, tidying.stop, backups.stop, compaction.stop],
  }
}
