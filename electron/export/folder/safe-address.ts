const schemes = ['http:', 'https:', 'mailto:']

/** Null where it is no address. Node 18, on which the application also runs, has no `URL.canParse`. */
function parsed(href: string): URL | null {
  try {
    return new URL(href)
  } catch {
    return null
  }
}

/**
 * An address that a link may lead to, written so that no format takes a sign of it for its own; null for anything else.
 * The document's schema refuses other schemes as well, but a file goes out into the world.
 */
export function safeAddress(href: string): string | null {
  const url = parsed(href)
  if (!url || !schemes.includes(url.protocol)) return null
  return url.href.replace(/[\s<>()[\]\\`"'|{}^*_~]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
}
