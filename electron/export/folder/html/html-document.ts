import { createHash } from 'node:crypto'
import { labels } from '../../../../shared/print/labels'
import type { PrintDocument } from '../../../../shared/print/tree'
import { flowOf } from '../flow'
import { createNotes, createPlaces, type FolderPictures } from '../parts'
import { blockHtml } from './blocks'
import type { HtmlDrawing } from './html-drawing'
import { lineHtml, noteMark, noteName } from './line'
import { escaped, type Html, tag, together } from './markup'
import { createPageRules, styleSheet } from './style-sheet'

/** The notes at the end of the page, each with a way back. A note has none of its own. */
function notes(drawing: HtmlDrawing): Html[] {
  const { language } = drawing.document
  const all = drawing.notes.all()
  if (all.length === 0) return []
  const items = all.map((note, index) => {
    const number = index + 1
    const back = { href: `#${noteMark(number)}`, role: 'doc-backlink', 'aria-label': labels.backToText[language] }
    const text = lineHtml(
      note.filter(({ footnote }) => footnote === undefined),
      drawing,
    )
    return tag(
      'li',
      { id: noteName(number) },
      tag('span', { class: 'marker' }, escaped(`${number})`)),
      escaped(' '),
      tag('div', {}, text, escaped(' '), tag('a', back, escaped('↩'))),
    )
  })
  return [
    tag(
      'section',
      { class: 'notes', role: 'doc-endnotes', 'aria-label': labels.footnotes[language] },
      tag('ol', { role: 'list' }, together(items, '\n')),
    ),
  ]
}

/** Allows this page its own style sheet and its pictures, and nothing else. */
function policy(styles: string): string {
  const hash = createHash('sha256').update(styles).digest('base64')
  return `default-src 'none'; img-src 'self' file:; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`
}

function head(document: PrintDocument, styles: string): Html {
  const { author, subject, keywords, date } = document.properties
  const named = (name: string, content: string): Html[] => (content === '' ? [] : [tag('meta', { name, content })])
  const parts = [
    tag('meta', { charset: 'utf-8' }),
    tag('meta', { 'http-equiv': 'Content-Security-Policy', content: policy(styles) }),
    tag('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    tag('title', {}, escaped(document.title)),
    ...named('author', author),
    ...named('description', subject),
    ...named('keywords', keywords.join(', ')),
    ...named('dcterms.date', date ?? ''),
    // Our own text, without anything that a writer typed.
    tag('style', {}, styles as Html),
  ]
  return tag('head', {}, together(parts, '\n'))
}

/** The report as one HTML page, whose pictures lie beside it. It runs nothing and loads nothing from elsewhere. */
export function htmlDocument(document: PrintDocument, pictures: FolderPictures): string {
  const drawing: HtmlDrawing = {
    document,
    pictures,
    notes: createNotes(),
    places: createPlaces(document),
    rules: createPageRules(),
  }
  const body = flowOf(document).map((block) => blockHtml(block, drawing))
  const main = tag('main', {}, together([...body, ...notes(drawing)], '\n'))
  const page = tag(
    'html',
    { lang: document.language },
    head(document, styleSheet(document.language, document.profile, drawing.rules)),
    escaped('\n'),
    tag('body', {}, main),
  )
  return `<!doctype html>\n${page}\n`
}
