import { BuilderElement, type XmlComponent } from 'docx'

/** An element of WordprocessingML that the library has no class for. Attribute names carry their prefix. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number>> = {},
  children: readonly XmlComponent[] = [],
): XmlComponent {
  return new BuilderElement({
    name,
    attributes: Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, { key, value }])),
    children,
  })
}
