/** Text that is HTML. Only `escaped`, `tag` and `together` make it, so that what a writer typed never becomes markup. */
export type Html = string & { readonly html: true }

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** A text as HTML, for element and attribute alike. */
export const escaped = (text: string): Html => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? '') as Html

export const together = (parts: readonly Html[], between = ''): Html => parts.join(between) as Html

type Attributes = Readonly<Record<string, string | number | undefined>>

const voids = new Set(['col', 'hr', 'img', 'meta', 'br'])

/** An element. Attributes that are undefined or '' are left out, but for `alt`. */
export function tag(name: string, attributes: Attributes = {}, ...children: readonly Html[]): Html {
  const written = Object.entries(attributes)
    .filter(([key, value]) => value !== undefined && (value !== '' || key === 'alt'))
    .map(([key, value]) => ` ${key}="${escaped(String(value))}"`)
    .join('')
  const start = `<${name}${written}>`
  return (voids.has(name) ? start : `${start}${children.join('')}</${name}>`) as Html
}

/** Names of classes, those that apply. */
export const classes = (...names: readonly (string | false | null | undefined)[]): string =>
  names.filter(Boolean).join(' ')
