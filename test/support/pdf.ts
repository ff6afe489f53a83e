import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

const mostOutput = 256 * 1024 * 1024

/** Runs one of poppler's programs on a PDF and gives the bytes that it prints. */
export function popplerBytes(
  program: string,
  bytes: Uint8Array,
  before: readonly string[],
  after: readonly string[] = [],
): Buffer {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'bogo-pdf-'))
  try {
    const file = path.join(folder, 'report.pdf')
    writeFileSync(file, bytes)
    return execFileSync(program, [...before, file, ...after], {
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: mostOutput,
    })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const poppler = (...call: Parameters<typeof popplerBytes>): string => popplerBytes(...call).toString('utf8')

/** Text of each page as an independent reader (poppler) finds it, in its layout. */
export const pdfPages = (bytes: Uint8Array): string[] =>
  poppler('pdftotext', bytes, ['-layout'], ['-']).split('\f').slice(0, -1)

/** Text of each page in the order in which it is drawn. */
export const pdfDrawn = (bytes: Uint8Array): string[] =>
  poppler('pdftotext', bytes, ['-raw'], ['-']).split('\f').slice(0, -1)

/** Text of the whole file in reading order, white space as single spaces. */
export const pdfText = (bytes: Uint8Array): string => poppler('pdftotext', bytes, [], ['-']).replace(/\s+/g, ' ')

/** Each word's text and box in points. */
export const pdfWords = (bytes: Uint8Array) =>
  [
    ...poppler('pdftotext', bytes, ['-bbox'], ['-']).matchAll(
      /xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*?)<\/word>/g,
    ),
  ].map(([, left, top, right, bottom, text]) => ({
    left: Number(left),
    top: Number(top),
    right: Number(right),
    bottom: Number(bottom),
    text: text ?? '',
  }))

/** The words of each page with their boxes in points, measured from the top left. */
export const pdfPageWords = (bytes: Uint8Array) =>
  poppler('pdftotext', bytes, ['-bbox'], ['-'])
    .split('<page ')
    .slice(1)
    .map((page) =>
      [...page.matchAll(/xMin="([\d.]+)" yMin="([\d.-]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*?)<\/word>/g)].map(
        ([, left, top, right, bottom, text]) => ({
          left: Number(left),
          top: Number(top),
          right: Number(right),
          bottom: Number(bottom),
          text: text ?? '',
        }),
      ),
    )

/** Pieces of lines with the form of their letters: size in points, colour as `#rrggbb`. */
export function pdfPieces(bytes: Uint8Array) {
  const xml = poppler('pdftohtml', bytes, ['-xml', '-i', '-stdout', '-zoom', '1'])
  const fonts = new Map(
    [...xml.matchAll(/<fontspec id="(\d+)" size="(\d+)" family="[^"]*" color="([^"]*)"/g)].map(
      ([, id, size, colour]) => [id, { size: Number(size), colour }] as const,
    ),
  )
  return [...xml.matchAll(/<text top="(\d+)"[^>]*font="(\d+)">(.*?)<\/text>/g)].map(([, top, font, inside = '']) => ({
    top: Number(top),
    size: fonts.get(font)?.size ?? 0,
    colour: fonts.get(font)?.colour ?? '',
    bold: inside.includes('<b>'),
    italic: inside.includes('<i>'),
    text: inside.replace(/<[^>]+>/g, ''),
  }))
}

/** What `pdfinfo` says, by label. */
export const pdfInfo = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(
    poppler('pdfinfo', bytes, [])
      .split('\n')
      .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]),
  )

/** The XMP metadata. */
export const pdfMetadata = (bytes: Uint8Array): string => poppler('pdfinfo', bytes, ['-meta'])

/** The tree of tags, one tag a line. */
export const pdfTags = (bytes: Uint8Array): string => poppler('pdfinfo', bytes, ['-struct'])

/** The text in the order of the tags, which is the order that assistive programs read. */
export const pdfTagged = (bytes: Uint8Array): string =>
  [...poppler('pdfinfo', bytes, ['-struct-text']).matchAll(/^ *"(.*)"$/gm)].map(([, text = '']) => text).join('\n')

/** Addresses of the links. */
export const pdfLinks = (bytes: Uint8Array): string => poppler('pdfinfo', bytes, ['-url'])

/** Words that lead to a place in the file, each with the page that they lead to. */
export const pdfJumps = (bytes: Uint8Array) =>
  [...poppler('pdftohtml', bytes, ['-xml', '-i', '-stdout']).matchAll(/<a href="[^"#]*#(\d+)">(.*?)<\/a>/g)].map(
    ([, page, text]) => ({ page: Number(page), text: (text ?? '').replace(/<[^>]+>/g, '') }),
  )

/** The outline that readers show beside the pages. */
export const pdfOutline = (bytes: Uint8Array): string[] =>
  [...poppler('pdftohtml', bytes, ['-xml', '-i', '-stdout']).matchAll(/<item page="\d+">(.*?)<\/item>/g)].map(
    ([, text]) => text ?? '',
  )

/** Name of each font, and whether it is embedded. */
export const pdfFonts = (bytes: Uint8Array) =>
  poppler('pdffonts', bytes, [])
    .split('\n')
    .slice(2)
    .filter((line) => line.trim() !== '')
    .map((line) => ({ name: line.split(/\s+/)[0] ?? '', embedded: / yes (yes|no) +(yes|no) +\d+ +\d+$/.test(line) }))
