import { AppError } from '../../../shared/errors'
import type { PrintDocument } from '../../../shared/print/tree'
import { readBack } from '../read-back'
import { shownLines, shownNotes } from '../shown-lines'
import type { FolderFile } from '../writer'

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }

/** The text of a page as a browser shows it. */
const textOfHtml = (html: string): string =>
  html
    .slice(html.indexOf('<body>'))
    .replace(/<[^>]*>/g, '')
    .replace(/&([a-z]+|#39);/g, (whole, name: string) => entities[name] ?? whole)

/** Letters and digits, which no sign of Markdown changes. */
const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '').toUpperCase()

const sourcesIn = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].flatMap(([, path]) => path ?? [])

/**
 * Reads a written folder: every line in order in both texts, and every picture that they show.
 * @throws AppError `export-not-verified`
 */
export function verifyFolder(files: readonly FolderFile[], document: PrintDocument): void {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const paths = new Set(files.map(({ path }) => path))
  const read = (path: string): string => decoder.decode(files.find((file) => file.path === path)?.bytes)
  const html = read('report.html')
  const markdown = read('report.md')
  const said = { lines: shownLines(document), notes: shownNotes(document) }
  readBack({ text: textOfHtml(html), ...said })
  readBack({ text: markdown, ...said, compared: letters })
  const shown = [...sourcesIn(html, /<img src="([^"]*)"/g), ...sourcesIn(markdown, /\]\((pictures\/[^)]*)\)/g)]
  const lost = shown.find((path) => !paths.has(path))
  if (lost !== undefined) throw new AppError('export-not-verified', { reason: lost })
}
