/**
 * Number of the document schema. Raise it with every new node, mark or attribute: an older app deletes what it cannot
 * build, so it must never bind an editor to a newer report.
 */
export const SCHEMA_VERSION = 3
