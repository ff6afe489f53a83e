const kinds: Readonly<Record<string, string>> = { pngblip: 'image/png', jpegblip: 'image/jpeg' }

/** The end of the group that is open at a position, groups inside counted. */
function groupEnd(rtf: string, from: number): number {
  let depth = 1
  for (let at = from; at < rtf.length; at += 1) {
    if (rtf[at] === '{') depth += 1
    else if (rtf[at] === '}') depth -= 1
    if (depth === 0) return at
  }
  return rtf.length
}

/**
 * The PNG and JPEG pictures of an RTF text, in their order. Word names the pictures of its HTML by paths that no other
 * program may read, but writes them into the RTF beside it as hexadecimal (`{\pict … \pngblip … 89504e47…}`).
 */
export function picturesOfRtf(rtf: string): { readonly bytes: Uint8Array<ArrayBuffer>; readonly type: string }[] {
  const pictures: { bytes: Uint8Array<ArrayBuffer>; type: string }[] = []
  for (let at = rtf.indexOf('{\\pict'); at !== -1; at = rtf.indexOf('{\\pict', at + 1)) {
    const group = rtf.slice(at + 1, groupEnd(rtf, at + 1))
    // Before the kind stand groups of properties; after it only the picture's id.
    const found = /\\(pngblip|jpegblip)(?![a-z])/.exec(group.slice(0, 20_000))
    const type = kinds[found?.[1] ?? '']
    const hex = group
      .slice(found?.index)
      .replace(/\{[^{}]*\}/g, ' ')
      .replace(/\\[a-z]+-?\d* ?/gi, '')
      .replace(/[^0-9a-f]/gi, '')
    if (!type || hex.length < 16) continue
    const bytes = new Uint8Array(Math.floor(hex.length / 2))
    for (let byte = 0; byte < bytes.length; byte += 1)
      bytes[byte] = Number.parseInt(hex.slice(byte * 2, byte * 2 + 2), 16)
    pictures.push({ bytes, type })
  }
  return pictures
}
