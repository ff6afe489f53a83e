import { existsSync, statSync } from 'node:fs'
import path from 'node:path'
import type { Database } from 'better-sqlite3'
import { AppError } from '../../../shared/errors'
import { migrations } from '../migrations/migrate'
import { openPages } from '../salvage/page-reader'
import { damaged, sqliteCode, storeError } from '../store-error'
import { readMark } from '../store-mark'

/** Up to this size every page is looked at (2.3 to 3.6 ms a megabyte, measured). */
const smallFile = 8 * 2 ** 20
/** Of larger ones only the newest reports are, which are the ones that are being written. */
const newestReports = 50

const sizeOf = (file: string): number => (existsSync(file) ? statSync(file).size : 0)

/**
 * Before a store is opened: notices what SQLite would take for a new, empty store. It would even delete a journal whose
 * store is empty.
 * @returns whether there is a store
 * @throws AppError `store-damaged`, `store-folder-missing`
 */
export function checkFile(file: string): 'new' | 'used' {
  if (!existsSync(path.dirname(file))) throw new AppError('store-folder-missing', { path: path.dirname(file) })
  if (sizeOf(file) > 0) return 'used'
  if (readMark(file) !== null || sizeOf(`${file}-wal`) > 0) throw damaged(file, existsSync(file) ? 'empty' : 'missing')
  return 'new'
}

/**
 * The named error for a store that could not be opened: a wrong key and a damaged first page look the same to SQLite.
 * @param keyIsRight known from elsewhere, such as the key's own check
 */
export function openingError(error: unknown, file: string, key: Uint8Array, keyIsRight: boolean): unknown {
  if (sqliteCode(error) !== 'SQLITE_NOTADB' || keyIsRight) return storeError(error, file)
  const pages = openPages(file, key)
  try {
    return pages.fits() ? storeError(error, file) : new AppError('store-wrong-key', { path: file }, error)
  } finally {
    pages.close()
  }
}

/** @throws AppError `store-damaged` */
function checkPages(database: Database): void {
  if (sizeOf(database.name) <= smallFile) {
    if (database.pragma('quick_check(1)', { simple: true }) !== 'ok') throw damaged(database.name, 'pages')
    return
  }
  const newest = database.prepare<[number], { report: string; number: number }>(
    'SELECT report, number FROM updates ORDER BY sequence DESC LIMIT ?',
  )
  const head = database.prepare<[string], { number: number }>('SELECT number FROM heads WHERE report = ?')
  for (const { report, number } of newest.all(newestReports)) {
    if ((head.get(report)?.number ?? 0) < number) throw damaged(database.name, 'content')
  }
}

/**
 * A quick look at a store that is open for reading, before it is opened for writing: its pages as far as there is time,
 * and that nothing is missing at its end.
 * @throws AppError `store-newer`, `store-damaged`
 */
export function checkAtStart(database: Database): void {
  const version = Number(database.pragma('user_version', { simple: true }))
  const newest = migrations.at(-1)?.version ?? 0
  // Before anything is written: even choosing the journal would change a file of a newer Bogo.
  if (version > newest) throw new AppError('store-newer', { version, path: database.name })
  if (version === 0) {
    // A store that was being made when the power went has no tables yet; one that had a mark had some.
    if (readMark(database.name) !== null) throw damaged(database.name, 'empty')
    return
  }
  checkPages(database)
  const mark = readMark(database.name)
  if (mark === null || mark === 'unknown') return
  const sequence = database.prepare<[], { seq: number }>("SELECT seq FROM sqlite_sequence WHERE name = 'updates'").get()
  if ((sequence?.seq ?? 0) < mark.sequence) throw damaged(database.name, 'journal')
}
