import type { BookmarkListNumber, IParagraphStyleOptions, PageNumberEstimator } from 'docx'
import type { PrintDivision, PrintHeading } from '../../../shared/print/tree'
import type { Drawing } from './drawing'
import { flowBlocks } from './flow-blocks'
import { createNoteHeights } from './note-heights'
import { paginate } from './page-flow'
import { formsOf } from './paragraph-form'
import { plainText } from './plain-text'
import { styleNames } from './style-names'
import { widthOf } from './text-width'
import { attributeOf, childrenOf, nameOf, type XmlNode } from './xml-tree'

/** Names of the bookmarks that the contents link to, in order. */
function headingBookmarks(body: XmlNode): string[] {
  return childrenOf(body)
    .filter((part) => nameOf(part) === 'w:p')
    .flatMap((paragraph) => childrenOf(paragraph).filter((part) => nameOf(part) === 'w:bookmarkStart'))
    .map((mark) => attributeOf(mark, 'w:name') ?? '')
    .filter((name) => name.startsWith('_Toc'))
}

/**
 * Works out the page of every heading, so that the contents are filled in without Word asking to update them. The
 * library's own estimator measures more, and takes several seconds for a hundred pages; line heights are fixed in our
 * styles, so what is left to measure is where lines and pages break.
 * @param onPages hears how many pages there are
 */
export function createPageNumbers(
  drawing: Drawing,
  styles: readonly IParagraphStyleOptions[],
  onPages: (count: number) => void,
): PageNumberEstimator {
  const { document, profile, sheet, lists, headings } = drawing
  const { blocks } = document
  const separator = profile.body.firstLineIndent > 0 ? 'space' : 'tab'
  const depth = Math.max(
    document.contents?.depth ?? 0,
    ...blocks.map((each) => (each.type === 'contents' ? each.depth : 0)),
  )
  const listed = blocks.filter(
    (block): block is PrintHeading | PrintDivision =>
      block.type === 'division' ||
      (block.type === 'heading' && block.level <= depth && plainText(block.text).trim() !== ''),
  )
  const styleForm = formsOf(styles, profile)
  const flow = {
    styleForm,
    numberIndent: lists.indent,
    noteHeight: createNoteHeights(drawing.footnotes, styleForm(styleNames.footnote), sheet.textWidth),
    width: sheet.textWidth,
    lower: sheet.textHeight / sheet.turnedHeight,
  }

  function listNumbers(body: XmlNode): ReadonlyMap<string, BookmarkListNumber> {
    const numbers = listed.map((block) => (block.type === 'heading' ? headings.automatic(block) : null))
    return new Map(
      headingBookmarks(body).flatMap((bookmark, index) => {
        const text = numbers[index]
        if (!text) return []
        // Word measures the number in 12 points of its template's font.
        const width = Math.round(widthOf(text, { latin: 'sans', wide: 1 }) * 240)
        return [[bookmark, { text, separator, width }] as const]
      }),
    )
  }

  const estimate: PageNumberEstimator = (body) => {
    const { pages, bookmarks } = paginate(flowBlocks(body, flow), sheet.textHeight)
    onPages(pages)
    return {
      pageCount: pages,
      bookmarks: new Map([...bookmarks].map(([name, page]) => [name, String(page)])),
      bookmarkPageNumbers: bookmarks,
    }
  }
  return Object.assign(estimate, { listNumbers })
}
