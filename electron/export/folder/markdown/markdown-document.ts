import type { PrintDocument } from '../../../../shared/print/tree'
import { flowOf } from '../flow'
import { createNotes, createPlaces, type FolderPictures } from '../parts'
import { blocksText } from './blocks'
import { safeStart } from './escape'
import { oneLineText } from './line'
import type { MarkdownDrawing } from './markdown-drawing'
import { createSlugs } from './slugs'

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

/** The notes below the text. A note has none of its own. */
const notes = (drawing: MarkdownDrawing): string[] =>
  drawing.notes.all().map((note, index) => {
    const text = oneLineText(
      note.filter(({ footnote }) => footnote === undefined),
      drawing,
    )
    return `[^${index + 1}]: ${safeStart(text)}`
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
