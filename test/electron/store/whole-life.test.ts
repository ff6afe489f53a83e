import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { putInPlace } from '../../../electron/backup/restore'
import { checkStore } from '../../../electron/store/check/check-store'
import { deadlineSettingsSchema } from '../../../shared/deadlines/deadline-settings'
import { setTitle, updateBy } from '../../../shared/document/edit'
import { loadState } from '../../../shared/document/load-state'
import type { ReportId } from '../../../shared/document/model'
import { type Application, openApplication } from '../../support/application'
import { temporaryFolder } from '../../support/folder'
import { png } from '../../support/png'
import { everyNode } from '../../support/sample-report'
import { compactNow } from '../../support/store'

const page = 4_096

function write(application: Application, report: ReportId, titles: readonly string[]): void {
  const doc = loadState(application.log.load(report).state)
  for (const title of titles) {
    application.append(
      report,
      updateBy(doc, (same) => setTitle(same, title)),
      1,
    )
  }
}

function find({ search }: Application, text: string): string[] {
  const now = { deadlines: deadlineSettingsSchema.parse({}), today: '2026-11-28' } as const
  const query = { text, open: false, filters: {}, period: {} }
  search.prepare(10_000)
  return search.find(query, now, 0).rows.map(({ report }) => report)
}

/** Everything that a user has in a store, to be compared with another time. */
function contentOf({ log, index, versionTable, media }: Application, picture: string) {
  const lines = (['active', 'archived', 'trash'] as const).map((shelf) =>
    index.list(shelf).map(({ id, title, problem }) => ({ id, title, problem })),
  )
  const ids = lines.flat().map(({ id }) => id)
  return {
    lines: lines.map((shelf) => shelf.sort((a, b) => a.id.localeCompare(b.id))),
    states: ids.sort().map((id) => Buffer.from(log.load(id).state).toString('hex')),
    versions: ids.map((id) => versionTable.copies(id).map(({ id: name, state }) => [name, state.length])),
    picture: media.get(picture).bytes.length,
  }
}

const faultsOf = ({ database }: Application) => checkStore(database).faults

/** A life of a store: written to, compacted, with versions, a picture, an archive, and a report that came back. */
async function lived(folder: string) {
  const application = openApplication(folder)
  const { reports, versions, media, compactor, trash, handOver, purged } = application
  const bytes = png(60, 60)
  const picture = media.add({ bytes, type: 'image/png', width: 60, height: 60 })
  const figure = { type: 'figure', attrs: { media: picture, alt: '', width: 100, align: null, id: null }, content: [] }
  const sample = everyNode()
  const long = reports.add({ ...sample, body: [...sample.body, figure] } as typeof sample).id
  for (let round = 0; round < 3; round++) {
    write(
      application,
      long,
      Array.from({ length: 12 }, (_, i) => `하노이 출장 ${round}-${i}`),
    )
    versions.keep(long, `판 ${round}`)
    expect(compactNow({ compactor }, long)).not.toBeNull()
  }
  write(application, long, ['하노이 출장 보고'])
  const archived = reports.create('study-mission', 'vi').id
  write(application, archived, ['Báo cáo đoàn công tác'])
  reports.setArchived(archived, true)
  const back = reports.create('overseas-training', 'en').id
  write(application, back, ['Handed over and back'])
  versions.keep(back, 'first')
  const file = path.join(folder, 'back.bogo')
  await handOver.write({ id: back, passphrase: '한강 다리 아래 오리 세 마리', versions: true }, file)
  reports.delete(back)
  expect(await trash.purge(back)).toBe(1)
  expect([purged.has(back), versions.list(back)]).toEqual([true, []])
  await reports.import(file, '한강 다리 아래 오리 세 마리')
  expect(purged.has(back)).toBe(false)
  write(application, back, ['Handed over, back, and written on'])
  const gone = reports.create('overseas-training', 'ko').id
  reports.delete(gone)
  await trash.purge(gone)
  expect(find(application, '출장')).toEqual([long])
  expect(find(application, 'công tác')).toEqual([archived])
  expect(find(application, 'written')).toEqual([back])
  return { application, picture, ids: [long, archived, back].sort(), gone }
}

test('a store that has lived is whole, comes back from damage with all that is in it, and from its backup', async () => {
  const folder = temporaryFolder()
  const { application, picture, ids, gone } = await lived(folder)
  expect(faultsOf(application)).toEqual([])
  const before = contentOf(application, picture)
  await application.backups.make('manual')
  const backup = application.backups.state().backups[0]?.name ?? ''
  application.close()

  const file = path.join(folder, 'bogo.db')
  const bytes = readFileSync(file)
  for (let at = 3 * page; at < bytes.length; at += 4 * page) bytes.fill('x', at, at + page)
  writeFileSync(file, bytes)

  const recovered = openApplication(folder)
  const record = recovered.health.state().recovered
  expect(record?.reports.map(({ report }) => report).sort()).toEqual(ids)
  expect(record?.reports.map(({ state, missingPictures }) => [state, missingPictures])).toEqual(
    ids.map(() => ['complete', 0]),
  )
  expect([record?.missingChanges, record?.backupAt === null]).toEqual([0, false])
  expect(faultsOf(recovered)).toEqual([])
  expect(contentOf(recovered, picture)).toEqual(before)
  expect(recovered.purged.has(gone)).toBe(true)
  expect(find(recovered, '출장')).toEqual([ids.find((id) => recovered.index.get(id).title === '하노이 출장 보고')])

  write(recovered, ids[0] ?? '', ['복원하면 없어질 제목'])
  expect(contentOf(recovered, picture)).not.toEqual(before)
  await recovered.backups.copy(backup)
  recovered.close()
  putInPlace(folder)
  const restored = openApplication(folder)
  expect(restored.health.state()).toMatchObject({ recovered: null, damageFound: false })
  expect(faultsOf(restored)).toEqual([])
  expect(contentOf(restored, picture)).toEqual(before)
  restored.close()
})
