/** A page as Typst drew it: the inside of its SVG, without the shapes that pages share. Sizes are in points. */
export interface RawPage {
  readonly width: number
  readonly height: number
  readonly content: string
}

/** All pages, and what they name: glyphs, clippings and gradients by their id. */
export interface SplitPages {
  readonly pages: readonly RawPage[]
  readonly shapes: ReadonlyMap<string, string>
}

/*
 * Typst draws all pages into one picture. Each begins with its white ground, in the one place where a line is indented
 * by four spaces, then comes one group, moved down by the pages before. What pages share stands at the end.
 */
const ground = '\n    <path class="typst-shape" fill="#ffffff" fill-rule="nonzero" d="M 0 0v '
const groundSize = /^([\d.]+) h ([\d.]+)/
const groupEnd = '\n    </g>'
const sharedStart = '\n    <defs'
const shape = /<(symbol|clipPath|linearGradient|radialGradient|pattern) id="([^"]+)"[\s\S]*?<\/\1>/g

function readPage(part: string): RawPage {
  const [, height, width] = groundSize.exec(part) ?? []
  const start = part.indexOf('>', part.indexOf('\n    <g')) + 1
  return {
    width: Number(width),
    height: Number(height),
    content: part.slice(start, Math.max(start, part.lastIndexOf(groupEnd))),
  }
}

/** Takes the picture of all pages apart. */
export function splitPages(svg: string): SplitPages {
  const shared = svg.indexOf(sharedStart)
  const end = shared === -1 ? svg.length : shared
  const starts: number[] = []
  for (let at = svg.indexOf(ground); at !== -1 && at < end; at = svg.indexOf(ground, at + 1)) starts.push(at)
  const pages = starts.map((start, index) => readPage(svg.slice(start + ground.length, starts[index + 1] ?? end)))
  const shapes = new Map([...svg.slice(end).matchAll(shape)].map(([text, , id = '']) => [id, text]))
  return { pages, shapes }
}

/** A thousandth of a point is finer than any screen; Typst writes ten digits. */
const rounded = (text: string): string =>
  text
    .replace(/(\.\d{3})\d+/g, '$1')
    .replace(/>\s+</g, '><')
    .replaceAll(' fill="#000000" fill-rule="nonzero"', '')

const named = /(?:href="#|url\(#)([^")]+)/g

/** Makes pages that can be shown alone; shapes are made small once. */
export function createPageWriter() {
  const small = new Map<string, string>()

  function smallShape(id: string, text: string): string {
    const known = small.get(id) ?? rounded(text)
    small.set(id, known)
    return known
  }

  /** What a text names, and what that names in turn, as gradients do. */
  function shapesOf(text: string, shapes: SplitPages['shapes'], found: Map<string, string>): void {
    for (const [, id = ''] of text.matchAll(named)) {
      const shape = shapes.get(id)
      if (shape === undefined || found.has(id)) continue
      found.set(id, smallShape(id, shape))
      shapesOf(shape, shapes, found)
    }
  }

  /** The whole SVG of a page, with nothing that only other pages use. */
  return ({ width, height, content }: RawPage, shapes: SplitPages['shapes']): string => {
    const used = new Map<string, string>()
    shapesOf(content, shapes, used)
    const size = `viewBox="0 0 ${width} ${height}" width="${width}pt" height="${height}pt"`
    const spaces = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
    return `<svg ${spaces} ${size}><g>${rounded(content)}</g><defs>${[...used.values()].join('')}</defs></svg>`
  }
}
