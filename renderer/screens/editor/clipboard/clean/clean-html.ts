import { moveFootnotes } from './footnotes'
import { dropFurniture } from './furniture'
import { nameHeadings } from './headings'
import { type PastedPictures, takePictures } from './pictures'
import { rebuild } from './rebuild'
import { recogniseBullets } from './report-bullets'
import { createStyles } from './styles'
import { settleColumns, unwrapSingleCell } from './tables'
import { cleanTexts } from './text'
import { buildWordLists } from './word-lists'
import { joinOnlineLists } from './word-online'

/** Foreign HTML in the words of our schema. */
export interface CleanedHtml extends PastedPictures {
  readonly html: string
}

/**
 * Cleans HTML of other programs (Word, Hangul, Excel, Google, LibreOffice, web pages). Works on an inert document: no
 * script runs, nothing is loaded. Each step leaves a document that the next understands; only the last two build what
 * the schema's parser reads, from a list of what is allowed.
 * @param pictures the pictures of the RTF that came with it, asked for only when the HTML names files
 */
export function cleanHtml(html: string, pictures: () => readonly File[] = () => []): CleanedHtml {
  const { body, ...document } = parseInert(html)
  const isSpreadsheet = /content="?Excel\.Sheet|google-sheets-html-origin|data-sheets-root/i.test(html.slice(0, 5_000))
  cleanTexts(body)
  dropFurniture(body, document.styleOf)
  const taken = takePictures(body, pictures)
  moveFootnotes(body)
  joinOnlineLists(body)
  buildWordLists(body, document.styleOf, document.rule)
  nameHeadings(body, document.styleOf)
  settleColumns(body, document.styleOf)
  unwrapSingleCell(body, isSpreadsheet)
  const out = rebuild(body, document.styleOf)
  recogniseBullets(out)
  return { html: out.innerHTML, ...taken }
}

/** A document without a window: it runs nothing and loads nothing. */
function parseInert(html: string) {
  const document = new DOMParser().parseFromString(html, 'text/html')
  return { body: document.body, ...createStyles(document) }
}
