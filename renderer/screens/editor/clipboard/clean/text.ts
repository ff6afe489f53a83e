/** Control characters, non-characters and halves of surrogate pairs: nothing anybody wrote, and no XML may hold them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufeff\ufffe\uffff]|\p{Surrogate}/gu

/**
 * Characters that make text read in another order than it is stored (embeddings and overrides, U+202A-U+202E): they can
 * show `gnp.exe` as `exe.png`. The text around them stays; marks and isolates, which real Arabic and Hebrew need, too.
 */
const reordering = /[\u202a-\u202e]/g

/** Text as it may stand in a report: composed (NFC; macOS hands out letters in pieces), without what cannot be seen. */
export const cleanText = (text: string): string => text.replace(unwritable, '').replace(reordering, '').normalize('NFC')

/** No-break spaces that only hold a place (runs of them, or beside other space) as one ordinary space. */
export const plainSpaces = (text: string): string =>
  text.replace(/[ \t\r\n\u00a0]*(?:\u00a0[ \t\r\n]|[ \t\r\n]\u00a0|\u00a0\u00a0)[ \t\r\n\u00a0]*/g, ' ')

/** Cleans every text of a document; only here, where character references are read (`&#x202e;`). */
export function cleanTexts(body: HTMLElement): void {
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const text = walker.currentNode.nodeValue ?? ''
    const clean = cleanText(text)
    if (clean !== text) walker.currentNode.nodeValue = clean
  }
}
