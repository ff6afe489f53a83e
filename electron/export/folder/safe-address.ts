const schemes = ['http:', 'https:', 'mailto:']

/**
 * An address that a link may lead to, written so that no format takes a sign of it for its own; null for anything else.
 * The document's schema refuses other schemes as well, but a file goes out into the world.
 */
export function safeAddress(href: string): string | null {
  if (!URL.canParse(href)) return null
  const { protocol, href: address } = new URL(href)
  if (!schemes.includes(protocol)) return null
  return address.replace(/[\s<>()[\]\\`"'|{}^*_~]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
}
