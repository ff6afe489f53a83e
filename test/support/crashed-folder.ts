import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Database } from 'better-sqlite3'
import * as Y from 'yjs'
import { createStoreMark } from '../../electron/store/store-mark'
import { createUpdateLog } from '../../electron/store/update-log'
import { loadState } from '../../shared/document/load-state'
import { bodyOf } from '../../shared/document/y-report'
import { temporaryFolder } from './folder'
import type { createRandom } from './random'
import { openStore } from './store'

/** Texts of every report, by its id; null for one that cannot be read. */
export type Texts = ReadonlyMap<string, string | null>

export function textsIn(database: Database): Texts {
  const log = createUpdateLog(database, Date.now)
  const text = (report: string): string | null => {
    try {
      return bodyOf(loadState(log.load(report).state)).toString()
    } catch {
      return null
    }
  }
  const reports = database.prepare<[], string>('SELECT report FROM heads').pluck().all()
  return new Map(reports.map((report) => [report, text(report)]))
}

/** Words that a test wrote: each stands in the text as `⟦17⟧`. */
export const tokensIn = (text: string | null | undefined): string[] => text?.match(/⟦\d+⟧/g) ?? []

/**
 * A folder as a crash leaves it: reports in the file and in its journal, pictures, and a backup from the middle.
 * @param random what is written where
 * @returns the folder, and what was in the backup and at the end
 */
export function crashedFolder({ below, pick }: ReturnType<typeof createRandom>) {
  const { file, database, reports, log, media } = openStore()
  const mark = createStoreMark(database)
  log.onAppended(mark.keep)
  const ids = Array.from({ length: 6 }, () => reports.create('overseas-training', 'ko').id)
  let token = 0
  /** Writes a word; some are long, so that rows go on in overflow pages. */
  function write(report: string): void {
    const doc = loadState(log.load(report).state)
    const before = Y.encodeStateVector(doc)
    const paragraph = new Y.XmlElement('paragraph')
    paragraph.insert(0, [new Y.XmlText(`⟦${++token}⟧${'긴 글 '.repeat(below(8) === 0 ? 2_000 : below(40))}`)])
    bodyOf(doc).insert(bodyOf(doc).length, [paragraph])
    log.append(report, Y.encodeStateAsUpdate(doc, before), 'device')
  }
  const folder = temporaryFolder()
  for (let i = 0; i < 60; i++) write(pick(ids))
  for (let i = 0; i < 4; i++) {
    media.add({ bytes: Buffer.alloc(20_000 + i, `photo ${i}`), type: 'image/jpeg', width: 30, height: 20 })
  }
  mkdirSync(path.join(folder, 'backups'))
  database.exec(`VACUUM INTO '${path.join(folder, 'backups', 'bogo-20261128T145012345Z-hourly.db')}'`)
  const inBackup = textsIn(database)
  for (let i = 0; i < 60; i++) write(pick(ids))
  database.pragma('wal_checkpoint(TRUNCATE)')
  for (let i = 0; i < 20; i++) write(pick(ids))
  for (const ending of ['', '-wal', '.mark']) copyFileSync(file + ending, path.join(folder, `bogo.db${ending}`))
  return { folder, inBackup, atEnd: textsIn(database) }
}

/** A copy to damage. The mark names the file that it is about. */
export function copyFolder(original: string, to: string, withBackup: boolean): string {
  rmSync(to, { recursive: true, force: true })
  mkdirSync(path.join(to, 'backups'), { recursive: true })
  for (const ending of ['', '-wal', '.mark']) {
    copyFileSync(path.join(original, `bogo.db${ending}`), path.join(to, `bogo.db${ending}`))
  }
  const mark = path.join(to, 'bogo.db.mark')
  const file = String(statSync(path.join(to, 'bogo.db'), { bigint: true }).ino)
  writeFileSync(mark, JSON.stringify({ ...JSON.parse(readFileSync(mark, 'utf8')), file }))
  for (const name of withBackup ? readdirSync(path.join(original, 'backups')) : []) {
    copyFileSync(path.join(original, 'backups', name), path.join(to, 'backups', name))
  }
  return to
}
