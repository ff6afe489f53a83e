import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { HwpDocument, initSync } from '@rhwp/core'
import { strFromU8, unzipSync } from 'fflate'
import { parse } from 'kordoc'
import { createHwpxWriter } from '../../electron/export/hwpx/hwpx-writer'
import type { PrintDocument } from '../../shared/print/tree'
import { samplePictures } from '../fixtures/print/pictures'

const writer = createHwpxWriter()

/** Writes a document with the sample pictures. */
export const writeHwpx = (document: PrintDocument) => writer.write(document, samplePictures)

/** The parts of a package as text, by path, in its order. */
export const hwpxParts = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]))

/** The text of a package as XML: all of its sections, in order. */
export const sectionsOf = (parts: Record<string, string>): string =>
  Object.keys(parts)
    .filter((name) => /^Contents\/section\d+\.xml$/.test(name))
    .map((name) => parts[name])
    .join('')

/** The text of a written document as XML. */
export const sectionOf = async (document: PrintDocument): Promise<string> =>
  sectionsOf(hwpxParts((await writeHwpx(document)).bytes))

/** The forms that a written document lists, as XML. */
export const headOf = async (document: PrintDocument): Promise<string> =>
  hwpxParts((await writeHwpx(document)).bytes)['Contents/header.xml'] ?? ''

/** What kordoc, a reader that has nothing in common with the writer, reads in a file: its text without form. */
export async function readWithKordoc(bytes: Uint8Array): Promise<string> {
  const read = await parse(Uint8Array.from(bytes).buffer)
  if (!read.success) throw new Error(read.error)
  return read.markdown
    .replace(/!\[[^\]]*\]\([^)]*\)/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(?:nbsp|#160);/g, ' ')
    .replace(/\\(?=[^\p{L}\p{N}])/gu, '')
}

let ready = false

/** Widths that rhwp asks its host for, roughly. */
const measureTextWidth = (font: string, text: string): number => {
  const size = Number(/([\d.]+)px/.exec(font)?.[1] ?? 10)
  return [...text].reduce((sum, sign) => sum + (sign > '\u10ff' && !/[\u1e00-\u1fff]/.test(sign) ? 1 : 0.5) * size, 0)
}

/** Lays a file out with rhwp, another reader: its pages as SVG. */
export function pagesWithRhwp(bytes: Uint8Array): string[] {
  if (!ready) {
    Object.assign(globalThis, { measureTextWidth })
    const wasm = createRequire(import.meta.url).resolve('@rhwp/core/rhwp_bg.wasm')
    initSync({ module: readFileSync(wasm) })
    ready = true
  }
  const document = new HwpDocument(bytes)
  try {
    return Array.from({ length: document.pageCount() }, (_, page) => document.renderPageSvg(page))
  } finally {
    document.free()
  }
}

/** The letters that drawn pages show, with how often each is there. */
export function drawnLetters(pages: readonly string[]): ReadonlyMap<string, number> {
  const texts = pages.flatMap((page) => [...page.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text = '']) => text))
  return lettersIn(texts.join(''))
}

/** Letters and digits of a text, whatever their case, with how often each is there. */
export function lettersIn(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const letter of text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]/gu) ?? [])
    counts.set(letter, (counts.get(letter) ?? 0) + 1)
  return counts
}

/** The words of lines that a text does not hold in this order, whatever stands between them. */
export function missingInOrder(lines: readonly string[], text: string): string[] {
  const plain = (value: string) => value.normalize('NFKC').toLowerCase()
  const searched = plain(text)
  let from = 0
  return lines
    .flatMap((line) => plain(line).match(/[\p{L}\p{N}]+/gu) ?? [])
    .filter((word) => {
      const at = searched.indexOf(word, from)
      if (at === -1) return true
      from = at + word.length
      return false
    })
}
