import { createHash } from 'node:crypto'
import { deflateRawSync } from 'node:zlib'
import DatabaseConstructor, { type Database } from 'better-sqlite3'
import * as Y from 'yjs'
import { sha256 } from '../../electron/platform/files'
import { migrate, migrations } from '../../electron/store/migrations/migrate'

import { setTitle, updateBy } from '../../shared/document/edit'
import { loadState } from '../../shared/document/load-state'
import { reportToY } from '../../shared/document/to-y'
import { png } from './png'
import { everyNode } from './sample-report'

/** Opens a store without looking at its version. @param key null for a plain one */
export function openRaw(file: string, key: Uint8Array | null): Database {
  const database = new DatabaseConstructor(file)
  if (!key) return database
  database.pragma("cipher = 'sqlcipher'")
  database.pragma('legacy = 4')
  database.pragma(`key = "x'${Buffer.from(key).toString('hex')}'"`)
  return database
}

/** Writes rows of a log with the chain that every version has had. */
function writeLog(database: Database, report: string, updates: readonly Uint8Array[]): void {
  const insert = database.prepare(
    "INSERT INTO updates (report, number, schema, origin, bytes, hash, at) VALUES (?, ?, 1, 'device', ?, ?, ?)",
  )
  let hash = ''
  for (const [index, bytes] of updates.entries()) {
    hash = sha256(`${hash}${sha256(bytes)}`)
    insert.run(report, index + 1, bytes, hash, 1_700_000_000_000 + index * 60_000)
  }
  database.prepare('INSERT INTO heads VALUES (?, ?, ?)').run(report, updates.length, hash)
}

/**
 * Makes a small store as a version of Bogo would have left it: reports with a history, a picture, settings, and a
 * template of the user's own where the version has them.
 * @param file must not exist
 * @param version of the store's shape
 */
export function writeOldStore(file: string, version: number, key: Uint8Array | null): void {
  const database = openRaw(file, key)
  migrate(database, { steps: migrations.slice(0, version) })
  database.transaction(() => {
    const names = ['10000000-0000-4000-8000-000000000001', '10000000-0000-4000-8000-000000000002']
    for (const [index, report] of names.entries()) {
      const updates = [Y.encodeStateAsUpdate(reportToY(everyNode(), { createdAt: 1_700_000_000_000 }))]
      for (const title of ['하노이 공무국외출장', 'Báo cáo kết quả chuyến công tác', 'Back to Office Report']) {
        const doc = loadState(Y.mergeUpdates(updates))
        updates.push(updateBy(doc, (same) => setTitle(same, `${title} ${index}`)))
      }
      writeLog(database, report, updates)
    }
    const picture = png(40, 20)
    database.prepare('INSERT INTO media VALUES (?, ?, 40, 20, ?, 1)').run(sha256(picture), 'image/png', picture)
    database.prepare('INSERT INTO settings VALUES (?, ?)').run('language', '"vi"')
    if (version >= 3) database.prepare('INSERT INTO templates VALUES (?, ?, ?, 1, NULL)').run(names[1], '우리 서식', '')
    if (version >= 4) {
      const first = database
        .prepare<[string], { hash: string; state: Buffer }>(
          'SELECT hash, bytes AS state FROM updates WHERE report = ? AND number = 1',
        )
        .get(names[0] ?? '')
      if (!first) throw new Error('the first row was to be there')
      const { hash, state } = first
      database.prepare('INSERT INTO snapshots VALUES (?, 1, ?, 1, ?, ?, 1)').run(names[0], hash, state, sha256(state))
      const id = '20000000-0000-4000-8000-000000000001'
      database
        .prepare("INSERT INTO versions VALUES (?, ?, 'named', '초안', 1, ?, ?, 12, ?, 1)")
        .run(id, names[0], deflateRawSync(state), sha256(state), JSON.stringify([sha256(picture)]))
      database.prepare('INSERT INTO purged VALUES (?, ?, 1)').run('10000000-0000-4000-8000-000000000009', hash)
    }
  })()
  database.close()
}

/** Tables that hold what cannot be made anew, by the version that they came with. */
const truth = { updates: 1, heads: 1, media: 1, settings: 1, templates: 3, snapshots: 4, versions: 4, purged: 4 }

/**
 * A hash of everything in a store that is no projection.
 * @param version as of which the tables and columns are looked at; later ones are left out
 */
export function contentDigest(database: Database, version: number): string {
  const model = new DatabaseConstructor(':memory:')
  migrate(model, { steps: migrations.slice(0, version) })
  const hash = createHash('sha256')
  for (const table of Object.keys(truth).filter((name) => Reflect.get(truth, name) <= version)) {
    const columns = (model.pragma(`table_info(${table})`) as { name: string }[]).map(({ name }) => name)
    for (const row of database
      .prepare(`SELECT ${columns.join(', ')} FROM ${table} ORDER BY 1, 2`)
      .raw()
      .all()) {
      hash.update(JSON.stringify([table, row]))
    }
  }
  model.close()
  return hash.digest('hex')
}

/** Every table and index of a store, as SQL. */
export const shapeOf = (database: Database): readonly unknown[] =>
  database.prepare("SELECT type, name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite_stat%' ORDER BY name").all()

/** The shape that a version has. */
export function shapeOfVersion(version: number): readonly unknown[] {
  const model = new DatabaseConstructor(':memory:')
  migrate(model, { steps: migrations.slice(0, version) })
  const shape = shapeOf(model)
  model.close()
  return shape
}
