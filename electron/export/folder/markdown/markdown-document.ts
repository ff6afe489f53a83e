import type { PrintDocument } from '../../../../shared/print/tree'
import { flowOf } from '../flow'
import { createNotes, createPlaces, type FolderPictures } from '../parts'
import { blocksText } from './blocks'
import { safeStart } from './escape'
import { oneLineText } from './line'
import type { MarkdownDrawing } from './markdown-drawing'
import { createSlugs } from './slugs'
import { divider } from './text-blocks'

/** What the report is, as YAML: texts in quotation marks, which JSON writes as YAML reads them. */
function frontMatter({ title, language, properties }: PrintDocument): string {
  const { author, subject, keywords, date } = properties
  const lines = [
    ['title', title],
    ['lang', language],
    ['date', date ?? ''],
    ['author', author],
    ['description', subject],
  ]
    .filter(([, value]) => value !== '')
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
  return ['---', ...lines, `keywords: ${JSON.stringify(keywords)}`, '---'].join('\n')
}

/** A reader that knows no notes would take a note of one word for an address, and its mark for a link there. */
const safeNote = (text: string): string => (/^[^ ]+ [^"'( ]/.test(text) ? text : `${text} ${divider}`)

/** The notes below the text. A note has none of its own. */
const notes = (drawing: MarkdownDrawing): string[] =>
  drawing.notes.all().map((note, index) => {
    const text = oneLineText(
      note.filter(({ footnote }) => footnote === undefined),
      drawing,
    )
    return `[^${index + 1}]: ${safeNote(safeStart(text))}`
  })

/**
 * The report as Markdown (CommonMark with GFM's tables, task lists and notes), which can be read as it stands. What
 * Markdown has no sign for is HTML: merged cells, underlined and highlighted words. Colours of letters are left out.
 */
export function markdownDocument(document: PrintDocument, pictures: FolderPictures): string {
  const drawing: MarkdownDrawing = {
    document,
    pictures,
    notes: createNotes(),
    places: createPlaces(document),
    slugs: createSlugs(document),
  }
  const body = blocksText(flowOf(document), drawing)
  return `${[frontMatter(document), body, ...notes(drawing)].join('\n\n')}\n`
}
