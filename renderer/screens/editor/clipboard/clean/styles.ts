/** Declarations by property, names and values in lower case. */
export type Style = ReadonlyMap<string, string>
/** Gives what the sheets and the attribute of an element say about the properties that matter here. */
export type StyleOf = (element: Element) => Style

const declaration = /([\w-]+)\s*:\s*((?:"[^"]*"|'[^']*'|[^;"'])*)/g
/** Longer than any word processor writes; what is beyond is not read. */
const longestAttribute = 10_000
const longestSheet = 500_000
const empty: Style = new Map()

/** Reads declarations by hand: Hangul quotes keywords (`font-weight:"bold"`), Word has properties no browser knows. */
export function parseDeclarations(css: string): Style {
  const result = new Map<string, string>()
  for (const [, name = '', value = ''] of css.slice(0, longestAttribute).matchAll(declaration)) {
    result.set(
      name.toLowerCase(),
      value
        .trim()
        .replace(/^["']|["']$/g, '')
        .toLowerCase(),
    )
  }
  return result
}

/** Rules of style sheets by selector, in linear time; only `tag`, `.class`, `tag.class` and Word's `@list` are looked up. */
export function parseSheet(css: string): ReadonlyMap<string, Style> {
  const rules = new Map<string, Style>()
  const plain = css
    .slice(0, longestSheet)
    .replace(/<!--|-->/g, '')
    .replace(/\/\*.*?\*\//gs, '')
  for (const piece of plain.split('}')) {
    const open = piece.lastIndexOf('{')
    if (open === -1) continue
    const before = piece.slice(0, open)
    const selectors = before.slice(before.lastIndexOf('{') + 1)
    const style = new Map(parseDeclarations(piece.slice(open + 1)))
    // The usual setting of a whole document; the profile has its own.
    if (style.get('text-align') === 'justify') style.delete('text-align')
    for (const selector of selectors.split(',')) {
      const name = selector.trim().toLowerCase()
      if (/^[\w-]*(?:\.[\w-]+)?$|^@list /.test(name)) rules.set(name, new Map([...(rules.get(name) ?? []), ...style]))
    }
  }
  return rules
}

/** Joins the sheets of a document with the attributes of its elements. Inheritance is the reader's. */
export function createStyles(document: Document): { styleOf: StyleOf; rule: (selector: string) => Style } {
  const rules = parseSheet([...document.querySelectorAll('style')].map((sheet) => sheet.textContent ?? '').join('\n'))
  const known = new WeakMap<Element, Style>()
  const read = (element: Element): Style => {
    const tag = element.localName
    const names = [tag, ...[...element.classList].slice(0, 8).flatMap((name) => [`.${name}`, `${tag}.${name}`])]
    const parts = names.map((name) => rules.get(name.toLowerCase())).filter((style) => style !== undefined)
    const own = element.getAttribute('style')
    if (own) parts.push(parseDeclarations(own))
    return parts.length === 0 ? empty : parts.length === 1 ? (parts[0] ?? empty) : new Map(parts.flatMap((p) => [...p]))
  }
  return {
    styleOf: (element) => {
      const style = known.get(element) ?? read(element)
      known.set(element, style)
      return style
    },
    rule: (selector) => rules.get(selector) ?? empty,
  }
}
