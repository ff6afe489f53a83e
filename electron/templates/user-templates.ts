import * as Y from 'yjs'
import { reportFromY } from '../../shared/document/from-y'
import { loadState } from '../../shared/document/load-state'
import type { ReportDocument, ReportId } from '../../shared/document/model'
import { reportToY } from '../../shared/document/to-y'
import { AppError } from '../../shared/errors'
import type { ReportSummary } from '../../shared/report'
import { reportOfTemplate, templateDocument } from '../../shared/templates/template-document'
import type { TemplateAbout, UserTemplate } from '../../shared/templates/user-template'
import type { ZipSource } from '../bundle/byte-source'
import { readTemplateBundle } from '../bundle/read-bundle'
import { writeBundle } from '../bundle/write-bundle'
import type { ExportSource } from '../export/export-report'
import type { Reports } from '../reports/reports'
import { takeIn } from '../reports/take-in'
import type { MediaTable } from '../store/media-table'
import type { ReportIndex } from '../store/report-index'
import type { TemplateTable } from '../store/template-table'
import type { UpdateLog } from '../store/update-log'

interface Dependencies {
  readonly log: UpdateLog
  readonly index: ReportIndex
  readonly media: MediaTable
  readonly table: TemplateTable
  readonly reports: Reports
  readonly newId: () => string
  /** Called after any change of the list. */
  readonly onChanged: () => void
}

/**
 * The user's own templates. Each is a document of the log like a report, so that its text is edited and kept as safely;
 * the table says that it is none.
 */
export function createUserTemplates({ log, index, media, table, reports, newId, onChanged }: Dependencies) {
  function aboutOf(id: ReportId): TemplateAbout {
    const about = table.get(id)
    if (!about) throw new AppError('template-not-found')
    return { name: about.name, description: about.description }
  }

  function get(id: ReportId): UserTemplate {
    const row = table.get(id)
    if (!row) throw new AppError('template-not-found')
    const { template, language, updatedAt, problem } = index.get(id)
    const { name, description, changedAt } = row
    return { id, name, description, template, language, changedAt: Math.max(changedAt, updatedAt), problem }
  }

  function documentOf(id: ReportId): ReportDocument {
    aboutOf(id)
    return reportFromY(id, loadState(log.load(id).state))
  }

  function put(id: ReportId, about: TemplateAbout): UserTemplate {
    table.put(id, about)
    onChanged()
    return get(id)
  }

  return {
    get,

    /** Those that are not deleted, by name. */
    list: (): UserTemplate[] => table.list().map(({ report }) => get(report)),

    /**
     * Makes a template of a stored report, which stays as it is.
     * @param keep keys of the facts that every report of the template starts with
     */
    save(report: ReportId, about: TemplateAbout, keep: readonly string[]): UserTemplate {
      const original = reportFromY(report, loadState(log.load(report).state))
      const document = templateDocument(original, keep, newId)
      const id = newId()
      // Named before it is there: otherwise it would stand among the reports for a moment.
      table.put(id, about)
      log.append(id, Y.encodeStateAsUpdate(reportToY(document)), 'device')
      onChanged()
      return get(id)
    },

    /** Gives it another name and description; its text is edited in the editor. */
    describe(id: ReportId, about: TemplateAbout): UserTemplate {
      aboutOf(id)
      return put(id, about)
    },

    /** A new report from it. */
    create: (id: ReportId): ReportSummary => reports.add(reportOfTemplate(documentOf(id), newId)),

    delete(id: ReportId): void {
      aboutOf(id)
      table.delete(id)
      onChanged()
    },

    restore(id: ReportId): void {
      table.restore(id)
      onChanged()
    },

    /** Its document and pictures, for a drawing of its first page. */
    source(id: ReportId): ExportSource {
      aboutOf(id)
      return reports.exportSource(id)
    },

    /** The bytes of a file that shares it. */
    share(id: ReportId): Uint8Array {
      const about = aboutOf(id)
      return writeBundle({ ...reports.exportSource(id), about })
    },

    /**
     * Takes in a `.bogo-template` file; one that is already here is brought to the file's name and text.
     * @throws AppError `bundle-*`, `report-*`, `disk-full`, `store-*`
     */
    async import(source: ZipSource): Promise<UserTemplate> {
      const bundle = await readTemplateBundle(source)
      // A file must not be able to turn a report into a template by bearing its id.
      return put(takeIn({ log, media, newId }, bundle, index.isTemplate), bundle.about)
    },
  }
}

export type UserTemplates = ReturnType<typeof createUserTemplates>
