import { describe, expect, test } from 'vitest'
import type { PrintDocument, PrintLine, PrintRun } from '../../../../shared/print/tree'
import { bullets, cell, head, heading, paragraph, run, table } from '../../../fixtures/print/build'
import { enSample } from '../../../fixtures/print/en-sample'
import { krSample } from '../../../fixtures/print/kr-sample'
import { vnSample } from '../../../fixtures/print/vn-sample'
import { pdfDrawn, pdfOutline, pdfPages } from '../../../support/pdf'
import { withBlocks, writePdf } from '../../../support/write-pdf'

const note = (text: string): PrintRun => run('', { footnote: [{ text }] })
const closed = (text: string): string => text.replace(/\s+/g, '')
const drawnPages = async (document: PrintDocument): Promise<string[]> =>
  pdfDrawn((await writePdf(document)).bytes).map(closed)

/** Pages, from 1, on which a text stands. */
const pagesWith = (pages: readonly string[], text: string): number[] =>
  pages.flatMap((page, index) => (page.includes(text) ? [index + 1] : []))

describe('a note stands on the page of its mark', () => {
  const marked = (index: number): PrintLine => [run(`item-${index}-end`), note(`<note-${index}>`)]
  const check = async (document: PrintDocument, count: number): Promise<void> => {
    const pages = await drawnPages(document)
    expect(pages.length).toBeGreaterThan(2)
    for (let index = 0; index < count; index += 1) {
      const mark = pagesWith(pages, `item-${index}-end${index + 1}`)
      expect(mark.length).toBe(1)
      expect(pagesWith(pages, `<note-${index}>`)).toEqual(mark)
    }
  }

  test.each([
    ['Korean', krSample],
    ['Vietnamese', vnSample],
    ['English', enSample],
  ])('in paragraphs and in a long %s list', async (_name, sample) => {
    const lines = Array.from({ length: 90 }, (_, index) => marked(index))
    await check(withBlocks(sample, ...lines.map(paragraph)), 90)
    await check(
      withBlocks(
        sample,
        bullets(
          0,
          '-',
          lines.map((line) => [paragraph(line)]),
        ),
      ),
      90,
    )
  })

  test('in a short table', async () => {
    const rows = [[head('Head')], ...Array.from({ length: 4 }, (_, row) => [cell([paragraph(marked(row))])])]
    for (const before of [20, 24, 26, 28]) {
      const short = { ...table('t', [1], [], []), rows }
      const text = Array.from({ length: before }, () => paragraph('글'))
      const pages = await drawnPages(withBlocks(krSample, ...text, short))
      for (const index of [0, 1, 2, 3]) {
        expect(pagesWith(pages, `<note-${index}>`)).toEqual(pagesWith(pages, `item-${index}-end${index + 1}`))
      }
    }
  })
})

test('a head that repeats on every page has its note and its links once', async () => {
  const names: PrintLine = [run('Name'), note('<once>'), run(' page', { href: 'https://example.org/' })]
  const rows = Array.from({ length: 130 }, (_, index) => [cell(`row ${index}`)])
  const long = { ...table('t', [1], [], []), rows: [[head([paragraph(names)])], ...rows] }
  const { bytes, pages } = await writePdf(withBlocks(krSample, long))
  const drawn = pdfDrawn(bytes).map(closed)
  expect(pages).toBeGreaterThan(2)
  expect(pagesWith(drawn, 'Name').length).toBe(pages)
  expect(pagesWith(drawn, '<once>')).toEqual(pagesWith(drawn, 'Name1page'))
  expect(pagesWith(drawn, '<once>').length).toBe(1)
})

test('a note of a heading in capitals keeps its letters, and the heading its place in the outline', async () => {
  const { bytes } = await writePdf(withBlocks(vnSample, heading(1, 'I.', [run('Mở đầu'), note('Ghi chú nhỏ')])))
  const page = pdfPages(bytes).join('')
  expect(page).toContain('MỞ ĐẦU1')
  expect(page).toContain('Ghi chú nhỏ')
  expect(pdfOutline(bytes)).toEqual(['I. Mở đầu'])
})

test('a heading that is nothing but a note does not lose it', async () => {
  const pages = pdfPages((await writePdf(withBlocks(krSample, heading(1, 'Ⅰ', [note('홀로 남은 각주')])))).bytes)
  expect(pages.join('')).toContain('홀로 남은 각주')
})

test('a mark never begins a line: it stays with its word and what follows', async () => {
  const runs = Array.from({ length: 80 }, (_, index) => [
    run(`기준${'가'.repeat(index % 7)}`),
    note('각주'),
    run('이며 '),
  ])
  const pages = pdfPages((await writePdf(withBlocks(krSample, paragraph(runs.flat())))).bytes)
  const words = pages.join(' ').split(/\s+/)
  expect(words.filter((word) => /^기준가*\d+이며$/.test(word)).length).toBe(80)
})
