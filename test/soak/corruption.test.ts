import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import DatabaseConstructor from 'better-sqlite3'
import { expect, test, vi } from 'vitest'

import { checkStore, isSound } from '../../electron/store/check/check-store'
import { openDatabase, openForReading } from '../../electron/store/database'
import { recoverStore } from '../../electron/store/recovery/recover'

import { AppError } from '../../shared/errors'
import { copyFolder, crashedFolder, textsIn, tokensIn } from '../support/crashed-folder'
import { temporaryFolder } from '../support/folder'
import { createRandom } from '../support/random'
import { rounds, soakTime } from '../support/soak'
import { testKey } from '../support/test-key'

vi.setConfig({ testTimeout: soakTime, hookTimeout: soakTime })

const page = 4_096
const random = createRandom()
const { below, pick } = random

const flip = (bytes: Buffer): Buffer => {
  const at = below(bytes.length)
  bytes.writeUInt8(bytes.readUInt8(at) ^ (1 << below(8)), at)
  return bytes
}

function overwrite(bytes: Buffer): Buffer {
  const length = pick([512, page])
  const at = below(Math.ceil(bytes.length / length)) * length
  return bytes.fill(pick(['\0', 'garbage', '\xff']), at, Math.min(at + length, bytes.length))
}

const inFile = (ending: string, change: (bytes: Buffer) => Buffer) => (folder: string) => {
  const file = path.join(folder, `bogo.db${ending}`)
  const inode = statSync(file).ino
  writeFileSync(file, change(readFileSync(file)))
  if (statSync(file).ino !== inode) throw new Error('the same file was to be changed')
}

const bySql = (sql: string) => (folder: string) => {
  const database = openDatabase(path.join(folder, 'bogo.db'), testKey)
  database.prepare(sql).run()
  database.close()
}

/** Every kind of damage: what it does to a folder. */
const kinds = {
  'a page overwritten': inFile('', overwrite),
  'a bit of the file flipped': inFile('', flip),
  'a bit of the journal flipped': inFile('-wal', flip),
  'the journal cut off': inFile('-wal', (bytes) => bytes.subarray(0, below(bytes.length))),
  'the journal taken away': (folder: string) => rmSync(path.join(folder, 'bogo.db-wal')),
  'the file cut off': inFile('', (bytes) => bytes.subarray(0, below(bytes.length))),
  'the file emptied': inFile('', () => Buffer.alloc(0)),
  'the first page damaged': inFile('', (bytes) => bytes.fill('x', 0, 1 + below(page))),
  'a picture changed': bySql('UPDATE media SET bytes = zeroblob(length(bytes)) WHERE rowid = 2'),
  'a change changed': bySql('UPDATE updates SET bytes = zeroblob(length(bytes)) WHERE sequence = 30'),
  'the last change of a report gone': bySql('DELETE FROM updates WHERE sequence = (SELECT max(sequence) FROM updates)'),
} satisfies Record<string, (folder: string) => void>

/** What must come back of 140 words at least: a crashed folder has 20 of them in its journal only. */
const leastWords: Partial<Record<keyof typeof kinds, number>> = {
  'a picture changed': 140,
  'the first page damaged': 140,
  'the last change of a report gone': 139,
  'the journal cut off': 120,
  'the journal taken away': 120,
}
/** One small fault somewhere, as disks have them. */
const smallFaults: readonly string[] = [
  'a page overwritten',
  'a bit of the file flipped',
  'a bit of the journal flipped',
]

/** What the start, and after it the check in the background, say: a code, or `sound`. */
function verdictOn(folder: string, key: Uint8Array = testKey): string {
  try {
    const database = openDatabase(path.join(folder, 'bogo.db'), key)
    try {
      return isSound(checkStore(database)) ? 'sound' : 'store-damaged'
    } finally {
      database.close()
    }
  } catch (error) {
    return error instanceof AppError ? error.code : String(error)
  }
}

test('whatever is damaged is noticed, named and recovered, and nothing is lost that the backup has', () => {
  const { folder, inBackup, atEnd } = crashedFolder(random)
  const work = path.join(temporaryFolder(), 'work')
  const names = Object.keys(kinds) as (keyof typeof kinds)[]
  const all = [...atEnd.values()].flatMap(tokensIn).length
  const shares: number[] = []
  expect(all).toBe(140)
  let noticed = 0
  let harmless = 0

  for (let round = 0; round < rounds(22, 1_000); round++) {
    const name = names[round % names.length] ?? 'a page overwritten'
    const withBackup = round % 2 === 0
    copyFolder(folder, work, withBackup)
    kinds[name](work)
    const place = `round ${round}: ${name}`
    const verdict = verdictOn(work)
    if (verdict === 'sound') {
      // What was hit was no part of the store any more, such as a page that the journal has anew.
      const database = openForReading(path.join(work, 'bogo.db'), testKey)
      expect(textsIn(database), place).toEqual(atEnd)
      database.close()
      harmless += 1
      continue
    }
    expect(verdict, place).toBe('store-damaged')
    noticed += 1
    const { reports, folder: aside } = recoverStore(work, testKey, true, Date.now)
    expect(verdictOn(work), place).toBe('sound')
    expect(existsSync(path.join(aside, 'bogo.db')), place).toBe(true)
    const database = openForReading(path.join(work, 'bogo.db'), testKey)
    const texts = textsIn(database)
    database.close()
    for (const { report, state } of reports) {
      const tokens = tokensIn(texts.get(report))
      if (state === 'complete') expect(tokens, `${place}, ${report}`).toEqual(tokensIn(atEnd.get(report)))
    }
    if (withBackup) {
      for (const [report, text] of inBackup) {
        expect(tokensIn(texts.get(report)), `${place}, ${report}`).toEqual(expect.arrayContaining(tokensIn(text)))
      }
    }
    const words = [...texts.values()].flatMap(tokensIn).length
    expect(words, place).toBeGreaterThanOrEqual(leastWords[name] ?? 0)
    // A row that is in the backup whole costs nothing of what came after it.
    if (withBackup && name === 'a change changed') expect(words, place).toBe(all)
    if (withBackup && smallFaults.includes(name)) shares.push(words / all)
  }

  shares.sort((a, b) => a - b)
  const median = shares[Math.floor(shares.length / 2)] ?? 0
  console.log(
    `noticed ${noticed}, harmless ${harmless}; of small faults: median ${median.toFixed(3)}, least ${shares[0]?.toFixed(3)}`,
  )
  // In the short form the median of three: each costs a page at most, and most of that is in the backup.
  expect(median).toBeGreaterThan(0.9)
})

test('a wrong key and a damaged first page are always told apart', () => {
  const { folder } = crashedFolder(random)
  const work = path.join(temporaryFolder(), 'work')
  for (let round = 0; round < rounds(5, 100); round++) {
    copyFolder(folder, work, false)
    expect(verdictOn(work, Buffer.alloc(32, 100 + round))).toBe('store-wrong-key')
    rmSync(path.join(work, 'bogo.db-wal'))
    kinds['the first page damaged'](work)
    expect(verdictOn(work)).toBe('store-damaged')
  }
})

test('control: without encryption and hashes, SQLite alone misses some of it', () => {
  const folder = temporaryFolder()
  const file = path.join(folder, 'plain.db')
  const plain = new DatabaseConstructor(file)
  plain.exec('CREATE TABLE updates (number INTEGER PRIMARY KEY, bytes BLOB)')
  const insert = plain.prepare('INSERT INTO updates (bytes) VALUES (?)')
  for (let i = 0; i < 500; i++) insert.run(Buffer.alloc(300, `text ${i}`))
  plain.close()
  const whole = readFileSync(file)
  let missed = 0
  for (let round = 0; round < rounds(24, 300); round++) {
    writeFileSync(file, round % 2 === 0 ? flip(Buffer.from(whole)) : overwrite(Buffer.from(whole)))
    try {
      const database = new DatabaseConstructor(file)
      if (database.pragma('integrity_check', { simple: true }) === 'ok') missed += 1
      database.close()
    } catch {
      // Noticed.
    }
  }
  console.log(`SQLite alone misses ${missed} of ${rounds(24, 300)}`)
  expect(missed).toBeGreaterThan(0)
})
