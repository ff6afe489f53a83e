import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { cleanText } from '../../../../electron/export/pdf/clean-text'
import { createPdfWriter } from '../../../../electron/export/pdf/pdf-writer'
import type { PrintBlock, PrintDocument } from '../../../../shared/print/tree'
import { cell, figure, head, heading, paragraph, run, table } from '../../../fixtures/print/build'
import { enSample } from '../../../fixtures/print/en-sample'
import { krSample } from '../../../fixtures/print/kr-sample'
import { pictureHashes, samplePictures } from '../../../fixtures/print/pictures'
import { vnSample } from '../../../fixtures/print/vn-sample'
import { fontsFolder, typstFolder } from '../../../support/fonts'
import { pdfFonts, pdfInfo, pdfLinks, pdfMetadata, pdfPages, pdfTags, pdfText, pdfWords } from '../../../support/pdf'

const fonts = fontsFolder()
const writer = createPdfWriter({ fontsFolder: fonts, typstFolder })
const write = (document: PrintDocument) => writer.write(document, samplePictures)
const withBlocks = (document: PrintDocument, ...blocks: readonly PrintBlock[]): PrintDocument => ({
  ...document,
  contents: null,
  blocks,
})

const samples = [
  ['kr-report', krSample],
  ['vn-decree30', vnSample],
  ['en-btor', enSample],
] as const

const lineText = (text: readonly { readonly text: string }[]): string => text.map((run) => run.text).join('')
const isLine = (value: unknown): value is { text: string }[] =>
  Array.isArray(value) &&
  value.every((item) => typeof item === 'object' && item !== null && typeof item.text === 'string')

/** Every text in a tree, at any depth; the runs of a line are joined. */
const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value]
  if (isLine(value)) return [lineText(value)]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}
const koreanWords = (text: string): string[] => text.split(/\s+/).filter((word) => /[가-힣]/.test(word))

describe.each(samples)('a PDF in the layout %s', (_name, sample) => {
  test('is tagged PDF/UA-1 with title, language and as many pages as we say', async () => {
    const { bytes, pages } = await write(sample)
    const info = pdfInfo(bytes)
    expect(info).toMatchObject({ Tagged: 'yes', Title: sample.title, Author: sample.properties.author })
    expect(Number(info.Pages)).toBe(pages)
    expect(pdfMetadata(bytes)).toContain('<pdfuaid:part>1</pdfuaid:part>')
    expect(pdfMetadata(bytes)).toContain(`<rdf:li>${sample.language}</rdf:li>`)
    expect(pdfMetadata(bytes)).toContain(`<xmp:CreateDate>${sample.properties.date}`)
  })

  test('embeds every font, and only bundled ones', async () => {
    const used = pdfFonts((await write(sample)).bytes)
    expect(used.length).toBeGreaterThan(0)
    for (const font of used) {
      expect(font.embedded).toBe(true)
      expect(font.name).toMatch(/Tinos|PretendardGOV|NotoSerifKR/)
    }
  })

  test('holds every heading, record and caption as text', async () => {
    const text = pdfText((await write(sample)).bytes)
    const capitals = (level: number) => sample.profile.headings[level - 1]?.capitals ?? false
    for (const block of sample.blocks) {
      if (block.type === 'heading') {
        const title = lineText(block.text)
        expect(text).toContain(capitals(block.level) ? title.toUpperCase() : title)
      }
      if (block.type === 'record') expect(text).toContain(lineText(block.title))
      if (block.type === 'figure') expect(text).toContain(`${block.label} ${lineText(block.caption)}`)
    }
  })

  test('draws ratings as figures too', async () => {
    const text = pdfPages((await write(sample)).bytes)
      .join('')
      .replace(/ +/g, ' ')
    const ratings = sample.blocks.flatMap((block) => (block.type === 'record' ? (block.ratings?.items ?? []) : []))
    expect(ratings.length).toBe(5)
    for (const { label, value } of ratings) expect(text).toContain(`${label} ${value}/5`)
  })

  test('has real headings, lists, tables with header cells, and figures', async () => {
    const tags = pdfTags((await write(sample)).bytes)
    for (const tag of ['H1', 'H2', 'L ', 'LI', 'LBody', 'Table', 'TH', 'TD', 'Figure', 'Caption']) {
      expect(tags).toMatch(new RegExp(`^ *${tag}`, 'm'))
    }
  })
})

describe('Korean text', () => {
  test('is never broken inside a word', async () => {
    const pages = pdfPages((await write(krSample)).bytes)
    const source = new Set(koreanWords(cleanText(textsIn(krSample).join(' '))))
    const unknown = koreanWords(pages.join(' ')).filter((word) => !source.has(word))
    expect(unknown).toEqual([])
  })

  test('keeps digits, brackets and a particle after bold text with their word', async () => {
    const words = ['3건을', '(2012년)과', '「공무원법」에', '제13조의6을']
    const bold = [run('그리고 '), run('벤치마킹', { bold: true }), run('을 ')]
    const line = Array.from({ length: 60 }, (_, index) => [run(`${words[index % 4]} `), ...bold]).flat()
    const text = pdfPages((await write(withBlocks(krSample, paragraph(line)))).bytes).join('\n')
    const found = koreanWords(text)
    for (const word of [...words, '벤치마킹을'])
      expect(found.filter((other) => other === word).length).toBeGreaterThan(9)
    expect(found).not.toContain('을')
    expect(found).not.toContain('벤치마킹')
  })

  test('breaks a word that is longer than a line can hold', async () => {
    const long = '가나다라마바사아자차카타파하'.repeat(8)
    const words = pdfWords((await write(withBlocks(krSample, paragraph(long)))).bytes)
    const pieces = words.filter(({ text }) => long.includes(text) && text.length > 3)
    expect(pieces.length).toBeGreaterThan(1)
    for (const { right } of pieces) expect(right).toBeLessThan((190 / 25.4) * 72 + 1)
  })

  test('takes letters from another bundled font where its own has none', async () => {
    const text = 'Ữ ễ đ 漢字 氣候 ♡ あ'
    expect(pdfText((await write(withBlocks(vnSample, paragraph(text)))).bytes)).toContain(text)
  })
})

describe('page numbers', () => {
  const lines = (page: string | undefined) =>
    (page ?? '')
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean)

  test('stand at the bottom between dashes on Korean pages', async () => {
    const pages = pdfPages((await write(krSample)).bytes)
    pages.forEach((page, index) => {
      expect(lines(page).at(-1)?.replaceAll(' ', '')).toBe(`-${index + 1}-`)
    })
  })

  test('stand at the top of Vietnamese pages, except the first', async () => {
    const pages = pdfPages((await write(vnSample)).bytes)
    expect(lines(pages[0])[0]).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')
    expect(lines(pages[0]).filter((line) => line === '1')).toEqual([])
    pages.slice(1).forEach((page, index) => {
      expect(lines(page)[0]).toBe(String(index + 2))
    })
  })

  test('name the total on English pages', async () => {
    const { bytes, pages } = await write(enSample)
    pdfPages(bytes).forEach((page, index) => {
      expect(lines(page).at(-1)?.replaceAll(' ', '')).toBe(`${index + 1}/${pages}`)
    })
  })
})

test('contents give the page on which each heading stands', async () => {
  const [first = '', ...others] = pdfPages((await write(krSample)).bytes)
  const depth = krSample.contents?.depth ?? 0
  for (const block of krSample.blocks) {
    if (block.type !== 'heading' || block.level > depth) continue
    const title = lineText(block.text)
    const entry = first.split('\n').find((line) => line.includes(title)) ?? ''
    const page = Number(/ \.[ .]+\D*(\d+)\s*$/.exec(entry)?.[1])
    expect(others[page - 2] ?? `no page ${page} for ${title}`).toContain(title)
  }
})

test('text that looks like markup comes out as it was typed', async () => {
  const hostile = `#panic() $x$ *bold* _it_ <label> \\ "quotes" 'single' // -- --- ~ @ref = = \`raw\` [x] {y} #sys.inputs`
  const document = {
    ...withBlocks(krSample, heading(1, 'Ⅰ', hostile), table('t', [1], [hostile], [[hostile]])),
    title: hostile,
    header: hostile,
  }
  const { bytes } = await write(document)
  const flat = pdfText(bytes).replaceAll(' ', '')
  expect(flat.split(hostile.replaceAll(' ', '')).length).toBeGreaterThan(4)
  expect(pdfInfo(bytes).Title).toBe(hostile)
})

test('links lead where they say', async () => {
  expect(pdfLinks((await write(krSample)).bytes)).toContain('https://www.london.gov.uk/flood')
})

test('a picture that is not there is a named error', async () => {
  const missing = 'f'.repeat(64)
  const document = withBlocks(krSample, figure(missing, '그림 1', '', '사진'))
  await expect(write(document)).rejects.toMatchObject({ code: 'media-missing', params: { media: missing } })
})

test('a picture without alternative text is described by its caption, and a tall one stays on its page', async () => {
  const { bytes, pages } = await write(
    withBlocks(enSample, figure(pictureHashes.tallPng, 'Figure 1', 'A tower', '', 1)),
  )
  expect(pdfText(bytes)).toContain('Figure 1 A tower')
  expect(pages).toBeLessThan(3)
})

test('headings that skip levels are still written', async () => {
  const { bytes } = await write(
    withBlocks(enSample, heading(3, '1', 'Deep'), heading(1, '2', 'High'), heading(4, '', 'Low')),
  )
  expect(pdfText(bytes)).toContain('2 High Low')
})

test('a character that no bundled font has is a named error that says which', async () => {
  const document = withBlocks(krSample, paragraph('태국어 ไทย 글자'))
  await expect(write(document)).rejects.toMatchObject({ code: 'export-not-verified', params: { characters: 'ไ ท ย' } })
})

test('a layout that fails is a named error with the reason, and the next report is written all the same', async () => {
  const broken = mkdtempSync(path.join(os.tmpdir(), 'bogo-layout-'))
  try {
    writeFileSync(path.join(broken, 'kr-report.typ'), '#panic("no such form")')
    const failing = createPdfWriter({ fontsFolder: fonts, typstFolder: broken })
    const failure = failing.write(krSample, samplePictures)
    await expect(failure).rejects.toMatchObject({
      code: 'export-failed',
      params: { reason: 'panicked with: "no such form"' },
    })
    expect((await write(krSample)).pages).toBeGreaterThan(1)
  } finally {
    rmSync(broken, { recursive: true, force: true })
  }
})

describe('tables', () => {
  test('of a thousand rows repeat their header on every page', async () => {
    const rows = Array.from({ length: 1_000 }, (_, index) => [String(index + 1), `기관 ${index + 1}`])
    const { bytes, pages } = await write(withBlocks(krSample, table('기관', [0.2, 0.8], ['연번', '기관명'], rows)))
    expect(pages).toBeGreaterThan(15)
    for (const page of pdfPages(bytes)) expect(page).toContain('기관명')
    expect(pdfText(bytes)).toContain('기관 1000')
  })

  test('keep a long word without spaces inside its cell', async () => {
    const address = 'first.last-department.of.international.cooperation@ministry.example.go.kr'
    const document = withBlocks(enSample, table('t', [0.15, 0.85], ['Mail', 'Name'], [[address, 'neighbour']]))
    const words = pdfWords((await write(document)).bytes)
    const pieces = words
      .slice(
        words.findIndex(({ text }) => text.startsWith('first.')),
        -1,
      )
      .filter(({ text }) => address.includes(text))
    const neighbour = words.find(({ text }) => text === 'neighbour')?.left ?? 0
    expect(pieces.map(({ text }) => text).join('')).toBe(address)
    for (const { right } of pieces) expect(right).toBeLessThan(neighbour)
  })

  test('accept header cells that reach below the header rows', async () => {
    const block: PrintBlock = {
      type: 'table',
      columns: [0.5, 0.5],
      headerRows: 1,
      summary: 's',
      rows: [[head('왼쪽', { rowspan: 2 }), head('위')], [cell('아래')], [cell('하나'), cell('둘')]],
    }
    const page = pdfPages((await write(withBlocks(krSample, block))).bytes).join('')
    expect(page).toMatch(/왼쪽[\s\S]*아래[\s\S]*하나 +둘/)
  })
})

test('the Vietnamese signature block stays on one page', async () => {
  for (const count of [20, 24, 28, 32, 36]) {
    const blocks = Array.from({ length: count }, (_, index) => paragraph(`Đoạn ${index}.`))
    const pages = pdfPages((await write(withBlocks(vnSample, ...blocks))).bytes)
    const signed = pages.filter((page) => page.includes('Nơi nhận:'))
    expect(signed.length).toBe(1)
    expect(signed[0]).toContain('Nguyễn Thị Hồng Ngữ')
  }
})

test('a hundred pages are written in seconds', async () => {
  const document = { ...krSample, blocks: Array.from({ length: 33 }, () => krSample.blocks).flat() }
  const started = performance.now()
  const { pages } = await write(document)
  const seconds = (performance.now() - started) / 1_000
  console.log(`PDF of ${pages} pages: ${seconds.toFixed(2)} s`)
  expect(pages).toBeGreaterThan(99)
  expect(seconds).toBeLessThan(15)
})
