import type { ExportFormat } from '../../../shared/ipc/export'
import type { ProfileName } from '../../../shared/profiles/profile'

/** What offices of a profile take: one file to file away, and one to edit. Korean ones edit HWPX. */
export const usualFormats: Readonly<Record<ProfileName, readonly ExportFormat[]>> = {
  'kr-report': ['pdf', 'hwpx'],
  'vn-decree30': ['pdf', 'docx'],
  'en-btor': ['pdf', 'docx'],
  'kr-memo': ['hwpx'],
  'kr-btis': ['hwpx'],
}
