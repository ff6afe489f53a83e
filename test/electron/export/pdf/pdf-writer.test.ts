import { describe, expect, test } from 'vitest'
import type { PrintDocument } from '../../../../shared/print/tree'
import { cell, heading, list, paragraph, record, run, table } from '../../../fixtures/print/build'
import { enSample } from '../../../fixtures/print/en-sample'
import { krSample } from '../../../fixtures/print/kr-sample'
import { lineText } from '../../../fixtures/print/texts'
import { vnSample } from '../../../fixtures/print/vn-sample'
import { pdfFonts, pdfInfo, pdfMetadata, pdfPages, pdfTags, pdfText } from '../../../support/pdf'
import { withBlocks, writePdf } from '../../../support/write-pdf'

const samples = [
  ['kr-report', krSample],
  ['vn-decree30', vnSample],
  ['en-btor', enSample],
] as const
const wideCell = cell('글', { colspan: 3, rowspan: 3 })

describe.each(samples)('a PDF in the layout %s', (_name, sample) => {
  test('is tagged PDF/UA-1 with title, language and as many pages as we say', async () => {
    const { bytes, pages } = await writePdf(sample)
    const info = pdfInfo(bytes)
    expect(info).toMatchObject({ Tagged: 'yes', Title: sample.title, Author: sample.properties.author })
    expect(Number(info.Pages)).toBe(pages)
    expect(pdfMetadata(bytes)).toContain('<pdfuaid:part>1</pdfuaid:part>')
    expect(pdfMetadata(bytes)).toContain(`<rdf:li>${sample.language}</rdf:li>`)
    expect(pdfMetadata(bytes)).toContain(`<xmp:CreateDate>${sample.properties.date}`)
  })

  test('embeds every font, and only bundled ones', async () => {
    const used = pdfFonts((await writePdf(sample)).bytes)
    expect(used.length).toBeGreaterThan(0)
    for (const font of used) {
      expect(font.embedded).toBe(true)
      expect(font.name).toMatch(/Tinos|PretendardGOV|NotoSerifKR/)
    }
  })

  test('holds every heading, record and caption as text', async () => {
    const text = pdfText((await writePdf(sample)).bytes)
    const capitals = (level: number) => sample.profile.headings[level - 1]?.capitals ?? false
    for (const block of sample.blocks) {
      if (block.type === 'heading') {
        const title = lineText(block.text)
        expect(text).toContain(capitals(block.level) ? title.toUpperCase() : title)
      }
      if (block.type === 'record') expect(text).toContain(lineText(block.title))
      if (block.type === 'figure') expect(text).toContain(`${block.caption.label} ${lineText(block.caption.text)}`)
    }
  })

  test('draws ratings as figures too', async () => {
    const text = pdfPages((await writePdf(sample)).bytes)
      .join('')
      .replace(/ +/g, ' ')
    const ratings = sample.blocks.flatMap((block) => (block.type === 'record' ? (block.ratings?.items ?? []) : []))
    expect(ratings.length).toBe(5)
    for (const { label, value } of ratings) expect(text).toContain(`${label} ${value}/5`)
  })

  test('has real headings, lists, tables with header cells, and figures', async () => {
    const tags = pdfTags((await writePdf(sample)).bytes)
    for (const tag of ['H1', 'H2', 'L ', 'LI', 'LBody', 'Table', 'TH', 'TD', 'Figure', 'Caption']) {
      expect(tags).toMatch(new RegExp(`^ *${tag}`, 'm'))
    }
  })
})

describe('an unfinished report is still written when', () => {
  const unfinished: readonly (readonly [string, PrintDocument])[] = [
    ['it has no title', { ...krSample, title: '' }],
    ['it has no date', { ...krSample, properties: { ...krSample.properties, date: null } }],
    ['it has no body', withBlocks(krSample)],
    ['it has no closing block', { ...krSample, closing: null }],
    ['a heading is empty', withBlocks(krSample, heading(1, 'Ⅰ', []), paragraph('글'))],
    ['a list item is empty', withBlocks(vnSample, list(0, [['-', []]]))],
    ['a record is empty', withBlocks(enSample, record('finding', 'Finding 1', '', []))],
    ['a table is empty', withBlocks(krSample, { ...table('t', [1], [], []), rows: [] })],
    ['a span reaches out of its table', withBlocks(krSample, { ...table('t', [1], [], []), rows: [[wideCell]] })],
    ['struck text is underlined too', withBlocks(krSample, paragraph([run('글', { strike: true, underline: true })]))],
  ]

  test.each(unfinished)('%s', async (_case, document) => {
    const { bytes, pages } = await writePdf(document)
    expect(Number(pdfInfo(bytes).Pages)).toBe(pages)
  })
})

test('a hundred pages come out whole', async () => {
  const document = { ...krSample, blocks: Array.from({ length: 33 }, () => krSample.blocks).flat() }
  const { bytes, pages } = await writePdf(document)
  expect(pages).toBeGreaterThan(99)
  expect(pdfInfo(bytes)).toMatchObject({ Tagged: 'yes', Pages: String(pages) })
})
