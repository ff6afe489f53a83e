import { copyFileSync } from 'node:fs'
import path from 'node:path'
import { createReportSearch } from '../../electron/store/report-search'
import { createSearchIndex } from '../../electron/store/search-index'
import { setTitle, updateBy } from '../../shared/document/edit'
import { loadState } from '../../shared/document/load-state'
import type { ReportId } from '../../shared/document/model'
import { contentsOf } from '../../shared/versions/contents'
import { temporaryFolder } from './folder'
import { png } from './png'
import { compactNow, openStore } from './store'
import { trashOf } from './trash'

/**
 * A store in which everything that a store can hold is: a compacted report with versions, one in the archive, one in
 * the trash, a template, one that was deleted for good, a picture, texts made searchable.
 * @returns a copy of its file as it stands closed, and what is in it
 */
export async function everythingStore() {
  const store = openStore()
  const { reports, log, versions, media, database } = store
  const create = (title: string): ReportId => {
    const { id } = reports.create('overseas-training', 'ko')
    reports.rename(id, title)
    return id
  }
  const retitle = (id: ReportId, title: string) =>
    log.append(
      id,
      updateBy(loadState(log.load(id).state), (doc) => setTitle(doc, title)),
      'device',
    )
  const [compacted, archived, trashed, purged] = ['긴 보고서', '보관', '휴지통', '영구 삭제'].map(create)
  if (!compacted || !archived || !trashed || !purged) throw new Error('reports were to be made')
  const keep = (id: string, report: ReportId, name: string) => {
    const { state } = log.load(report)
    versions.add({ id, report, reason: 'named', name, state, ...contentsOf(report, state) })
  }
  const versionIds = ['a0000000-0000-4000-8000-000000000001', 'a0000000-0000-4000-8000-000000000002'] as const
  for (let round = 0; round < 3; round++) {
    for (let i = 0; i < 60; i++) retitle(compacted, `긴 보고서 ${round}-${i}`)
    const version = versionIds[round]
    if (version) keep(version, compacted, `판 ${round}`)
    compactNow(store, compacted)
  }
  retitle(compacted, '긴 보고서 끝')
  keep('a0000000-0000-4000-8000-000000000003', purged, '지워질 판')
  reports.setArchived(archived, true)
  const template = create('서식')
  database.prepare('INSERT INTO templates VALUES (?, ?, ?, 1, NULL)').run(template, '우리 서식', '')
  const search = createReportSearch(createSearchIndex(database, log))
  search.prepare(10_000)
  reports.delete(purged)
  await trashOf(store, Date.now).trash.purge(purged)
  media.add({ bytes: png(40, 20), type: 'image/png', width: 40, height: 20 })
  reports.delete(trashed)
  store.index.list()
  database.pragma('wal_checkpoint(TRUNCATE)')
  const file = path.join(temporaryFolder(), 'bogo.db')
  copyFileSync(store.file, file)
  return { store, file, compacted, archived, trashed, purged, template, versionIds }
}
