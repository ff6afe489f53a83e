import { describe, expect, test } from 'vitest'
import type { PrintBlock } from '../../../../shared/print/tree'
import { cell, figure, head, paragraph, table } from '../../../fixtures/print/build'
import { enSample } from '../../../fixtures/print/en-sample'
import { krSample } from '../../../fixtures/print/kr-sample'
import { pictureHashes } from '../../../fixtures/print/pictures'
import { lineText } from '../../../fixtures/print/texts'
import { vnSample } from '../../../fixtures/print/vn-sample'
import { pdfPages, pdfText, pdfWords } from '../../../support/pdf'
import { withBlocks, writePdf } from '../../../support/write-pdf'

describe('page numbers', () => {
  const lines = (page: string | undefined) =>
    (page ?? '')
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean)

  test('stand at the bottom between dashes on Korean pages', async () => {
    const pages = pdfPages((await writePdf(krSample)).bytes)
    pages.forEach((page, index) => {
      expect(lines(page).at(-1)?.replaceAll(' ', '')).toBe(`-${index + 1}-`)
    })
  })

  test('stand at the top of Vietnamese pages, except the first', async () => {
    const pages = pdfPages((await writePdf(vnSample)).bytes)
    expect(lines(pages[0])[0]).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')
    expect(lines(pages[0]).filter((line) => line === '1')).toEqual([])
    const annexes = pages.findIndex((page) => lines(page)[0]?.startsWith('Phụ lục'))
    pages.slice(1, annexes).forEach((page, index) => {
      expect(lines(page)[0]).toBe(String(index + 2))
    })
  })

  test('name the total on English pages', async () => {
    const { bytes, pages } = await writePdf(enSample)
    pdfPages(bytes).forEach((page, index) => {
      expect(lines(page).at(-1)?.replaceAll(' ', '')).toBe(`Page${index + 1}of${pages}`)
    })
  })
})

test('contents give the page on which each heading stands', async () => {
  const [first = '', ...others] = pdfPages((await writePdf(krSample)).bytes)
  const depth = krSample.contents?.depth ?? 0
  for (const block of krSample.blocks) {
    if (block.type !== 'heading' || block.level > depth) continue
    const title = lineText(block.text)
    const entry = first.split('\n').find((line) => line.includes(title)) ?? ''
    const page = Number(/ \.[ .]+\D*(\d+)\s*$/.exec(entry)?.[1])
    expect(others[page - 2] ?? `no page ${page} for ${title}`).toContain(title)
  }
})

test('a picture without alternative text is described by its caption, and a tall one stays on its page', async () => {
  const { bytes, pages } = await writePdf(
    withBlocks(enSample, figure(pictureHashes.tallPng, 'Figure 1', 'A tower', '', 1)),
  )
  expect(pdfText(bytes)).toContain('Figure 1 A tower')
  expect(pages).toBeLessThan(3)
})

describe('tables', () => {
  test('of a thousand rows repeat their header on every page', async () => {
    const rows = Array.from({ length: 1_000 }, (_, index) => [String(index + 1), `기관 ${index + 1}`])
    const { bytes, pages } = await writePdf(withBlocks(krSample, table('기관', [0.2, 0.8], ['연번', '기관명'], rows)))
    expect(pages).toBeGreaterThan(15)
    for (const page of pdfPages(bytes)) expect(page).toContain('기관명')
    expect(pdfText(bytes)).toContain('기관 1000')
  })

  test('keep a long word without spaces inside its cell', async () => {
    const address = 'first.last-department.of.international.cooperation@ministry.example.go.kr'
    const document = withBlocks(enSample, table('t', [0.15, 0.85], ['Mail', 'Name'], [[address, 'neighbour']]))
    const words = pdfWords((await writePdf(document)).bytes)
    const pieces = words
      .slice(
        words.findIndex(({ text }) => text.startsWith('first.')),
        words.findLastIndex(({ text }) => text === 'Page'),
      )
      .filter(({ text }) => address.includes(text))
    const neighbour = words.find(({ text }) => text === 'neighbour')?.left ?? 0
    expect(pieces.map(({ text }) => text).join('')).toBe(address)
    for (const { right } of pieces) expect(right).toBeLessThan(neighbour)
  })

  test('accept header cells that reach below the header rows', async () => {
    const block: PrintBlock = {
      type: 'table',
      caption: null,
      anchor: null,
      columns: [0.5, 0.5],
      headerRows: 1,
      summary: 's',
      rows: [[head('왼쪽', { rowspan: 2 }), head('위')], [cell('아래')], [cell('하나'), cell('둘')]],
    }
    const page = pdfPages((await writePdf(withBlocks(krSample, block))).bytes).join('')
    expect(page).toMatch(/왼쪽[\s\S]*아래[\s\S]*하나 +둘/)
  })
})

test('the Vietnamese signature block stays on one page', async () => {
  for (const count of [20, 24, 28, 32, 36]) {
    const blocks = Array.from({ length: count }, (_, index) => paragraph(`Đoạn ${index}.`))
    const pages = pdfPages((await writePdf(withBlocks(vnSample, ...blocks))).bytes)
    const signed = pages.filter((page) => page.includes('Nơi nhận:'))
    expect(signed.length).toBe(1)
    expect(signed[0]).toContain('Nguyễn Thị Hồng Ngữ')
  }
})
