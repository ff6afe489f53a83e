import path from 'node:path'
import { expect, test } from 'vitest'
import { jsonReportState } from '../../../electron/bundle/json-report'
import { writeBundle } from '../../../electron/bundle/write-bundle'
import { writeWholeFile } from '../../../electron/platform/files'
import { createHandOver } from '../../../electron/reports/hand-over'
import { createIncoming, type WaitingFiles } from '../../../electron/reports/incoming'
import { png } from '../../support/png'
import { everyNode } from '../../support/sample-report'
import { openStore } from '../../support/store'

const passphrase = '한강 다리 아래 오리 세 마리'
const versionId = '55555555-5555-4555-8555-555555555555'

/** A store with a report that has a picture and two versions, and a file of it. */
function filled() {
  const store = openStore()
  const bytes = png(60, 60)
  const hash = store.media.add({ bytes, type: 'image/png', width: 60, height: 60 })
  const figure = { type: 'figure', attrs: { media: hash, alt: '', width: 100, align: null, id: null }, content: [] }
  const document = { ...everyNode(), body: [...everyNode().body, figure] } as ReturnType<typeof everyNode>
  const { id } = store.reports.add(document)
  const about = { reason: 'named', schema: 1, at: 1_700_000_000_000 } as const
  const { state } = store.log.load(id)
  store.versions.addCopy(id, { id: versionId, ...about, name: '제출본', state })
  return { ...store, store, id, hash, out: path.join(store.folder, 'x.bogo') }
}

test('a hand-over file says what it holds', () => {
  const { store, id } = filled()
  expect(createHandOver(store).about(id)).toMatchObject({ pictures: 1, versions: 1 })
})

test('a sealed file carries the report with its pictures and, by choice, its versions', async () => {
  const { store, id, hash, out } = filled()
  await createHandOver(store).write({ id, passphrase, versions: true }, out)
  const other = openStore()
  expect(await other.reports.import(out, passphrase)).toMatchObject({ id, problem: null })
  expect(other.media.has(hash)).toBe(true)
  expect(other.versions.copies(id)).toMatchObject([{ id: versionId, name: '제출본', at: 1_700_000_000_000 }])
  expect(other.versions.copies(id)[0]?.state).toEqual(store.versions.copies(id)[0]?.state)

  await createHandOver(store).write({ id, passphrase, versions: false }, out)
  const third = openStore()
  await third.reports.import(out, passphrase)
  expect(third.versions.copies(id)).toEqual([])
})

test('importing the same hand-over file again doubles neither the report nor its versions', async () => {
  const { store, id, out } = filled()
  await createHandOver(store).write({ id, passphrase: null, versions: true }, out)
  const other = openStore()
  for (let round = 0; round < 3; round++) await other.reports.import(out)
  expect(other.index.counts()).toEqual({ active: 1, archived: 0, trash: 0 })
  expect(other.versions.copies(id)).toHaveLength(1)
})

test('a sealed file waits for its passphrase, also over a lock; a wrong one leaves it waiting and the store as it was', async () => {
  const { store, id, out } = filled()
  await createHandOver(store).write({ id, passphrase, versions: false }, out)
  const other = openStore()
  let told: readonly { readonly token: string; readonly name: string }[] = []
  const open = (waiting: WaitingFiles) =>
    createIncoming({
      reports: other.reports,
      newId: () => 'token',
      waiting,
      onChanged: (files) => {
        told = files
      },
    })
  const waiting: WaitingFiles = new Map()
  const before = open(waiting)
  expect(await before.take(out)).toBeNull()
  expect(told).toEqual([{ token: 'token', name: 'x.bogo' }])
  // The store is locked and unlocked: the file waits as before.
  const incoming = open(waiting)
  expect(incoming.list()).toEqual(told)
  await expect(incoming.open('token', '틀린 암호입니다')).rejects.toMatchObject({ code: 'bundle-passphrase-wrong' })
  expect(incoming.list()).toHaveLength(1)
  expect(other.index.counts()).toEqual({ active: 0, archived: 0, trash: 0 })
  expect(await incoming.open('token', passphrase.normalize('NFD'))).toMatchObject({ id })
  expect(told).toEqual([])
})

test('a file that another system changed and packed under its old id makes one copy, however often it is imported', async () => {
  const { reports, index, folder } = openStore()
  const id = '99999999-9999-4999-8999-999999999999'
  const write = async (name: string) => {
    const title = { type: 'title' as const, content: [{ type: 'text' as const, text: name }] }
    const report = { ...everyNode(), body: [title] }
    const file = path.join(folder, `${name}.bogo`)
    await writeWholeFile(file, writeBundle({ id, document: report, state: jsonReportState(report), media: new Map() }))
    return file
  }
  const [first, changed, again] = [await write('처음'), await write('고친 것'), await write('또 고친 것')]
  await reports.import(first)
  const copies = [await reports.import(changed), await reports.import(changed), await reports.import(changed)]
  expect(new Set(copies.map((copy) => copy.id)).size).toBe(1)
  await reports.import(again)
  await reports.import(first)
  expect(
    index
      .list()
      .map(({ title }) => title)
      .sort(),
  ).toEqual(['고친 것', '또 고친 것', '처음'])
})

test('the picture of a report that is not in the store is said by name instead of making half a file', async () => {
  const { store, id, hash, out, database } = filled()
  database.prepare('DELETE FROM media WHERE sha256 = ?').run(hash)
  await expect(createHandOver(store).write({ id, passphrase: null, versions: false }, out)).rejects.toMatchObject({
    code: 'media-missing',
  })
})
