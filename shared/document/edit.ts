import * as Y from 'yjs'
import { SCHEMA_VERSION } from './schema-version'
import { bodyOf, metaOf } from './y-report'

/** Whether a report still says that an older schema is enough to read it. */
export const needsOlderSchema = (report: Y.Doc): boolean => Number(metaOf(report).get('needsSchema')) < SCHEMA_VERSION

/** Lets a report say that it needs this schema: an older Bogo would delete what it cannot build. */
export function raiseSchema(report: Y.Doc): void {
  if (needsOlderSchema(report)) metaOf(report).set('needsSchema', SCHEMA_VERSION)
}

/** The update that `change` makes to a report, which then needs this schema. */
export function updateBy(report: Y.Doc, change: (report: Y.Doc) => void): Uint8Array {
  const before = Y.encodeStateVector(report)
  report.transact(() => {
    change(report)
    raiseSchema(report)
  })
  return Y.encodeStateAsUpdate(report, before)
}

/** Replaces the title. Call inside a transaction. */
export function setTitle(report: Y.Doc, title: string): void {
  const first = bodyOf(report).toArray()[0]
  const text = new Y.XmlText(title)
  if (first instanceof Y.XmlElement && first.nodeName === 'title') {
    first.delete(0, first.length)
    first.insert(0, [text])
  } else {
    const node = new Y.XmlElement('title')
    node.insert(0, [text])
    bodyOf(report).insert(0, [node])
  }
}

/** Puts a report into the trash, or takes it out with null. Call inside a transaction. */
export function setDeletedAt(report: Y.Doc, deletedAt: number | null): void {
  metaOf(report).set('deletedAt', deletedAt)
}

/** Puts a report away as finished, or takes it back with null. Call inside a transaction. */
export function setArchivedAt(report: Y.Doc, archivedAt: number | null): void {
  metaOf(report).set('archivedAt', archivedAt)
}
