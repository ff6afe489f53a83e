import { reportFromY } from '../../shared/document/from-y'
import { isRelated, loadState, mergeStates } from '../../shared/document/load-state'
import type { ReportId } from '../../shared/document/model'
import type { Bundle } from '../bundle/read-bundle'
import type { MediaTable } from '../store/media-table'
import type { UpdateLog } from '../store/update-log'

interface Dependencies {
  readonly log: UpdateLog
  readonly media: MediaTable
  readonly newId: () => string
  /** Is called before a bundle merges into a document that is here already. */
  readonly beforeMerge?: (id: ReportId) => void
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
  { log, media, newId, beforeMerge }: Dependencies,
  bundle: Bundle,
  mayMerge: (id: ReportId) => boolean,
): ReportId {
  const known = log.has(bundle.id) ? log.load(bundle.id).state : null
  const related = known !== null && mayMerge(bundle.id) && isRelated(known, bundle.state)
  if (related) reportFromY(bundle.id, loadState(mergeStates(known, bundle.state)))
  if (related) beforeMerge?.(bundle.id)
  const id = known === null || related ? bundle.id : newId()
  // Pictures first: a text never names a picture that is not there.
  for (const picture of bundle.media.values()) media.add(picture)
  log.append(id, bundle.state, 'import')
  return id
}
