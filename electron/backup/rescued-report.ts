import * as Y from 'yjs'
import { reportFromY } from '../../shared/document/from-y'
import type { ReportDocument, ReportId } from '../../shared/document/model'
import { mediaOf, plainText } from '../../shared/document/text'
import { bodyOf } from '../../shared/document/y-report'
import type { VersionCopy } from '../bundle/version-copy'
import { sha256 } from '../platform/files'
import type { SalvagedReport } from '../store/salvage/salvage-report'

/** A report as far as it could be read, ready to be written. */
export interface RescuedReport {
  readonly document: ReportDocument
  readonly state: Uint8Array
  /** Hashes of pictures that are gone; a grey field stands in their places. */
  readonly lostPictures: readonly string[]
}

/** A grey field, 160 by 90 pixels, as PNG. */
const greyField = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAKAAAABaCAAAAAAarQKOAAAAUklEQVR42u3OsQAAAAACsPwdc0mjYyNYei6CgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCPwbZpJIRvJ1XnQAAAABJRU5ErkJggg==',
  'base64',
)
/** What stands in the place of a picture that is gone. */
export const standIn = { hash: sha256(greyField), bytes: greyField }

/** What of the changes fits together. Those that build on a lost change can never be shown, and are left out. */
function docOf(changes: Iterable<Uint8Array>): Y.Doc {
  const doc = new Y.Doc()
  for (const bytes of changes) Y.applyUpdate(doc, bytes)
  doc.store.pendingStructs = null
  doc.store.pendingDs = null
  return doc
}

function* elementsOf(parent: Y.XmlFragment): Generator<Y.XmlElement> {
  for (const child of parent.toArray()) {
    if (!(child instanceof Y.XmlElement)) continue
    yield child
    yield* elementsOf(child)
  }
}

function replaceLost(doc: Y.Doc, lost: ReadonlySet<string>): void {
  doc.transact(() => {
    for (const element of elementsOf(bodyOf(doc))) {
      if (lost.has(String(element.getAttribute('media')))) element.setAttribute('media', standIn.hash)
    }
  })
}

function changesOf(salvaged: SalvagedReport, upTo: number): Uint8Array[] {
  const snapshot = salvaged.snapshots().at(-1)
  const after = snapshot?.upto ?? 0
  const changes = snapshot ? [snapshot.state] : []
  for (const { number, bytes } of salvaged.updates()) {
    if (number > after && number <= upTo) changes.push(bytes)
  }
  return changes
}

/**
 * Makes a report of what is left of it: up to the first gap, or with what fits from behind it when that gives more text.
 * A version is a whole state: it has what was lost before it. It may give less, when only the change that took a sentence out is left, and not the one that put it in anew.
 * @param versions of the report, which can be opened
 * @param hasPicture whether a picture is still there
 * @returns null when nothing of it can be read
 */
export function rescueReport(
  salvaged: SalvagedReport,
  versions: readonly Pick<VersionCopy, 'state'>[],
  hasPicture: (hash: string) => boolean,
): RescuedReport | null {
  const read = (changes: Iterable<Uint8Array>) => readDocument(salvaged.report, changes, hasPicture)
  const first = read(changesOf(salvaged, salvaged.number))
  if (salvaged.state === 'whole' && first) return first
  const all = changesOf(salvaged, Number.POSITIVE_INFINITY)
  const others = [read(all), read([...versions.map(({ state }) => state), ...all])]
  return [first, ...others].reduce((best, one) => (one && (!best || lengthOf(one) > lengthOf(best)) ? one : best))
}

function readDocument(
  id: ReportId,
  changes: Iterable<Uint8Array>,
  hasPicture: (hash: string) => boolean,
): RescuedReport | null {
  try {
    const doc = docOf(changes)
    const lost = mediaOf(reportFromY(id, doc).body).filter((hash) => !hasPicture(hash))
    if (lost.length > 0) replaceLost(doc, new Set(lost))
    return { document: reportFromY(id, doc), state: Y.encodeStateAsUpdate(doc), lostPictures: lost }
  } catch {
    return null
  }
}

const lengthOf = ({ document }: RescuedReport): number =>
  plainText(document.body).reduce((sum, line) => sum + line.length, 0)
