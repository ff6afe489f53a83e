/** A piece of XML. Only this file makes any, so that no text gets into a document unescaped. */
export interface Xml {
  readonly xml: string
}

export type Attributes = Readonly<Record<string, string | number | boolean>>

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (value: string): string => value.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign)

const written = (value: string | number | boolean): string =>
  typeof value === 'boolean' ? (value ? '1' : '0') : escaped(String(value))

/** An element with its namespace prefix, such as `hp:run`. Truths are written 1 and 0. */
export function element(name: string, attributes: Attributes = {}, children: readonly Xml[] = []): Xml {
  const given = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${written(value)}"`)
    .join('')
  const content = children.map(({ xml }) => xml).join('')
  return { xml: content === '' ? `<${name}${given}/>` : `<${name}${given}>${content}</${name}>` }
}

/** Letters in an element. */
export const letters = (value: string): Xml => ({ xml: escaped(value) })

/** A whole part of a package. */
export const xmlPart = (root: Xml): string => `<?xml version="1.0" encoding="UTF-8" standalone="yes" ?>${root.xml}`
