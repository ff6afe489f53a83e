import { type FileChild, LeaderType, Paragraph, TableOfContents } from 'docx'
import type { PrintDocument } from '../../../shared/print/tree'
import { styleNames } from './style-names'

/** The contents as a field whose entries, links and page numbers are filled in; nothing when the report has none. */
export function contents({ contents }: PrintDocument): FileChild[] {
  if (contents === null) return []
  return [
    new Paragraph({ style: styleNames.contentsTitle, text: contents.title }),
    new TableOfContents(contents.title, {
      hyperlink: true,
      headingStyleRange: `1-${contents.depth}`,
      tabLeader: LeaderType.DOT,
    }),
  ]
}
