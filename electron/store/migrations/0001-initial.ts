import type { Migration } from './migration'

export const initial: Migration = {
  version: 1,
  up: (database) =>
    database.exec(`
      -- Every change of every report, append-only. \`number\` counts per report; \`hash\` chains each row to the one
      -- before it, so that rot and a missing row are noticed.
      CREATE TABLE updates (
        sequence INTEGER PRIMARY KEY AUTOINCREMENT,
        report TEXT NOT NULL,
        number INTEGER NOT NULL,
        schema INTEGER NOT NULL,
        origin TEXT NOT NULL CHECK (origin IN ('device', 'import', 'sync')),
        bytes BLOB NOT NULL,
        hash TEXT NOT NULL,
        at INTEGER NOT NULL,
        UNIQUE (report, number)
      ) STRICT;

      -- The newest row of each report: a vanished tail is noticed too.
      CREATE TABLE heads (
        report TEXT PRIMARY KEY,
        number INTEGER NOT NULL,
        hash TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;

      -- Projection: rebuilt from the updates whenever \`number\` lags behind the head.
      CREATE TABLE reports (
        id TEXT PRIMARY KEY,
        number INTEGER NOT NULL,
        summary TEXT NOT NULL,
        updated_at INTEGER NOT NULL,
        deleted_at INTEGER
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX reports_by_time ON reports (deleted_at, updated_at DESC);

      CREATE TABLE media (
        sha256 TEXT PRIMARY KEY,
        type TEXT NOT NULL,
        width INTEGER NOT NULL,
        height INTEGER NOT NULL,
        bytes BLOB NOT NULL,
        added_at INTEGER NOT NULL
      ) STRICT;

      CREATE TABLE settings (
        key TEXT PRIMARY KEY,
        value TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;
    `),
}
