import { expect, it } from 'vitest'
import { createPageDrawer } from '../../../electron/preview/draw-pages'
import { standIn } from '../../../electron/preview/stand-ins'
import type { ReportDocument } from '../../../shared/document/model'
import { plainText } from '../../../shared/document/text'
import { printReport } from '../../../shared/print/print-report'
import { longReport } from '../../bench/long-report'
import { fontsFolder, typstFolder } from '../../support/fonts'
import { pdfDrawn } from '../../support/pdf'
import { writePdf } from '../../support/write-pdf'

const traced = (document: ReportDocument) => printReport(document, {}, { traced: true })
const drawer = () => createPageDrawer({ fontsFolder: fontsFolder(), typstFolder }, '1')
const media = { read: (hash: string) => standIn(hash, { width: 640, height: 400 }) }

/** The report with a word more at the end of a block's text. */
function typedInto(document: ReportDocument, index: number): ReportDocument {
  const body = document.body.map((block, at) =>
    at === index && block.type === 'paragraph'
      ? { ...block, content: [...block.content, { type: 'text' as const, text: ' 더', marks: [] }] }
      : block,
  )
  return { ...document, body }
}

it('headings stand on the pages of the PDF, and every page is whole alone', async () => {
  const document = longReport(12, 0, 6)
  const { pages, places, svgOf } = drawer()(traced(document), media)
  const pdf = await writePdf(printReport(document))
  expect(pages).toHaveLength(pdf.pages)
  const texts = pdfDrawn(pdf.bytes).map((text) => text.replace(/\s/g, ''))
  const headings = places.filter(([block]) => document.body[block]?.type === 'heading')
  expect(headings.length).toBeGreaterThan(10)
  for (const [block, page] of headings) {
    const part = document.body[block]
    expect(texts[page - 1]).toContain(
      plainText(part ? [part] : [])
        .join('')
        .replace(/\s/g, ''),
    )
  }
  for (const [index, { key }] of pages.entries()) {
    const svg = svgOf(key) ?? ''
    const named = [...svg.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id)
    // A cover has little more than the title.
    expect(named.length).toBeGreaterThan(index === 0 ? 10 : 20)
    expect(named.filter((id) => !svg.includes(`id="${id}"`))).toEqual([])
    expect(svg.match(/<symbol /g)?.length).toBe(new Set(named).size)
  }
})

it('places go down the pages in the order of the body, and end with the end of the body', () => {
  const { places } = drawer()(traced(longReport(6, 3, 3)), media)
  const depths = places.map(([, page, y]) => page * 10_000 + y)
  expect(depths).toEqual([...depths].sort((a, b) => a - b))
  const blocks = places.map(([block]) => block)
  expect(blocks.at(-1)).toBe(-1)
  expect(blocks.slice(0, -1)).toEqual([...new Set(blocks.slice(0, -1))].sort((a, b) => a - b))
})

it('a word more changes the key of its page only, and of earlier drawings no page is left', () => {
  const document = longReport(6, 0)
  const draw = drawer()
  const before = draw(traced(document), media)
  const place = before.places.findLast(([block, , y]) => document.body[block]?.type === 'paragraph' && y < 300)
  const [block = 0, page = 0] = place ?? []
  const after = draw(traced(typedInto(document, block)), media)
  const changed = after.pages.flatMap(({ key }, index) => (key === before.pages[index]?.key ? [] : [index + 1]))
  expect(changed).toEqual([page])
  expect(after.svgOf(before.pages[page - 1]?.key ?? '')).toBeNull()
  expect(after.svgOf(after.pages[page - 1]?.key ?? '')).toContain('<svg')
})

it('pictures are left to the window: their place is told, and their bytes are in no page', () => {
  const document = longReport(3, 3)
  const { pages, svgOf } = drawer()(traced(document), media)
  const pictures = pages.flatMap((page) => page.pictures)
  expect(pictures).toHaveLength(3)
  for (const { x, width, height } of pictures) {
    expect(width / height).toBeCloseTo(640 / 400, 2)
    // 60 % of the text's width, in its middle (margins of 20 mm).
    expect(width).toBeCloseTo(0.6 * 481.89, 0)
    expect(x + width / 2).toBeCloseTo(595.28 / 2, 0)
  }
  for (const { key } of pages) expect(svgOf(key)).not.toContain('data:image/png')
})

it('a word more lays out only what it changes', () => {
  const draw = drawer()
  let document = longReport(25, 0, 10)
  const time = () => {
    const print = traced(document)
    const started = performance.now()
    draw(print, media)
    return performance.now() - started
  }
  const first = time()
  const typed = [11, 12, 13, 14].map((index) => {
    document = typedInto(document, index)
    return time()
  })
  // Most of what is left is writing the SVG of all pages.
  expect(Math.min(...typed)).toBeLessThan(first / 2)
})
