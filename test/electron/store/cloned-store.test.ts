import { copyFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { createHandOver } from '../../../electron/reports/hand-over'
import { updateBy } from '../../../shared/document/edit'
import { loadState } from '../../../shared/document/load-state'
import { plainText } from '../../../shared/document/text'
import { blocksToY } from '../../../shared/document/to-y'
import { bodyOf } from '../../../shared/document/y-report'
import { temporaryFolder } from '../../support/folder'
import { openStore } from '../../support/store'

type Store = ReturnType<typeof openStore>

/** Appends a paragraph as an editor of this device does: with a writer's number of its own session. */
function write(store: Store, id: string, text: string): void {
  const doc = loadState(store.log.load(id).state)
  const content = [{ type: 'text' as const, text }]
  const block = { type: 'paragraph' as const, attrs: { align: null, indent: null }, content }
  store.log.append(
    id,
    updateBy(doc, (same) => bodyOf(same).push(blocksToY([block] as never))),
    'device',
  )
}

const textOf = ({ reports }: Store, id: string) => plainText(reports.exportSource(id).document.body).join('\n')

/** A store, and a copy of its files as a restored or cloned disk has them, both open. */
function cloned() {
  const folder = temporaryFolder()
  const original = openStore(folder)
  const { id } = original.reports.create('overseas-training', 'ko')
  write(original, id, '복제 전 문장')
  original.database.pragma('wal_checkpoint(TRUNCATE)')
  const copyFolder = temporaryFolder()
  copyFileSync(original.file, path.join(copyFolder, 'bogo.db'))
  return { original, copy: openStore(copyFolder), id, folder }
}

async function exchange(from: Store, to: Store, id: string, file: string, passphrase: string | null): Promise<void> {
  await createHandOver(from).write({ id, passphrase, versions: true }, file)
  await to.reports.import(file, passphrase ?? undefined)
}

test('two copies of one store that both go on meet in the same text, and no sentence is lost', async () => {
  const { original, copy, id, folder } = cloned()
  for (let index = 0; index < 20; index++) {
    write(original, id, `원본 ${index}번 문장`)
    write(copy, id, `복제본 ${index}번 문장`)
  }
  original.reports.rename(id, '원본의 제목')
  await exchange(original, copy, id, path.join(folder, 'there.bogo'), '한강 다리 아래 오리 세 마리')
  await exchange(copy, original, id, path.join(folder, 'back.bogo'), null)
  expect(textOf(original, id)).toBe(textOf(copy, id))
  for (let index = 0; index < 20; index++) {
    for (const name of ['원본', '복제본']) expect(textOf(original, id).split(`${name} ${index}번 문장`)).toHaveLength(2)
  }
  expect(original.index.counts()).toEqual({ active: 1, archived: 0, trash: 0 })
  expect(copy.index.counts()).toEqual({ active: 1, archived: 0, trash: 0 })
})

test('exchanging again changes nothing', async () => {
  const { original, copy, id, folder } = cloned()
  write(copy, id, '복제본 문장')
  const file = path.join(folder, 'x.bogo')
  await exchange(copy, original, id, file, null)
  const once = original.reports.exportSource(id).document
  await exchange(copy, original, id, file, null)
  expect(original.reports.exportSource(id).document).toEqual(once)
})

test('a writer’s number is drawn anew for every session and stands in no file of the store', () => {
  const { original, copy, id } = cloned()
  const drawn = Array.from({ length: 50 }, () => new Y.Doc().clientID)
  expect(new Set(drawn).size).toBe(50)
  const writers = (store: Store) => [
    ...Y.decodeStateVector(Y.encodeStateVectorFromUpdate(store.log.load(id).state)).keys(),
  ]
  const before = new Set(writers(original))
  write(original, id, '원본')
  write(copy, id, '복제본')
  const own = writers(original).filter((writer) => !before.has(writer))
  const others = writers(copy).filter((writer) => !before.has(writer))
  expect(own).toHaveLength(1)
  expect(others).toHaveLength(1)
  expect(own).not.toEqual(others)
  const columns = original.database
    .prepare<[], { name: string }>(
      `SELECT columns.name FROM sqlite_schema AS tables JOIN pragma_table_info(tables.name) AS columns
       WHERE tables.type = 'table'`,
    )
    .all()
  expect(columns.filter(({ name }) => /client/i.test(name))).toEqual([])
  expect(original.database.prepare('SELECT key FROM settings').all()).toEqual([])
})

test('(control) when both copies go on with the same writer’s number, sentences are lost: so it is never kept', () => {
  const { original, id } = cloned()
  const { state } = original.log.load(id)
  const continued = (text: string) => {
    const doc = loadState(state)
    doc.clientID = 4_242
    doc.getXmlFragment('body').push([new Y.XmlElement('paragraph')])
    const paragraph = doc.getXmlFragment('body').toArray().at(-1)
    if (paragraph instanceof Y.XmlElement) paragraph.insert(0, [new Y.XmlText(text)])
    return Y.encodeStateAsUpdate(doc)
  }
  const merged = loadState(Y.mergeUpdates([continued('첫째 문장'), continued('둘째 문장')]))
  const text = merged.getXmlFragment('body').toString()
  expect(text.includes('첫째 문장') && text.includes('둘째 문장')).toBe(false)
})
