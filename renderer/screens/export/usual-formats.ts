import type { ExportFormat } from '../../../shared/ipc/export'
import type { ReportProfileName } from '../../../shared/profiles/profile'

/** What offices of a profile take: one file to file away, and one to edit. Korean ones edit HWPX. */
export const usualFormats: Readonly<Record<ReportProfileName, readonly ExportFormat[]>> = {
  'kr-report': ['pdf', 'hwpx'],
  'vn-decree30': ['pdf', 'docx'],
  'en-btor': ['pdf', 'docx'],
}
