import { createExportJobs } from '../export/export-jobs'
import { createPreviews } from '../export/previews'
import { createHouseStyles } from '../house-style/house-styles'
import { createLivePreviews } from '../preview/live-previews'
import { createTemplatePreviews } from '../templates/template-previews'
import type { ReportServices } from './report-services'
import type { ServiceBasis } from './service-basis'
import type { StoreServices } from './store-services'

/** The third chapter: what makes paper of reports, each in processes of its own. */
export function createPaperServices(
  { distFolder, log, broadcast }: ServiceBasis,
  { updates, media, settings }: StoreServices,
  { userTemplates }: ReportServices,
) {
  const houseStyles = createHouseStyles({
    settings,
    onChanged: (changed) => broadcast.send('settings', 'changed', changed),
  })
  const houseStyle = houseStyles.current
  const previews = createPreviews({ distFolder, log, houseStyle })
  const livePreviews = createLivePreviews({
    distFolder,
    log,
    updates,
    media,
    houseStyle,
    tell: (report, preview) => broadcast.send('preview', 'changed', { report, preview }),
  })
  const jobs = createExportJobs({
    distFolder,
    log,
    houseStyle,
    onProgress: (job, reportId, progress) => broadcast.send('export', 'progress', { job, reportId, progress }),
  })
  return {
    houseStyles,
    livePreviews,
    jobs,
    templatePreviews: createTemplatePreviews({ previews, userTemplates }),
    /** What ends every process that holds text. */
    ends: [jobs.cancelAll, previews.end, livePreviews.closeAll],
  }
}

export type PaperServices = ReturnType<typeof createPaperServices>
