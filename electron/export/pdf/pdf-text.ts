import type { PdfObjects } from './pdf-objects'

/** What a file shows. `pages` counts its pages, `pictures` its pictures without their masks. */
export interface PdfContent {
  readonly text: string
  readonly pages: number
  readonly pictures: number
  /** Letters for which their font had nothing to draw. */
  readonly missing: number
}

type LetterMap = ReadonlyMap<number, string>

const utf16 = (hex: string): string => Buffer.from(hex, 'hex').swap16().toString('utf16le')

/** What the glyphs of a font stand for, from its ToUnicode map. */
function lettersOf(map: string): LetterMap {
  const letters = new Map<number, string>()
  for (const [, list = ''] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, code = '', text = ''] of list.matchAll(/<([0-9A-F]+)>\s*<([0-9A-F]+)>/gi)) {
      letters.set(Number.parseInt(code, 16), utf16(text))
    }
  }
  return letters
}

const escapes: ReadonlyMap<number, number> = new Map(
  Object.entries({ n: 10, r: 13, t: 9, b: 8, f: 12 }).map(([sign, byte]) => [sign.charCodeAt(0), byte]),
)
const [open, close, backslash, zero] = [...'()\\0'].map((sign) => sign.charCodeAt(0))

/** The digit that stands at a place of a content, or -1. */
function octalAt(content: string, at: number): number {
  const digit = content.charCodeAt(at) - (zero ?? 0)
  return digit >= 0 && digit < 8 ? digit : -1
}

/** Bytes of a string in round brackets that starts at `at`, and where it ends. */
function literal(content: string, at: number): { readonly bytes: number[]; readonly end: number } {
  const bytes: number[] = []
  let depth = 0
  let index = at
  for (; index < content.length; index += 1) {
    const sign = content.charCodeAt(index)
    if (sign === backslash) {
      let byte = 0
      let digits = 0
      for (let digit = octalAt(content, index + 1); digit >= 0 && digits < 3; digits += 1) {
        byte = byte * 8 + digit
        digit = octalAt(content, index + digits + 2)
      }
      const next = content.charCodeAt(index + 1)
      bytes.push(digits === 0 ? (escapes.get(next) ?? next) : byte)
      index += Math.max(1, digits)
      continue
    }
    if (sign === close) depth -= 1
    if (depth === 0 && sign === close) break
    if (depth > 0) bytes.push(sign)
    if (sign === open) depth += 1
  }
  return { bytes, end: index + 1 }
}

const token = /\/Artifact\b|\/ActualText\s*(?=[(<])|\/(\w+) -?[\d.]+ Tf|\bBDC\b|\bBMC\b|\bEMC\b|<([0-9A-Fa-f\s]+)>|\(/g

/** The letters of a page in the order in which they are drawn, without what is no part of the text. */
function pageText(content: string, fonts: ReadonlyMap<string, LetterMap>): { text: string; missing: number } {
  let text = ''
  let missing = 0
  let font: LetterMap = new Map()
  /** For each open mark, whether what is inside says nothing itself. */
  const silent: boolean[] = []
  let artifact = false
  let actual: string | null = null
  let wantsActual = false
  token.lastIndex = 0
  for (let match = token.exec(content); match; match = token.exec(content)) {
    const [found, fontName, hex] = match
    if (found === '/Artifact') artifact = true
    else if (found.startsWith('/ActualText')) wantsActual = true
    else if (found === 'BDC' || found === 'BMC') {
      const inside = silent.at(-1) ?? false
      if (actual !== null && !inside) text += actual
      silent.push(inside || artifact || actual !== null)
      artifact = false
      actual = null
    } else if (found === 'EMC') silent.pop()
    else if (fontName !== undefined) font = fonts.get(fontName) ?? new Map()
    else {
      let bytes: ArrayLike<number>
      if (hex === undefined) {
        const read = literal(content, match.index)
        bytes = read.bytes
        token.lastIndex = read.end
      } else bytes = Buffer.from(hex.replace(/\s/g, ''), 'hex')
      if (wantsActual) {
        actual = utf16(Buffer.from(Array.from(bytes).slice(2)).toString('hex'))
        wantsActual = false
      } else if (!(silent.at(-1) ?? false)) {
        for (let index = 0; index + 1 < bytes.length; index += 2) {
          const glyph = (bytes[index] ?? 0) * 256 + (bytes[index + 1] ?? 0)
          if (glyph === 0) missing += 1
          text += font.get(glyph) ?? ''
        }
      }
    }
  }
  return { text, missing }
}

const references = (text: string, name: string): number[] =>
  [...text.matchAll(new RegExp(`/${name} \\[?(\\d+) 0 R`, 'g'))].map(([, id]) => Number(id))

/** Reads what a file shows, as far as this engine writes files. */
export function readContent(objects: PdfObjects): PdfContent {
  const maps = new Map<number, LetterMap>()
  function lettersOfFont(id: number): LetterMap {
    const known = maps.get(id)
    if (known) return known
    const [map] = references(objects.textOf(id), 'ToUnicode')
    const letters = map === undefined ? new Map<number, string>() : lettersOf(objects.streamOf(map).toString('latin1'))
    maps.set(id, letters)
    return letters
  }
  const read: { text: string; missing: number }[] = []
  let pictures = 0
  for (const id of objects.ids) {
    const text = objects.textOf(id)
    if (text.includes('/Subtype /Image')) pictures += text.includes('/SMask') ? 0 : 1
    if (!/\/Type \/Page\b(?!s)/.test(text)) continue
    const [, list = ''] = /\/Font <<([\s\S]*?)>>/.exec(text) ?? []
    const fonts = [...list.matchAll(/\/(\w+) (\d+) 0 R/g)].map(
      ([, name = '', font]) => [name, lettersOfFont(Number(font))] as const,
    )
    const content = references(text, 'Contents').map((part) => objects.streamOf(part).toString('latin1'))
    read.push(pageText(content.join('\n'), new Map(fonts)))
  }
  return {
    text: read.map((page) => page.text).join(''),
    pages: read.length,
    pictures,
    missing: read.reduce((sum, page) => sum + page.missing, 0),
  }
}
