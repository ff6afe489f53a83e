import { lookAlikes } from '../../../shared/print/glyphs'

/* Control characters, half pairs, zero-width spaces, joiners and byte order marks. */
const unprintable = /(?!\n)\p{Cc}|\p{Cs}|[\u200b\u2028\u2029\u2060\ufeff\ufffe\uffff]/gu

const replaceable = new RegExp(`[${Object.keys(lookAlikes).join('')}]`, 'gu')

/**
 * Makes a text printable: composed (NFC: file systems and some input methods give letters in pieces, for which fonts
 * have no glyph), tabs as spaces, and without control characters and half pairs, which PDF/UA-1 forbids. Signs without a glyph
 * become the nearest one that the bundled fonts have.
 */
export function cleanText(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll('\t', ' ')
    .replace(unprintable, '')
    .replace(replaceable, (sign) => lookAlikes[sign] ?? sign)
}
