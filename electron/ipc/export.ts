import type { Handlers } from '../../shared/ipc/channel'
import type { export as exportArea } from '../../shared/ipc/export'
import type { ExportJobs } from '../export/export-jobs'
import { fileNameFor } from '../export/file-name'
import type { Dialogs } from '../platform/dialogs'
import type { Reports } from '../reports/reports'
import type { Versions } from '../reports/versions'

interface Dependencies {
  readonly reports: Reports
  readonly jobs: ExportJobs
  readonly versions: Versions
  readonly dialogs: Dialogs
  readonly reveal: (file: string) => void
}

export const createExportHandlers = ({
  reports,
  jobs,
  versions,
  dialogs,
  reveal,
}: Dependencies): Handlers<typeof exportArea> => ({
  start: async ({ id, formats, choices }, { windowId }) => {
    const source = reports.exportSource(id)
    const folder = await dialogs.chooseFolder(windowId)
    if (!folder) return null
    versions.keepForExport(id)
    const name = fileNameFor(source.document, choices)
    return { job: jobs.start({ source, formats, choices, folder, name }) }
  },
  missingPictures: ({ id }) => reports.missingPictures(id),
  cancel: ({ job }) => jobs.cancel(job),
  reveal: ({ job }) => {
    const [first] = jobs.filesOf(job)
    if (first) reveal(first)
  },
})
