import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { jsonReportState } from '../../../electron/bundle/json-report'
import { readBundle } from '../../../electron/bundle/read-bundle'
import { writeBundle } from '../../../electron/bundle/write-bundle'
import { sha256 } from '../../../electron/platform/files'
import { holdStore } from '../../../electron/store/store-lock'
import { reportDocumentSchema } from '../../../shared/document/model'
import { titleOf } from '../../../shared/document/text'
import { storeToBackUp, tamper, writeKeyFile } from '../../support/backup-store'
import { temporaryFolder } from '../../support/folder'
import { png } from '../../support/png'
import { bogo, jsonLines } from '../../support/run-bogo'
import { everyNode } from '../../support/sample-report'
import { openTestVault } from '../../support/vault'

beforeAll(() => {
  // Builds what the tests run.
  bogo(['--help'])
})

beforeAll(() => {
  // Builds what the tests run.
  bogo(['--help'])
})

/** A data folder whose store is open, as in a running Bogo. */
function dataFolder() {
  const store = storeToBackUp()
  writeKeyFile(store.folder)
  return { ...store, out: path.join(temporaryFolder(), 'stick', 'monday.db') }
}

/** A report with a picture, imported. */
async function importWithPicture({ reports, folder }: ReturnType<typeof dataFolder>) {
  const image = png(30, 30, 90)
  const figure = { type: 'figure', attrs: { media: sha256(image), alt: '회색' }, content: [] }
  const document = reportDocumentSchema.parse({ ...everyNode(), body: [...everyNode().body, figure] })
  const file = path.join(folder, 'in.bogo')
  const media = new Map([[sha256(image), { bytes: image }]])
  writeFileSync(file, writeBundle({ id: document.id ?? '', document, state: jsonReportState(document), media }))
  await reports.import(file)
  rmSync(file)
  return { id: document.id ?? '', image: sha256(image) }
}

test('backup writes a verified file while the store is open, and verify agrees', () => {
  const { folder, out } = dataFolder()
  const made = bogo(['backup', folder, '--out', out])
  expect(made).toMatchObject({ code: 0, err: '' })
  const bytes = readFileSync(out).byteLength
  expect(JSON.parse(made.out)).toEqual({ path: out, bytes, reports: 3, damaged: 0 })
  const verified = bogo(['verify', out, '--key-from', folder])
  expect(verified).toMatchObject({ code: 0, err: '' })
  expect(JSON.parse(verified.out)).toMatchObject({ path: out, ok: true, reports: 3, pictures: 1, faults: [] })
  expect(JSON.parse(bogo(['verify', folder]).out)).toMatchObject({ ok: true, reports: 3 })
})

test('verify says what is wrong, by the id of the report, and ends with 1', () => {
  const { folder, file, ids } = dataFolder()
  tamper(file, `UPDATE updates SET bytes = x'00' WHERE report = '${ids[1]}' AND number = 1`)
  const { code, out, err } = bogo(['verify', folder], 'ko_KR.UTF-8')
  expect(code).toBe(1)
  expect(JSON.parse(out)).toMatchObject({
    ok: false,
    faults: [{ kind: 'report', report: ids[1], problem: 'report-damaged' }],
  })
  expect(err).toMatch(/^보고서 저장소가 손상되었습니다/)
})

test('restore refuses while Bogo has the folder open, and changes nothing', () => {
  const { folder, out } = dataFolder()
  bogo(['backup', folder, '--out', out])
  const hold = holdStore(folder)
  const { length } = readdirSync(folder)
  const refused = bogo(['restore', out, '--into', folder])
  expect(readdirSync(folder)).toHaveLength(length)
  expect(readdirSync(folder)).toHaveLength(length)
  hold.release()
  expect(refused).toMatchObject({ code: 1, out: '' })
  expect(refused.err.trim().split('\n')).toHaveLength(1)
})

test('restore puts the backup in place and keeps what was there aside', () => {
  const { folder, out, reports, database, ids } = dataFolder()
  bogo(['backup', folder, '--out', out])
  reports.rename(ids[0] ?? '', '나중 제목')
  reports.create('study-mission', 'vi')
  database.close()
  const restored = bogo(['restore', out, '--into', folder])
  expect(restored).toMatchObject({ code: 0, err: '' })
  const { path: store, reports: count, aside } = JSON.parse(restored.out)
  expect(store).toBe(path.join(folder, 'bogo.db'))
  expect(count).toBe(3)
  expect(path.dirname(aside)).toBe(path.join(folder, 'backups'))
  expect(JSON.parse(bogo(['verify', folder]).out)).toMatchObject({ ok: true, reports: 3 })
  expect(JSON.parse(bogo(['verify', aside]).out)).toMatchObject({ ok: true, reports: 4 })
})

test('restore into a new folder takes the key along, without which nothing opens', () => {
  const { folder, out } = dataFolder()
  bogo(['backup', folder, '--out', out])
  const fresh = path.join(temporaryFolder(), 'new PC')
  expect(bogo(['restore', out, '--into', fresh, '--key-from', folder])).toMatchObject({ code: 0, err: '' })
  expect(JSON.parse(bogo(['verify', fresh]).out)).toMatchObject({ ok: true, reports: 3 })
})

test('rescue takes every report of a healthy store out, with its pictures', async () => {
  const place = dataFolder()
  const { id } = await importWithPicture(place)
  const target = path.join(temporaryFolder(), 'rescued')
  const { code, out, err } = bogo(['rescue', place.folder, '--out', target])
  expect({ code, err }).toEqual({ code: 0, err: '' })
  const lines = jsonLines(out)
  expect(lines.at(-1)).toEqual({ reports: 4, whole: 4, pictures: 2, damagedPages: 0 })
  const line = lines.find(({ report }) => report === id)
  expect(line).toMatchObject({ state: 'whole', lostPictures: 0 })
  expect((await readBundle(String(line?.file))).document.body).toEqual(
    reportDocumentSchema.parse(everyNode()).body.concat(expect.objectContaining({ type: 'figure' })),
  )
  expect(readdirSync(path.join(target, 'pictures'))).toHaveLength(2)
})

test('rescue names what is lost, and what it takes out can be imported, without the log as well', async () => {
  const place = dataFolder()
  const { id, image } = await importWithPicture(place)
  const { folder, file, ids, database, reports } = place
  for (let each = 0; each < 5; each++) reports.rename(ids[1] ?? '', `Báo cáo ${each}`)
  tamper(file, `DELETE FROM media WHERE sha256 = '${image}'`)
  tamper(file, `DELETE FROM updates WHERE report = '${ids[1]}' AND number = 5`)
  tamper(file, `DELETE FROM updates WHERE report = '${ids[2]}' AND number = 1`)
  database.pragma('wal_checkpoint(TRUNCATE)')
  database.close()
  for (const ending of ['-wal', '-shm']) rmSync(`${file}${ending}`, { force: true })
  const bytes = readFileSync(file)
  // The page of the schema and the head of the file are gone: SQLite itself opens nothing of it.
  bytes.fill(0, 16, 200)
  writeFileSync(file, bytes)
  expect(bogo(['verify', folder]).code).toBe(1)
  const target = path.join(temporaryFolder(), 'rescued')
  const { code, out } = bogo(['rescue', folder, '--out', target])
  expect(code).toBe(0)
  const lines = jsonLines(out)
  const of = (report: string | undefined) => lines.find((line) => line.report === report)
  expect(of(ids[0])).toMatchObject({ state: 'whole' })
  expect(of(ids[1])).toMatchObject({ state: 'partial', upTo: 4 })
  expect(of(ids[2])).toMatchObject({ state: 'lost', file: null })
  expect(of(id)).toMatchObject({ lostPictures: 1 })
  for (const { file: written } of lines) if (typeof written === 'string') await readBundle(written)
  const partial = await readBundle(String(of(ids[1])?.file))
  expect(titleOf(partial.document)).toMatch(/^Báo cáo/)
})

test.each([
  [['backup'], 2],
  [['backup', '/nowhere', '--out', 'x.db'], 1],
  [['verify'], 2],
  [['verify', '/nowhere'], 1],
  [['restore', 'x.db'], 2],
  [['restore', '/nowhere.db', '--into', '/nowhere'], 1],
  [['rescue', '/nowhere'], 2],
  [['rescue', '/nowhere', '--out', 'x'], 1],
])('%j ends with %d, one sentence and no stack trace', (args, code) => {
  const result = bogo(args as string[])
  expect(result).toMatchObject({ code, out: '' })
  expect(result.err.split('\n')[0]).toMatch(/^[A-Z].*[^\s]$/)
  expect(result.err).not.toMatch(/\n\s+at |Error:|node:/)
  expect(existsSync('/nowhere')).toBe(false)
})

test('the passphrase is asked for, and a wrong one opens nothing', async () => {
  const { folder, out } = dataFolder()
  const passphrase = '한강 아침 느린 기차'
  const vault = await openTestVault(folder)
  await vault.open()
  await vault.setPassphrase(null, passphrase)
  const asked = (typed: string) => bogo(['backup', folder, '--out', out], 'ko_KR.UTF-8', { input: `${typed}\n` })
  expect(asked('네 낱말로 된 다른 문구')).toMatchObject({ code: 1, out: '' })
  expect(existsSync(out)).toBe(false)
  // As another system types it: its letters in parts.
  const made = asked(passphrase.normalize('NFD'))
  expect(made.code).toBe(0)
  expect(JSON.parse(made.out)).toMatchObject({ reports: 3 })
  expect(made.err).not.toContain(passphrase)
})
