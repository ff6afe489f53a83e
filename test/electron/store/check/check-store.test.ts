import { readFileSync, truncateSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { checkStore, type StoreCheck } from '../../../../electron/store/check/check-store'
import { readDatabase } from '../../../../electron/store/read-database'
import { storeToBackUp, tamper } from '../../../support/backup-store'
import { everythingStore } from '../../../support/everything-store'
import { testKey } from '../../../support/store'

function check(file: string): StoreCheck {
  const database = readDatabase(file, testKey)
  try {
    return checkStore(database)
  } finally {
    database.close()
  }
}

/** A store whose file holds everything, and a copy of it that may be damaged. */
function copyToDamage() {
  const { backUp, target, ids, picture } = storeToBackUp()
  backUp()
  return { file: target, ids, picture }
}

test('a healthy store has no faults, and everything in it is counted', () => {
  const { file } = copyToDamage()
  expect(check(file)).toEqual({ version: 4, reports: 3, pictures: 1, versions: 0, faults: [] })
})

test('a store with everything in it has no faults: versions, snapshots, archive, trash, what was deleted for good', async () => {
  const { file } = await everythingStore()
  expect(check(file)).toEqual({ version: 4, reports: 4, pictures: 1, versions: 2, faults: [] })
})

test('a report of a newer Bogo is whole', () => {
  const { file } = copyToDamage()
  tamper(file, 'UPDATE updates SET schema = 9999')
  expect(check(file).faults).toEqual([])
})

test('rows before the newest snapshot are looked at, too', async () => {
  const { file, compacted } = await everythingStore()
  const first = `(SELECT min(number) FROM updates WHERE report = '${compacted}')`
  tamper(file, `UPDATE updates SET bytes = x'0001' WHERE report = '${compacted}' AND number = ${first}`)
  expect(check(file).faults).toEqual([{ kind: 'report', report: compacted, problem: 'report-damaged' }])
})

test.each([
  ['a changed row', "UPDATE updates SET bytes = x'0001' WHERE number = 1 AND report = '$'"],
  ['a missing row', "DELETE FROM updates WHERE number = 1 AND report = '$'"],
  ['a missing tail', "DELETE FROM updates WHERE number = 2 AND report = '$'"],
  ['a lost head', "DELETE FROM heads WHERE report = '$'"],
  ['a head that says another number', "UPDATE heads SET number = 7 WHERE report = '$'"],
  ['a head that says another hash', "UPDATE heads SET hash = 'x' WHERE report = '$'"],
  ['rows whose order changed', "UPDATE updates SET number = 3 - number + 10 WHERE report = '$'"],
])('%s is found, and only in its report', (_name, sql) => {
  const { file, ids } = copyToDamage()
  const [report = ''] = ids
  tamper(file, sql.replaceAll('$', report))
  expect(check(file).faults).toEqual([{ kind: 'report', report, problem: expect.stringMatching(/^report-/) }])
})

test('a changed picture is found by its hash', () => {
  const { file, picture } = copyToDamage()
  tamper(file, "UPDATE media SET bytes = x'00'")
  expect(check(file).faults).toEqual([{ kind: 'picture', id: picture }])
})

test('so are a changed version and a changed snapshot', () => {
  const { file, ids } = copyToDamage()
  const [report = ''] = ids
  tamper(file, `INSERT INTO versions VALUES ('v', '${report}', 'daily', '', 1, x'00', 'no', 0, '[]', 0)`)
  tamper(file, `INSERT INTO snapshots VALUES ('${report}', 0, '', 1, x'00', 'no', 0)`)
  expect(check(file).faults).toEqual(
    expect.arrayContaining([
      { kind: 'version', id: 'v' },
      { kind: 'snapshot', id: `${report}:0` },
    ]),
  )
})

test('every page that was overwritten is found, one by one', () => {
  const { file } = copyToDamage()
  const whole = readFileSync(file)
  const pages = whole.length / 4096
  for (let page = 0; page < pages; page++) {
    const bytes = Buffer.from(whole)
    bytes.fill(0x5a, page * 4096 + 512, page * 4096 + 600)
    const broken = path.join(path.dirname(file), 'broken.db')
    writeFileSync(broken, bytes)
    let found: readonly unknown[] = []
    try {
      found = check(broken).faults
    } catch (error) {
      found = [error]
    }
    expect(found.length, `page ${page + 1}`).toBeGreaterThan(0)
  }
})

test('a file that was cut off, and an empty one, are damage', () => {
  const { file } = copyToDamage()
  truncateSync(file, 4096 * 5)
  const cut = () => check(file).faults.length
  let faults = 1
  try {
    faults = cut()
  } catch (error) {
    expect(error).toMatchObject({ code: 'store-damaged' })
  }
  expect(faults).toBeGreaterThan(0)
})

test('a wrong key and a store of a later version are named', () => {
  const { file } = copyToDamage()
  expect(() => readDatabase(file, Buffer.alloc(32, 1))).toThrowError(expect.objectContaining({ code: 'store-damaged' }))
  tamper(file, 'PRAGMA user_version = 99')
  expect(() => readDatabase(file, testKey)).toThrowError(expect.objectContaining({ code: 'store-newer' }))
})
