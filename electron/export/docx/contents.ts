import { type FileChild, LeaderType, Paragraph, TableOfContents } from 'docx'
import type { PrintContents } from '../../../shared/print/tree'
import { styleNames } from './style-names'

/** The contents as a field whose entries, links and page numbers are filled in. */
export function contents({ title, depth }: Omit<PrintContents, 'type'>, pageBreakBefore = false): FileChild[] {
  return [
    new Paragraph({ style: styleNames.contentsTitle, text: title, ...(pageBreakBefore && { pageBreakBefore }) }),
    new TableOfContents(title, {
      hyperlink: true,
      headingStyleRange: `1-${depth}`,
      tabLeader: LeaderType.DOT,
    }),
  ]
}
