import * as Y from 'yjs'
import type { CaptureDraft } from '../../shared/capture/draft'
import { notePlace, placesOn } from '../../shared/capture/places'
import { deadlineKeys, withoutDeadline } from '../../shared/deadlines/due'
import { copyBody } from '../../shared/document/copy'
import { setArchivedAt, setDeletedAt, setTitle, updateBy } from '../../shared/document/edit'
import { reportFromY } from '../../shared/document/from-y'
import type { MediaHash } from '../../shared/document/identity'
import { addToInbox, holdsNote } from '../../shared/document/inbox'
import { loadState } from '../../shared/document/load-state'
import type { ReportDocument, ReportId } from '../../shared/document/model'
import { mediaOf, titleOf } from '../../shared/document/text'
import { reportToY } from '../../shared/document/to-y'
import { readFacts, writeFact } from '../../shared/document/y-report'
import { AppError } from '../../shared/errors'
import type { IsoDate } from '../../shared/fields/value'
import { localDay } from '../../shared/i18n/calendar'
import type { Language } from '../../shared/i18n/language'
import type { ReportSummary } from '../../shared/report'
import type { TemplateName } from '../../shared/templates/names'
import { templates } from '../../shared/templates/templates'
import type { ZipSource } from '../bundle/byte-source'
import type { Picture } from '../bundle/picture'
import { readBundle } from '../bundle/read-bundle'
import type { ExportSource } from '../export/export-report'
import type { MediaTable } from '../store/media-table'
import type { PurgedTable } from '../store/purged-table'
import type { ReportIndex } from '../store/report-index'
import type { UpdateLog } from '../store/update-log'
import type { VersionTable } from '../store/version-table'
import { takeIn } from './take-in'

interface Dependencies {
  readonly log: UpdateLog
  readonly index: ReportIndex
  readonly media: MediaTable
  readonly versions: Pick<VersionTable, 'addCopy'>
  readonly purged: Pick<PurgedTable, 'forget'>
  readonly newId: () => string
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** Is called before an import merges into a report. */
  readonly beforeMerge?: (id: ReportId) => void
}

/** What can be done with reports as a whole; text itself is edited by appending to the log. */
export function createReports({ log, index, media, versions, purged, newId, now, beforeMerge }: Dependencies) {
  const open = (id: ReportId): Y.Doc => loadState(log.load(id).state)

  /** Applies a change to a stored report, as another device would. */
  function edit(id: ReportId, change: (report: Y.Doc) => void): ReportSummary {
    log.append(id, updateBy(open(id), change), 'device')
    return index.get(id)
  }

  function store(document: ReportDocument): ReportSummary {
    const id = newId()
    log.append(id, Y.encodeStateAsUpdate(reportToY(document, { createdAt: now() })), 'device')
    return index.get(id)
  }

  function picturesOf(document: ReportDocument): Map<MediaHash, Picture> {
    return new Map(mediaOf(document.body).map((hash) => [hash, media.get(hash)]))
  }

  return {
    /** A new report with its template's outline. */
    create: (template: TemplateName, language: Language): ReportSummary =>
      store({ template, language, facts: {}, body: templates[template].outline(language, newId) }),

    /** Stores a finished document as a new report. */
    add: store,

    rename: (id: ReportId, title: string): ReportSummary => edit(id, (report) => setTitle(report, title)),

    /** Marks a report as handed in on a day, or takes the mark away with null. */
    setSubmitted: (id: ReportId, on: IsoDate | null): ReportSummary =>
      edit(id, (report) => writeFact(report, deadlineKeys.submittedOn, on ?? undefined)),

    /**
     * A copy with a history of its own.
     * @param titleOfCopy gives the copy's title from the original's
     */
    duplicate(id: ReportId, titleOfCopy: (title: string) => string): ReportSummary {
      const original = reportFromY(id, open(id))
      const copy = reportToY({
        ...original,
        facts: withoutDeadline(original.facts),
        body: copyBody(original, newId),
      })
      copy.transact(() => setTitle(copy, titleOfCopy(titleOf(original))))
      return store(reportFromY(id, copy))
    },

    delete: (id: ReportId): void => {
      edit(id, (report) => setDeletedAt(report, now()))
    },

    restore: (id: ReportId): void => {
      edit(id, (report) => setDeletedAt(report, null))
    },

    /** Puts a report away as finished, or takes it back. */
    setArchived: (id: ReportId, archived: boolean): void => {
      edit(id, (report) => setArchivedAt(report, archived ? now() : null))
    },

    /** Institutions and places of today in a report's facts. */
    places: (id: ReportId): string[] => placesOn(readFacts(open(id)), localDay(now())),

    /** Puts a note into a report's inbox; one that is in the report already stays as it is. */
    capture(id: ReportId, { id: note, where, ...draft }: Omit<CaptureDraft, 'report'>): void {
      const report = open(id)
      if (holdsNote(report, note)) return
      const today = localDay(now())
      const place = notePlace(readFacts(report), where, today)
      edit(id, (same) => addToInbox(same, { ...draft, id: note, observedOn: today, ...place }))
    },

    /**
     * Takes in a `.bogo` file (see `takeIn`); a report in the trash comes out of it, and so does one that was deleted
     * for good: whoever imports it wants it.
     * @param passphrase of a sealed one
     * @throws AppError `bundle-*`, `report-*`, `disk-full`, `store-*`
     */
    async import(source: ZipSource, passphrase?: string): Promise<ReportSummary> {
      const bundle = await readBundle(source, passphrase)
      const id = takeIn(
        { log, media, newId, versions, ...(beforeMerge && { beforeMerge }) },
        bundle,
        (known) => !index.isTemplate(known),
      )
      purged.forget(id)
      const imported = index.get(id)
      if (imported.deletedAt === null) return imported
      return edit(id, (report) => setDeletedAt(report, null))
    },

    /** Pictures that a report names and the store does not have. */
    missingPictures: (id: ReportId): MediaHash[] =>
      mediaOf(reportFromY(id, open(id)).body).filter((hash) => !media.has(hash)),

    /**
     * A stored report, ready for writers.
     * @throws AppError `report-*`, `document-unknown-node`, `media-missing`, `media-unreadable`
     */
    exportSource(id: ReportId): ExportSource {
      const { state } = log.load(id)
      const document = reportFromY(id, loadState(state))
      if (document.body.length === 0) throw new AppError('report-invalid', { place: 'body', reason: 'empty' })
      return { id, document, state, media: picturesOf(document) }
    },
  }
}

export type Reports = ReturnType<typeof createReports>
