import { createHash } from 'node:crypto'
import * as Y from 'yjs'
import { reportFromY } from '../../shared/document/from-y'
import { isRelated, loadState, mergeStates } from '../../shared/document/load-state'
import type { ReportId } from '../../shared/document/model'
import type { Bundle } from '../bundle/read-bundle'
import type { VersionCopy } from '../bundle/version-copy'
import type { MediaTable } from '../store/media-table'
import type { UpdateLog } from '../store/update-log'

interface Dependencies {
  readonly log: UpdateLog
  readonly media: MediaTable
  readonly newId: () => string
  /** Is called before a bundle merges into a document that is here already. */
  readonly beforeMerge?: (id: ReportId) => void
  /** Where versions go that came along; they stay out without it. */
  readonly versions?: { readonly addCopy: (report: ReportId, version: VersionCopy) => void }
}

/**
 * The id of a copy that stands beside a report of the same id. It follows from the file's only writer, which in a file
 * of another system follows from its text: the same file again is the same copy again. Null for what grew in editors,
 * where nobody can tell.
 */
function idOfCopy({ id, state }: Bundle): ReportId | null {
  const writers = [...Y.decodeStateVector(Y.encodeStateVectorFromUpdate(state)).keys()]
  if (writers.length !== 1) return null
  const hash = createHash('sha256').update(`copy ${id} ${writers[0]}`).digest('hex')
  // A UUID of one's own making (RFC 9562, version 8).
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-a${hash.slice(17, 20)}-${hash.slice(20, 32)}`
}

/**
 * Stores a checked bundle, all of it or nothing: as a new document; merged into the one of the same id when both grew
 * from the same beginning; otherwise (another system wrote it anew, or the id is one of another kind) as a copy beside
 * it, because merging would only put one text behind the other.
 * @param mayMerge whether the document that has the bundle's id is of the same kind
 * @returns the id under which it is now
 * @throws AppError `report-*`, `disk-full`, `store-*`
 */
export function takeIn(
  { log, media, newId, versions, beforeMerge }: Dependencies,
  bundle: Bundle,
  mayMerge: (id: ReportId) => boolean,
): ReportId {
  /** Whether the bundle can stand under an id: there is nothing yet, or something that it merges with. */
  function fits(id: ReportId): boolean {
    if (!log.has(id)) return true
    const known = log.load(id).state
    if (!mayMerge(id) || !isRelated(known, bundle.state)) return false
    reportFromY(id, loadState(mergeStates(known, bundle.state)))
    return true
  }
  const copy = idOfCopy(bundle)
  const id = fits(bundle.id) ? bundle.id : copy !== null && fits(copy) ? copy : newId()
  if (log.has(id)) beforeMerge?.(id)
  // Pictures first: a text never names a picture that is not there.
  for (const picture of bundle.media.values()) media.add(picture)
  log.append(id, bundle.state, 'import')
  // Versions of a copy are its own: their ids may be those of the report beside it.
  for (const version of bundle.versions) versions?.addCopy(id, id === bundle.id ? version : { ...version, id: newId() })
  return id
}
