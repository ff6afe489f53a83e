import type { PrintDocument } from '../../../../shared/print/tree'
import type { FolderPictures, Notes, Places } from '../parts'
import type { Slugs } from './slugs'

/** What the parts of a Markdown text share while it is drawn. */
export interface MarkdownDrawing {
  readonly document: PrintDocument
  readonly pictures: FolderPictures
  readonly notes: Notes
  readonly places: Places
  readonly slugs: Slugs
}
