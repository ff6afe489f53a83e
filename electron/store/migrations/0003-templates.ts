import type { Migration } from './migration'

export const templates: Migration = {
  version: 3,
  up: (database) =>
    database.exec(`
      -- Documents of the log that are the user's own templates and not reports. Their text is in \`updates\`.
      CREATE TABLE templates (
        report TEXT PRIMARY KEY,
        name TEXT NOT NULL,
        description TEXT NOT NULL,
        changed_at INTEGER NOT NULL,
        deleted_at INTEGER
      ) STRICT, WITHOUT ROWID;
    `),
}
