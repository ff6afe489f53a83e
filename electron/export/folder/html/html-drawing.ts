import type { PrintDocument } from '../../../../shared/print/tree'
import type { FolderPictures, Notes, Places } from '../parts'
import type { PageRules } from './style-sheet'

/** What the parts of a page share while it is drawn. */
export interface HtmlDrawing {
  readonly document: PrintDocument
  readonly pictures: FolderPictures
  readonly notes: Notes
  readonly places: Places
  readonly rules: PageRules
}
