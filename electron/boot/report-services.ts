import { randomUUID } from 'node:crypto'
import { createHandOver } from '../reports/hand-over'
import { createIncoming } from '../reports/incoming'
import { createTrash } from '../reports/purge'
import { createReports } from '../reports/reports'
import { createRecordReuse } from '../reports/reuse-record'
import { createVersions } from '../reports/versions'
import { createRowRemoval } from '../store/report-rows'
import { createUnusedMedia } from '../store/unused-media'
import { createUsedDays } from '../store/used-days'
import { createSeriesReports } from '../templates/series-reports'
import { createUserTemplates } from '../templates/user-templates'
import type { ServiceBasis } from './service-basis'
import type { StoreServices } from './store-services'

/** The second chapter: what can be done with whole reports. */
export function createReportServices({ log, broadcast, waiting }: ServiceBasis, store: StoreServices) {
  const { database, updates, index, media, versionTable, purged } = store
  const newId = randomUUID
  const versions = createVersions({
    log: updates,
    table: versionTable,
    newId,
    now: Date.now,
    elapsed: () => performance.now(),
    isTemplate: index.isTemplate,
    onFailure: (error) => log.error('version', error),
  })
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
    forget: store.search.forget,
    onPurged: (report) => {
      store.keepMark()
      store.records.forget(report)
      broadcast.send('report', 'changed', { id: report })
    },
  })
  const userTemplates = createUserTemplates({
    log: updates,
    index,
    media,
    table: store.templateTable,
    reports,
    newId,
    onChanged: () => broadcast.send('template', 'changed', {}),
  })
  const incoming = createIncoming({
    reports,
    newId,
    waiting,
    onChanged: (files) => broadcast.send('handOver', 'changed', [...files]),
  })
  // The mark first: it says what is on the disk, whatever else goes wrong.
  updates.onAppended(store.keepMark)
  updates.onAppended(({ report, update, source }) => {
    broadcast.send('report', 'appended', { id: report, update }, source)
    broadcast.send('report', 'changed', { id: report }, source)
  })
  return {
    reports,
    versions,
    unusedMedia,
    trash,
    userTemplates,
    incoming,
    handOver: createHandOver({ reports, versions: versionTable }),
    series: createSeriesReports({ reports, newId }),
    reuse: createRecordReuse(updates, newId),
  }
}

export type ReportServices = ReturnType<typeof createReportServices>
