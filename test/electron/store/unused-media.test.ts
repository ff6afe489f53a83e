import { expect, test } from 'vitest'
import { jsonReportState } from '../../../electron/bundle/json-report'
import { createCaptureDraft } from '../../../electron/store/capture-draft'
import { createTemplateTable } from '../../../electron/store/template-table'
import { updateBy } from '../../../shared/document/edit'
import { loadState } from '../../../shared/document/load-state'
import { reportDocumentSchema } from '../../../shared/document/model'
import { bodyOf } from '../../../shared/document/y-report'
import { png } from '../../support/png'
import { openStore } from '../../support/store'
import { trashOf } from '../../support/trash'

const hour = 60 * 60 * 1_000
const day = 24 * hour
const start = 1_700_000_000_000

function filled() {
  const store = openStore()
  let grey = 0
  const picture = () => store.media.add({ bytes: png(8, 8, ++grey), type: 'image/png', width: 8, height: 8 })
  const report = (id: string, hash: string) => {
    const figure = { type: 'figure', attrs: { media: hash }, content: [] }
    const body = [{ type: 'title', content: [] }, figure]
    const document = reportDocumentSchema.parse({ template: 'study-mission', language: 'ko', body })
    store.log.append(id, jsonReportState(document), 'device')
    return id
  }
  return { ...store, store, picture, report }
}

const idOf = (digit: number) => `${String(digit).repeat(8)}-1111-4111-8111-111111111111`

test('a picture stays as long as a report, the trash, the archive, a template, a version or the draft note names it', async () => {
  const { store, picture, report, reports, database, versions, log, media } = filled()
  const inReport = picture()
  report(idOf(1), inReport)
  const inTrash = picture()
  reports.delete(report(idOf(2), inTrash))
  const inArchive = picture()
  reports.setArchived(report(idOf(3), inArchive), true)
  const inTemplate = picture()
  createTemplateTable(database, () => 1).put(report(idOf(4), inTemplate), { name: '서식', description: '' })
  const inVersion = picture()
  const about = { id: idOf(9), reason: 'named', name: '', schema: 1, at: 1 } as const
  versions.addCopy(idOf(1), { ...about, state: log.load(report(idOf(5), inVersion)).state })
  for (const table of ['updates', 'heads']) database.exec(`DELETE FROM ${table} WHERE report = '${idOf(5)}'`)
  const inDraft = picture()
  const drafts = createCaptureDraft(database, () => idOf(7))
  drafts.keep({ ...drafts.get(), pictures: [{ media: inDraft, takenAt: null, place: null }] })
  const unused = picture()
  const { unusedMedia } = trashOf(store, () => start + 3 * day)
  expect((await unusedMedia.remove()).map(({ hash }) => hash)).toEqual([unused])
  for (const hash of [inReport, inTrash, inArchive, inTemplate, inVersion, inDraft]) expect(media.has(hash)).toBe(true)
})

test('a picture that was added within the hour stays: its text may still be on its way', async () => {
  const { store, picture } = filled()
  picture()
  expect((await trashOf(store, () => start + hour - 1_000).unusedMedia.find()).unused).toEqual([])
  expect((await trashOf(store, () => start + 2 * hour).unusedMedia.find()).unused).toHaveLength(1)
})

test('a picture that was cut out of a report today stays, because it may be pasted again; a day later it may go', async () => {
  const { store, picture, report, log } = filled()
  const id = report(idOf(1), picture())
  log.append(
    id,
    updateBy(loadState(log.load(id).state), (doc) => bodyOf(doc).delete(1, 1)),
    'device',
  )
  expect((await trashOf(store, () => start + 2 * hour).unusedMedia.find()).unused).toEqual([])
  expect((await trashOf(store, () => start + 2 * day).unusedMedia.find()).unused).toHaveLength(1)
})

test('a report that cannot be read keeps its pictures, and so does one that is changed while others are read', async () => {
  const { store, picture, report, database, log } = filled()
  report(idOf(1), picture())
  database.exec("UPDATE updates SET hash = 'x'")
  const late = picture()
  const { unusedMedia } = trashOf(store, () => start + 3 * day)
  const finding = unusedMedia.find()
  report(idOf(2), late)
  expect(log.has(idOf(2))).toBe(true)
  expect((await finding).unused).toEqual([])
})

test('a version that cannot be read keeps its pictures, and keeps no others', async () => {
  const { store, picture, report, database, versions, log } = filled()
  const inVersion = picture()
  const about = { id: idOf(9), reason: 'named', name: '', schema: 1, at: 1 } as const
  versions.addCopy(idOf(1), { ...about, state: log.load(report(idOf(5), inVersion)).state })
  for (const table of ['updates', 'heads']) database.exec(`DELETE FROM ${table} WHERE report = '${idOf(5)}'`)
  database.exec("UPDATE versions SET state = x'00'")
  const unused = picture()
  const removed = await trashOf(store, () => start + 3 * day).unusedMedia.remove()
  expect(removed.map(({ hash }) => hash)).toEqual([unused])
})
