import type { ExportFormat } from '../../shared/ipc/export'

/** What the name of a format's file ends with, without the dot; '' for a format that is a folder. */
export const extensionOf = (format: ExportFormat): string => (format === 'html' ? '' : format)
