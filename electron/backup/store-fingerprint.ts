import type { Database } from 'better-sqlite3'
import { sha256 } from '../platform/files'

/** What changes whenever something changes that cannot be made anew; no text, only counts and a hash. */
const parts = `
  SELECT
    (SELECT seq FROM sqlite_sequence WHERE name = 'updates') AS updates,
    (SELECT count(*) FROM heads) AS reports,
    (SELECT count(*) FROM purged) AS purged,
    (SELECT group_concat(id || name) FROM versions) AS versions,
    (SELECT group_concat(report || name || description || changed_at || ifnull(deleted_at, '')) FROM templates) AS templates,
    (SELECT group_concat(key || value) FROM settings) AS settings`

/** Tells two states of a store from each other, without a clock: equal when nothing changed in between. */
export const storeFingerprint = (database: Database): string => sha256(JSON.stringify(database.prepare(parts).get()))
