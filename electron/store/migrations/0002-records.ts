import type { Migration } from './migration'

export const recordTables: Migration = {
  version: 2,
  up: (database) =>
    database.exec(`
      -- Projection: which row of each report its records were read from, and by which definitions.
      CREATE TABLE record_sources (
        report TEXT PRIMARY KEY,
        number INTEGER NOT NULL,
        shape TEXT NOT NULL,
        title TEXT NOT NULL,
        language TEXT NOT NULL,
        updated_at INTEGER NOT NULL,
        problem TEXT
      ) STRICT, WITHOUT ROWID;

      -- Projection: the findings, policies and other records of every report that is not in the trash.
      CREATE TABLE records (
        report TEXT NOT NULL,
        position INTEGER NOT NULL,
        record TEXT NOT NULL,
        kind TEXT NOT NULL,
        title TEXT NOT NULL,
        date TEXT NOT NULL,
        rating REAL,
        facets TEXT NOT NULL,
        search TEXT NOT NULL,
        content TEXT NOT NULL,
        PRIMARY KEY (report, position)
      ) STRICT;
    `),
}
