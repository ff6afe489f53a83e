import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { differencePng, greyPng, type PagePicture, pagePictures, readGreyPng } from '../support/page-picture'
import { pdfPages } from '../support/pdf'
import { differentPoints, pointTolerance } from './compare-pages'

const golden = path.join(import.meta.dirname, 'pages')
const results = path.resolve(import.meta.dirname, '../../test-results/golden')
const textFile = 'text.txt'

/** A document as the golden files keep it. */
export interface GoldenPages {
  /** One string a page: its lines as they stand on it, with single spaces. */
  readonly texts: readonly string[]
  readonly pictures: readonly PagePicture[]
}

const oneSpace = (page: string): string =>
  page
    .normalize('NFC')
    .split('\n')
    .map((line) => line.trim().replace(/\s+/gu, ' '))
    .filter((line) => line !== '')
    .join('\n')

/** Pages of a PDF in the form in which they are kept. */
export const goldenPages = (pdf: Uint8Array): GoldenPages => ({
  texts: pdfPages(pdf).map(oneSpace),
  pictures: pagePictures(pdf),
})

const pageFile = (index: number, what = ''): string => `${String(index + 1).padStart(2, '0')}${what}.png`
const betweenPages = '\n\f\n'

/** Reads what is kept of a document; no pages when nothing is. */
export function readGolden(name: string): GoldenPages {
  const folder = path.join(golden, name)
  const pages = readdirSync(golden).includes(name) ? readdirSync(folder).filter((file) => file.endsWith('.png')) : []
  return {
    texts: pages.length > 0 ? readFileSync(path.join(folder, textFile), 'utf8').trimEnd().split(betweenPages) : [],
    pictures: pages.sort().map((file) => readGreyPng(readFileSync(path.join(folder, file)))),
  }
}

/** Keeps a document's pages in place of what was kept. A picture that looks the same stays the same file. */
export function keepGolden(name: string, { texts, pictures }: GoldenPages): void {
  const folder = path.join(golden, name)
  const before = readGolden(name).pictures
  const kept = pictures.map((picture, index) => {
    const old = before[index]
    return old && differentPoints(old, picture) <= pointTolerance ? old : picture
  })
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  writeFileSync(path.join(folder, textFile), `${texts.join(betweenPages)}\n`)
  for (const [index, picture] of kept.entries()) writeFileSync(path.join(folder, pageFile(index)), greyPng(picture))
}

function showPage(name: string, index: number, before: PagePicture, after: PagePicture): void {
  const folder = path.join(results, name)
  mkdirSync(folder, { recursive: true })
  writeFileSync(path.join(folder, pageFile(index, '-new')), greyPng(after))
  writeFileSync(path.join(folder, pageFile(index, '-difference')), differencePng(before, after))
}

const firstDifference = (before: string, after: string): string => {
  const [was, is] = [before.split('\n'), after.split('\n')]
  const line = is.findIndex((text, index) => text !== was[index])
  const at = line < 0 ? is.length : line
  return `"${was[at] ?? ''}" is now "${is[at] ?? ''}"`
}

/**
 * Compares a document with what is kept of it. For a page that looks different it writes the new page and a difference
 * picture (red was there, blue is new) to `test-results/golden`.
 * @returns a sentence for each page that differs in its text or its look
 */
export function differences(name: string, before: GoldenPages, after: GoldenPages): string[] {
  const count = Math.max(before.pictures.length, after.pictures.length)
  return Array.from({ length: count }, (_, index) => {
    const page = `${name}, page ${index + 1}`
    const [was, is] = [before.pictures[index], after.pictures[index]]
    if (!was || !is) return [`${page} is ${is ? 'new' : 'gone'}`]
    const [oldText = '', newText = ''] = [before.texts[index], after.texts[index]]
    const points = differentPoints(was, is)
    const said = oldText === newText ? [] : [`${page} says something else: ${firstDifference(oldText, newText)}`]
    if (points > pointTolerance) said.push(`${page} looks different at ${points} points: test-results/golden/${name}`)
    if (said.length > 0) showPage(name, index, was, is)
    return said
  }).flat()
}
