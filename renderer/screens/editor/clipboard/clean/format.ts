import { backgroundOf, highlightOf, textColourOf } from './colours'
import type { Style } from './styles'

/** How a run of text looks, in our terms. */
export interface Format {
  readonly bold: boolean
  readonly italic: boolean
  readonly underline: boolean
  readonly strike: boolean
  readonly code: boolean
  readonly vertical: 'sup' | 'sub' | null
  readonly highlight: string | null
  readonly colour: string | null
  readonly href: string | null
}

export const plainFormat: Format = {
  bold: false,
  italic: false,
  underline: false,
  strike: false,
  code: false,
  vertical: null,
  highlight: null,
  colour: null,
  href: null,
}

/** What elements mean by themselves. */
const byTag: Readonly<Record<string, Partial<Format>>> = {
  b: { bold: true },
  strong: { bold: true },
  i: { italic: true },
  em: { italic: true },
  cite: { italic: true },
  dfn: { italic: true },
  var: { italic: true },
  u: { underline: true },
  s: { strike: true },
  strike: { strike: true },
  del: { strike: true },
  sup: { vertical: 'sup' },
  sub: { vertical: 'sub' },
  mark: { highlight: 'yellow' },
  code: { code: true },
  kbd: { code: true },
  samp: { code: true },
  tt: { code: true },
}

/** What a style says; only what it says, so that it goes before the element's own meaning. */
function byStyle(style: Style): Partial<Format> {
  const weight = style.get('font-weight')
  const slant = style.get('font-style')
  const lines = style.get('text-decoration-line') ?? style.get('text-decoration')
  const vertical = style.get('vertical-align')
  return {
    ...(weight === undefined || weight === 'inherit'
      ? {}
      : { bold: weight.startsWith('bold') || Number(weight) >= 600 }),
    ...(slant === undefined || slant === 'inherit' ? {} : { italic: slant === 'italic' || slant === 'oblique' }),
    ...(vertical === 'super'
      ? { vertical: 'sup' as const }
      : vertical === 'sub'
        ? { vertical: 'sub' as const }
        : vertical === 'baseline'
          ? { vertical: null }
          : {}),
    ...(lines === undefined ? {} : { underline: lines.includes('underline'), strike: lines.includes('line-through') }),
  }
}

/** The colours of an element; a highlighter is a background behind text, not behind a block. */
function colours(element: Element, style: Style, inline: boolean): Partial<Format> {
  const text = style.get('color') ?? (element.localName === 'font' ? element.getAttribute('color') : null)
  const background = inline ? backgroundOf(style) : undefined
  return {
    ...(text ? { colour: textColourOf(text) } : {}),
    ...(background ? { highlight: highlightOf(background) } : {}),
  }
}

const allowedLink = /^(https?:\/\/|mailto:)/i

/** The format inside an element, from the format around it. */
export function formatOf(element: Element, style: Style, around: Format, inline: boolean): Format {
  const own = { ...byTag[element.localName], ...byStyle(style) }
  const href = element.localName === 'a' ? (element.getAttribute('href') ?? '').trim() : ''
  const link = allowedLink.test(href) && href.length <= 2_000 ? href : around.href
  return {
    ...around,
    ...own,
    // Lines drawn by an outer element stay under and through what is inside.
    underline: around.underline || (own.underline ?? false),
    strike: around.strike || (own.strike ?? false),
    ...colours(element, style, inline),
    href: link,
  }
}

type Wrap = readonly [tag: string, attributes?: Readonly<Record<string, string>>]

/** The elements that say a format in the way our schema reads them, the outermost first. */
function wraps(format: Format): Wrap[] {
  const linked = format.href !== null
  return [
    ...(format.href === null ? [] : [['a', { href: format.href }] as const]),
    ...(format.bold ? [['strong'] as const] : []),
    ...(format.italic ? [['em'] as const] : []),
    // Links are blue and underlined everywhere; that is no emphasis.
    ...(format.underline && !linked ? [['u'] as const] : []),
    ...(format.strike ? [['s'] as const] : []),
    ...(format.vertical ? [[format.vertical] as const] : []),
    ...(format.highlight ? [['mark', { 'data-highlight': format.highlight }] as const] : []),
    ...(format.colour && !linked ? [['span', { 'data-text-colour': format.colour }] as const] : []),
    ...(format.code ? [['code'] as const] : []),
  ]
}

/** A piece of inline content in the elements of its format. */
export function formatted(node: Node, format: Format, document: Document): Node {
  return wraps(format).reduceRight<Node>((content, [tag, attributes = {}]) => {
    const element = document.createElement(tag)
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
    element.append(content)
    return element
  }, node)
}
