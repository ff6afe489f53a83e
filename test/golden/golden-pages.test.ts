import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import type { PrintDocument } from '../../shared/print/tree'
import { temporaryFolder } from '../support/folder'
import { greyPng, type PagePicture, readGreyPng } from '../support/page-picture'
import { samplePdf } from '../support/sample-papers'
import { differentPoints, pointTolerance } from './compare-pages'
import { differences, goldenPages } from './golden-pages'

const sample = 'vietnam-study-mission'
const pdfOf = (spoil?: (print: PrintDocument) => PrintDocument) =>
  samplePdf(sample, 'vn-decree30', spoil ? { spoil } : {})
const asIs = await pdfOf()
const kept = goldenPages(asIs)

/** Writes the whole print tree anew with a word in place of another. */
const withWord = (word: string, other: string) => (print: PrintDocument) =>
  JSON.parse(JSON.stringify(print).replaceAll(word, other)) as PrintDocument

const withLeftMargin =
  (more: number) =>
  (print: PrintDocument): PrintDocument => {
    const { page } = print.profile
    const margin = { ...page.margin, left: page.margin.left + more, right: page.margin.right - more }
    return { ...print, profile: { ...print.profile, page: { ...page, margin } } }
  }

/** Pages as cairo draws them in place of poppler's own engine: uncompressed grey TIFF, points from the eighth byte on. */
function cairoPages(pdf: Uint8Array): PagePicture[] {
  const folder = temporaryFolder()
  const file = path.join(folder, 'report.pdf')
  writeFileSync(file, pdf)
  const form = ['-tiff', '-tiffcompression', 'none', '-gray', '-r', '40']
  execFileSync('pdftocairo', [...form, file, path.join(folder, 'page')])
  const tiffs = readdirSync(folder).filter((name) => name.endsWith('.tif'))
  return tiffs.sort().map((name, index) => {
    const { width, height } = kept.pictures[index] ?? { width: 0, height: 0 }
    return { width, height, points: readFileSync(path.join(folder, name)).subarray(8, 8 + width * height) }
  })
}

describe('two writings of one report', () => {
  test('look exactly the same and say the same', async () => {
    expect(goldenPages(await pdfOf())).toEqual(kept)
  })

  test('are no difference when another engine smooths the letters', () => {
    const pages = cairoPages(asIs)
    expect(pages.length).toBe(kept.pictures.length)
    expect(
      pages.some((page, index) => !Buffer.from(page.points).equals(kept.pictures[index]?.points ?? page.points)),
    ).toBe(true)
    expect(differences('control-engine', kept, { ...kept, pictures: pages })).toEqual([])
  })
})

describe('a difference is seen', () => {
  test('on every page when the text stands 2 mm further right', async () => {
    const moved = goldenPages(await pdfOf(withLeftMargin(2)))
    const said = differences('control-margin', kept, moved).join('\n')
    for (const index of kept.pictures.keys())
      expect(said).toContain(`control-margin, page ${index + 1} looks different`)
    const written = path.resolve('test-results/golden/control-margin')
    expect(existsSync(path.join(written, '01-new.png'))).toBe(true)
    expect(existsSync(path.join(written, '01-difference.png'))).toBe(true)
  })

  test('when one word became another of the same length', async () => {
    const said = differences('control-word', kept, goldenPages(await pdfOf(withWord('Kinh phí', 'Kính phi'))))
    expect(said.length).toBeGreaterThan(0)
    expect(said[0]).toMatch(/^control-word, page \d+ says something else: ".*Kinh phí.*" is now ".*Kính phi.*"$/)
  })

  test('when a single line stands 2 mm lower', () => {
    const [page] = kept.pictures
    if (!page) throw new Error('no page')
    expect(differentPoints(page, withLineLower(page, 3))).toBeGreaterThan(pointTolerance)
    expect(differentPoints(page, page)).toBe(0)
  })

  test('when a page is missing or new', () => {
    const shorter = { texts: kept.texts.slice(0, -1), pictures: kept.pictures.slice(0, -1) }
    const last = kept.pictures.length
    expect(differences('control', kept, shorter)).toEqual([`control, page ${last} is gone`])
    expect(differences('control', shorter, kept)).toEqual([`control, page ${last} is new`])
  })
})

test('a page that was kept is read back point for point', () => {
  for (const page of kept.pictures) expect(readGreyPng(greyPng(page))).toEqual(page)
})

/** The page with the first line of its lower half moved down by some points. */
function withLineLower(page: PagePicture, by: number): PagePicture {
  const { width, height, points } = page
  const isBlank = (y: number) => points.subarray(y * width, (y + 1) * width).every((grey) => grey > 200)
  const next = (from: number, blank: boolean): number => {
    let y = from
    while (y < height - by && isBlank(y) !== blank) y += 1
    return y
  }
  const start = next(next(Math.floor(height / 5), true), false)
  const end = next(start, true)
  const moved = Uint8Array.from(points)
  moved.fill(255, start * width, end * width)
  moved.set(points.subarray(start * width, end * width), (start + by) * width)
  return { ...page, points: moved }
}
