import type { PrintLine, PrintRun } from '../../../../shared/print/tree'
import { safeAddress } from '../safe-address'
import type { HtmlDrawing } from './html-drawing'
import { classes, escaped, type Html, tag, together } from './markup'

/** Name of the mark of a note in the text, and of the note itself. */
export const noteMark = (number: number): string => `m${number}`
export const noteName = (number: number): string => `n${number}`

const nested: readonly (readonly [keyof PrintRun, string])[] = [
  ['code', 'code'],
  ['subscript', 'sub'],
  ['superscript', 'sup'],
  ['strike', 's'],
  ['underline', 'u'],
  ['italic', 'em'],
  ['bold', 'strong'],
]

function styled(run: PrintRun, { rules }: HtmlDrawing): Html {
  const text = run.text === '\n' ? tag('br') : escaped(run.text)
  const inner = nested.reduce((html, [style, name]) => (run[style] ? tag(name, {}, html) : html), text)
  const marked = run.highlight === undefined ? inner : tag('mark', { class: rules.fill(run.highlight) }, inner)
  return run.colour === undefined ? marked : tag('span', { class: classes(rules.colour(run.colour)) }, marked)
}

function runHtml(run: PrintRun, drawing: HtmlDrawing): Html {
  if (run.footnote) {
    const number = drawing.notes.add(run.footnote)
    const link = { href: `#${noteName(number)}`, id: noteMark(number), role: 'doc-noteref' }
    return tag('sup', {}, tag('a', link, escaped(String(number))))
  }
  const text = styled(run, drawing)
  const place = run.target === undefined ? null : drawing.places.ofAnchor(run.target)
  if (place !== null) return tag('a', { href: `#${place}` }, text)
  const href = run.href === undefined ? null : safeAddress(run.href)
  return href === null ? text : tag('a', { href, rel: 'noreferrer' }, text)
}

/** A line of the print tree. */
export const lineHtml = (line: PrintLine, drawing: HtmlDrawing): Html =>
  together(line.map((run) => runHtml(run, drawing)))
