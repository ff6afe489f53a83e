import { pdfOutline, popplerBytes } from './pdf'

/** A piece of a line in one type, as poppler finds it on the page. Lengths in millimetres from the upper left corner. */
export interface Piece {
  readonly page: number
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  readonly text: string
  /** Type size in points, to a third. */
  readonly size: number
  /** Name of the font, without the prefix of its subset. */
  readonly font: string
  readonly bold: boolean
  readonly italic: boolean
  /** `#rrggbb`. */
  readonly colour: string
}

/** A PDF as measured from outside, knowing nothing of what wrote it. */
export interface MeasuredPdf {
  readonly pages: readonly { readonly width: number; readonly height: number }[]
  /** From the first page on, in the order in which they are drawn. */
  readonly pieces: readonly Piece[]
  /** Where each word ends: exact, while a piece counts a space at the end of its line. */
  readonly words: readonly { readonly page: number; readonly right: number }[]
  readonly outline: readonly string[]
}

/** Units of pdftohtml to the point, its finest. */
const zoom = 3
const millimetres = (units: number): number => (units / zoom / 72) * 25.4

const characters: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#160': ' ' }
const plain = (markup: string): string =>
  markup.replace(/<[^>]+>/g, '').replace(/&([^;]+);/g, (entity, name: string) => characters[name] ?? entity)

const attribute = (tag: string, name: string): string => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? ''
const length = (tag: string, name: string): number => millimetres(Number(attribute(tag, name)))

function wordEdges(bytes: Uint8Array): MeasuredPdf['words'] {
  let page = 0
  return [
    ...popplerBytes('pdftotext', bytes, ['-bbox'], ['-'])
      .toString('utf8')
      .matchAll(/<(page|word) .*?>/g),
  ].flatMap(([tag, kind]) => {
    if (kind === 'page') page += 1
    return kind === 'word' ? [{ page, right: (Number(attribute(tag, 'xMax')) / 72) * 25.4 }] : []
  })
}

/** Measures a PDF with poppler. */
export function measurePdf(bytes: Uint8Array): MeasuredPdf {
  const xml = popplerBytes('pdftohtml', bytes, ['-xml', '-i', '-fontfullname', '-zoom', String(zoom), '-stdout'])
  const pages: { width: number; height: number }[] = []
  const pieces: Piece[] = []
  const fonts = new Map<string, Pick<Piece, 'size' | 'font' | 'colour'>>()
  for (const [tag] of xml.toString('utf8').matchAll(/<page .*?>|<fontspec .*?>|<text .*?<\/text>/gs)) {
    if (tag.startsWith('<page')) pages.push({ width: length(tag, 'width'), height: length(tag, 'height') })
    else if (tag.startsWith('<fontspec'))
      fonts.set(attribute(tag, 'id'), {
        size: Number(attribute(tag, 'size')) / zoom,
        font: attribute(tag, 'family').replace(/^[A-Z]{6}\+/, ''),
        colour: attribute(tag, 'color'),
      })
    else {
      const type = fonts.get(attribute(tag, 'font'))
      const text = plain(tag).normalize('NFC')
      if (!type || text.trim() === '') continue
      const [left, top] = [length(tag, 'left'), length(tag, 'top')]
      const [width, height] = [length(tag, 'width'), length(tag, 'height')]
      // The width counts a space at the end of a line, which nobody sees.
      const seen = width * (text.trimEnd().length / text.length)
      const style = { bold: tag.includes('<b>'), italic: tag.includes('<i>') }
      const place = { page: pages.length, left, right: left + seen, top, bottom: top + height }
      pieces.push({ ...place, text: text.trimEnd(), ...type, ...style })
    }
  }
  return { pages, pieces, words: wordEdges(bytes), outline: pdfOutline(bytes) }
}
