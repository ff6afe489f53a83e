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

      -- Lines of the list stay: making them anew reads every report, half a minute for ten thousand. No line of
      -- before was put away. Each index holds all that one place of the list is read by, in its order.
      ALTER TABLE reports ADD COLUMN archived_at INTEGER;
      DELETE FROM reports WHERE NOT json_valid(summary);
      UPDATE reports SET summary = json_set(summary, '$.archivedAt', NULL);
      DROP INDEX reports_by_time;
      CREATE INDEX reports_active ON reports (updated_at DESC, archived_at, deleted_at)
        WHERE deleted_at IS NULL AND archived_at IS NULL;
      CREATE INDEX reports_archived ON reports (updated_at DESC, archived_at, deleted_at)
        WHERE deleted_at IS NULL AND archived_at IS NOT NULL;
      CREATE INDEX reports_trash ON reports (deleted_at DESC) WHERE deleted_at IS NOT NULL;

      -- Projection: which row of each report was made searchable, in which form, and what results are chosen by.
      CREATE TABLE search_reports (
        place INTEGER PRIMARY KEY,
        report TEXT NOT NULL UNIQUE,
        number INTEGER NOT NULL,
        shape TEXT NOT NULL,
        updated_at INTEGER NOT NULL,
        facets TEXT NOT NULL
      ) STRICT;

      -- Projection: the same reports' texts as they are compared, and as they are shown (JSON, deflated).
      CREATE TABLE search_texts (
        place INTEGER PRIMARY KEY,
        folded TEXT NOT NULL,
        passages BLOB NOT NULL
      ) STRICT;

      -- Projection: in which of them letters stand side by side. Only says where to look. Not \`detail = none\`: with
      -- secure-delete that loses entries of other rows (SQLite 3.53.4; test/soak/search.test.ts finds it).
      CREATE VIRTUAL TABLE search_grams USING fts5 (
        grams, content = '', detail = column, columnsize = 0, tokenize = 'ascii'
      );
      INSERT INTO search_grams (search_grams, rank) VALUES ('secure-delete', 1);
    `),
}
