/* Reading the plain objects that the library writes XML from: `{ 'w:p': [{ _attr: {…} }, child, 'text'] }`. */

export type XmlNode = Readonly<Record<string, unknown>>

const isNode = (value: unknown): value is XmlNode =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Name of an element. */
export function nameOf(node: XmlNode): string {
  return Object.keys(node)[0] ?? ''
}

/** The elements in an element. */
export function childrenOf(node: XmlNode | undefined): XmlNode[] {
  const content = node?.[nameOf(node)]
  return Array.isArray(content) ? content.filter(isNode).filter((child) => nameOf(child) !== '_attr') : []
}

/** The first element of a name in an element. */
export function childOf(node: XmlNode | undefined, name: string): XmlNode | undefined {
  return childrenOf(node).find((child) => name in child)
}

/** An attribute of an element, as text. */
export function attributeOf(node: XmlNode | undefined, name: string): string | undefined {
  if (node === undefined) return undefined
  const content = node[nameOf(node)]
  const holder: unknown = Array.isArray(content) ? content.find((part) => isNode(part) && '_attr' in part) : content
  const attributes = isNode(holder) ? holder._attr : undefined
  const value = isNode(attributes) ? attributes[name] : undefined
  return value === undefined ? undefined : String(value)
}

/** An attribute of an element, as a number. */
export function numberOf(node: XmlNode | undefined, name: string): number | undefined {
  const value = attributeOf(node, name)
  return value === undefined || value === '' ? undefined : Number(value)
}

/** The text of an element without its children. */
export function textOf(node: XmlNode): string {
  const content = node[nameOf(node)]
  return Array.isArray(content) ? content.filter((part) => typeof part === 'string').join('') : ''
}
