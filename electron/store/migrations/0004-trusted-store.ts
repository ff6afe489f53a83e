import type { Migration } from './migration'

export const trustedStore: Migration = {
  version: 4,
  up: (database) =>
    database.exec(`
      -- The state of a report up to a row of its log, so that the rows before it may go. The two newest are kept.
      -- \`hash\` is that of the row \`upto\`: the chain goes on from it. \`state_hash\` is of the bytes, for rot.
      CREATE TABLE snapshots (
        report TEXT NOT NULL,
        upto INTEGER NOT NULL,
        hash TEXT NOT NULL,
        schema INTEGER NOT NULL,
        state BLOB NOT NULL,
        state_hash TEXT NOT NULL,
        at INTEGER NOT NULL,
        PRIMARY KEY (report, upto)
      ) STRICT;

      -- Named and automatic versions of reports: whole states, compressed. \`words\` and \`media\` (the hashes of its
      -- pictures, JSON) say what is in one without opening it. The order of the rows is that in which they were kept.
      CREATE TABLE versions (
        id TEXT PRIMARY KEY,
        report TEXT NOT NULL,
        reason TEXT NOT NULL CHECK (reason IN ('named', 'daily', 'export', 'import', 'restore')),
        name TEXT NOT NULL,
        schema INTEGER NOT NULL,
        state BLOB NOT NULL,
        state_hash TEXT NOT NULL,
        words INTEGER NOT NULL,
        media TEXT NOT NULL,
        at INTEGER NOT NULL
      ) STRICT;
      CREATE INDEX versions_by_report ON versions (report, at DESC);

      -- What was deleted for good. A device that still has such a report must not bring it back by itself.
      CREATE TABLE purged (
        report TEXT PRIMARY KEY,
        hash TEXT NOT NULL,
        at INTEGER NOT NULL
      ) STRICT, WITHOUT ROWID;

      -- Projection: made anew from the log.
      DROP TABLE reports;
      CREATE TABLE reports (
        id TEXT PRIMARY KEY,
        number INTEGER NOT NULL,
        summary TEXT NOT NULL,
        updated_at INTEGER NOT NULL,
        archived_at INTEGER,
        deleted_at INTEGER
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX reports_by_time ON reports (deleted_at, archived_at, updated_at DESC);
    `),
}
