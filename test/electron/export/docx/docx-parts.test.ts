import { describe, expect, test } from 'vitest'
import { sheetOf } from '../../../../electron/export/docx/sheet'
import type { PrintBlock, PrintParagraph } from '../../../../shared/print/tree'
import { bullets, cell, figure, heading, list, paragraph, run, table } from '../../../fixtures/print/build'
import { enSample } from '../../../fixtures/print/en-sample'
import { krSample } from '../../../fixtures/print/kr-sample'
import { pictureHashes } from '../../../fixtures/print/pictures'
import { vnSample } from '../../../fixtures/print/vn-sample'
import { paragraphsOf, partOf, styleOf } from '../../../support/docx'
import { withBlocks } from '../../../support/write-pdf'

const only = async (...blocks: PrintBlock[]) => partOf(withBlocks(enSample, ...blocks))
const paragraphWith = (xml: string, text: string) =>
  paragraphsOf(xml).find((each) => each.text.includes(text)) ?? { xml: '', style: '', text: '' }
const lastTable = (xml: string) => [...xml.matchAll(/<w:tbl>.*?<\/w:tbl>/gs)].at(-1)?.[0] ?? ''
const { textWidth } = sheetOf(enSample.profile)

test.each([
  ['superscript', { superscript: true }, '<w:vertAlign w:val="superscript"/>'],
  ['subscript', { subscript: true }, '<w:vertAlign w:val="subscript"/>'],
  ['code', { code: true }, '<w:rStyle w:val="HTMLCode"/>'],
  ['highlight', { highlight: 'fff2a8' }, '<w:shd w:fill="fff2a8" w:color="auto" w:val="clear"/>'],
  ['colour', { colour: 'c00000' }, '<w:color w:val="c00000"/>'],
] as const)('a run is written with %s', async (_, style, xml) => {
  expect(paragraphWith(await only(paragraph([run('marked', style)])), 'marked').xml).toContain(xml)
})

describe('a paragraph', () => {
  const written = async (other: Partial<PrintParagraph>, sample = vnSample) =>
    paragraphWith(await partOf(withBlocks(sample, { ...paragraph('Text'), ...other })), 'Text').xml

  test.each([
    ['left', 'left'],
    ['center', 'center'],
    ['right', 'right'],
    ['justify', 'both'],
  ] as const)('is aligned %s', async (align, word) => {
    expect(await written({ align })).toContain(`<w:jc w:val="${word}"/>`)
  })

  test('follows its style when it says nothing', async () => {
    expect(await written({})).not.toMatch(/<w:jc |<w:ind /)
  })

  test('is in the middle when it is centred, whatever the indent of the profile', async () => {
    expect(await written({ align: 'center' })).toContain('<w:ind w:firstLine="0"/>')
    expect(await written({ align: 'center', indent: 'first' })).toContain('<w:ind w:firstLine="720"/>')
    expect(await written({ align: 'justify' })).not.toContain('<w:ind ')
  })

  test('starts at the margin or with the indent of the profile, or one letter where that has none', async () => {
    expect(await written({ indent: 'none' })).toContain('<w:ind w:firstLine="0"/>')
    expect(await written({ indent: 'first' })).toContain('<w:ind w:firstLine="720"/>')
    expect(await written({ indent: 'first' }, krSample)).toContain(
      `<w:ind w:firstLine="${krSample.profile.body.size * 20}"/>`,
    )
  })
})

test('a cell has its own colour before that of the header', async () => {
  const [header = [], ...rows] = table('t', [1], ['head'], [['a']]).rows
  const coloured = {
    ...table('t', [1], ['head'], []),
    rows: [header.map((each) => ({ ...each, fill: 'fde7e7' })), ...rows, [cell('b', { fill: 'e3edfd' })]],
  }
  const fills = [...lastTable(await only(coloured)).matchAll(/<w:tc>.*?<\/w:tc>/gs)].map(
    ([xml]) => /<w:shd w:fill="(\w+)"/.exec(xml)?.[1],
  )
  expect(fills).toEqual(['fde7e7', undefined, 'e3edfd'])
})

test('the caption of a table stands over it, is kept with it and counts for itself', async () => {
  const captioned = (number: number) => ({
    ...table('t', [1], ['a'], [['b']]),
    caption: { label: `Bảng ${number}`, text: [run('Kinh phí')] },
  })
  const xml = await partOf(
    withBlocks(vnSample, captioned(1), figure(pictureHashes.png, 'Hình 1', 'Ảnh', 'x'), captioned(2)),
  )
  const captions = paragraphsOf(xml).filter(({ style }) => style === 'Caption')
  expect(captions.map(({ text }) => text)).toEqual(['Bảng 1  Kinh phí', 'Hình 1  Ảnh', 'Bảng 2  Kinh phí'])
  expect(captions.map(({ xml: each }) => /SEQ (\S+)/.exec(each)?.[1])).toEqual(['Bảng', 'Hình', 'Bảng'])
  for (const at of [0, 2]) {
    expect(captions[at]?.xml).toContain('<w:keepNext/>')
    expect(xml).toContain(`${captions[at]?.xml}<w:tbl>`)
  }
})

describe('a picture', () => {
  test.each(['left', 'right'] as const)('stands at the %s with its caption', async (align) => {
    const xml = await only({ ...figure(pictureHashes.png, 'Figure 1', 'View', 'x'), align })
    for (const style of ['Figure', 'Caption']) {
      const found = paragraphsOf(xml).find((each) => each.style === style)
      expect(found?.xml).toContain(`<w:jc w:val="${align}"/>`)
    }
  })
})

describe('pictures in a row', () => {
  const row = {
    type: 'figureRow',
    figures: [
      figure(pictureHashes.png, 'Figure 1', 'Left', 'the left', 0.6),
      figure(pictureHashes.jpeg, 'Figure 2', 'Right', 'the right', 0.4),
    ],
  } as const

  test('are a table of one row without rules that stays whole', async () => {
    const xml = lastTable(await only(row))
    expect(xml.match(/<w:tr>/g)).toHaveLength(1)
    expect(xml).toContain('<w:cantSplit/>')
    expect(/<w:tblBorders>.*?<\/w:tblBorders>/s.exec(xml)?.[0]).not.toMatch(/w:val="(?!none)/)
  })

  test('each stand over their caption, which counts on', async () => {
    const cells = [...lastTable(await only(row)).matchAll(/<w:tc>.*?<\/w:tc>/gs)].map(([xml]) => xml)
    expect(cells.map((xml) => paragraphsOf(xml).map(({ text }) => text))).toEqual([
      ['', 'Figure 1  Left'],
      ['', 'Figure 2  Right'],
    ])
    expect(cells.map((xml) => /descr="([^"]*)"/.exec(xml)?.[1])).toEqual(['the left', 'the right'])
    expect(cells.map((xml) => xml.includes('SEQ Figure'))).toEqual([true, true])
  })

  test('fill the width of the text, in the shares that they ask for', async () => {
    const xml = lastTable(await only(row))
    const [left = 0, right = 0] = [...xml.matchAll(/<wp:extent cx="(\d+)"/g)].map(([, cx]) => Number(cx) / 635)
    expect(left / right).toBeCloseTo(0.6 / 0.4, 0)
    expect(left + right).toBeLessThan(textWidth)
    expect(left + right).toBeGreaterThan(textWidth * 0.95)
  })

  test('leave a paragraph between two rows', async () => {
    expect(await only(row, row)).not.toContain('</w:tbl><w:tbl>')
  })
})

describe('a quote', () => {
  test('has the style that Word knows, its lists one without the line at the side', async () => {
    const xml = await only({ type: 'quote', blocks: [paragraph('Words'), bullets(0, '•', ['item'])] })
    expect(paragraphWith(xml, 'Words').style).toBe('Quote')
    expect(paragraphWith(xml, 'item').style).toBe('QuoteList')
  })

  test('stands further in than the text; a list in it further still', async () => {
    const document = withBlocks(krSample, { type: 'quote', blocks: [bullets(0, '○', ['item'])] })
    const left = (xml: string) => Number(/<w:ind w:left="(\d+)"/.exec(xml)?.[1] ?? 0)
    const quote = left(styleOf(await partOf(document, 'word/styles.xml'), 'Quote'))
    expect(quote).toBeGreaterThan(0)
    const levels = [...(await partOf(document, 'word/numbering.xml')).matchAll(/<w:lvl w:ilvl="0".*?<\/w:lvl>/gs)]
    expect(levels.map(([xml]) => left(xml) > quote)).toContain(true)
  })
})

test.each([
  ['short', 3, [true, false]],
  ['long', 400, [false, false]],
] as const)('a %s quote is kept with the line that says whose words they are where it fits', async (_, words, kept) => {
  const text = Array.from({ length: words }, () => 'lengthy').join(' ')
  const xml = await only({ type: 'quote', blocks: [paragraph(text), paragraph('by whom')] })
  const found = paragraphsOf(xml).filter(({ style }) => style === 'Quote')
  expect(found.map((each) => each.xml.includes('<w:keepNext/>'))).toEqual(kept)
})

describe('a box', () => {
  const box = { type: 'callout', kind: 'warning', label: 'Important', blocks: [paragraph('Text')] } as const

  test('holds its label and its text in their own styles', async () => {
    const found = paragraphsOf(lastTable(await only(box)))
    expect(found.map(({ style, text }) => [style, text])).toEqual([
      ['CalloutLabel', 'Important'],
      ['Callout', 'Text'],
    ])
  })

  test('holds lists and stays whole unless it is tall', async () => {
    const holding = (...blocks: PrintParagraph[]) => ({ ...box, blocks: [...blocks, bullets(0, '•', ['item'])] })
    const long = paragraph(Array.from({ length: 500 }, () => 'lengthy').join(' '))
    const short = lastTable(await only(holding()))
    expect(paragraphWith(short, 'item').xml).toContain('<w:numPr>')
    expect(short).toContain('<w:cantSplit/>')
    expect(lastTable(await only(holding(long)))).not.toContain('<w:cantSplit/>')
  })

  test('has the colour of the profile, black where documents must be', async () => {
    const xml = lastTable(await partOf(withBlocks({ ...vnSample, closing: null }, { ...box, kind: 'warning' })))
    const colours = new Set([...xml.matchAll(/w:color="(\w+)"|<w:color w:val="(\w+)"/g)].map(([, a, b]) => a ?? b))
    expect([...colours].filter((colour) => colour !== 'auto')).toEqual(['000000'])
  })

  test('has a heavier line when it warns', async () => {
    const line = async (kind: 'warning' | 'note') =>
      Number(/<w:tblBorders><w:top [^>]*w:sz="(\d+)"/.exec(lastTable(await only({ ...box, kind })))?.[1])
    expect(await line('warning')).toBeGreaterThan(await line('note'))
  })
})

test('a rule across the text is the border of a paragraph', async () => {
  const document = withBlocks(enSample, paragraph('above'), { type: 'rule' }, paragraph('below'))
  const found = paragraphsOf(await partOf(document)).find(({ style }) => style === 'Divider')
  expect(found?.text).toBe('')
  expect(styleOf(await partOf(document, 'word/styles.xml'), 'Divider')).toMatch(/<w:pBdr><w:bottom w:val="single"/)
})

describe('after a page break', () => {
  const starts = async (block: PrintBlock) =>
    paragraphsOf(await only(paragraph('before'), { type: 'pageBreak' }, block)).filter(({ xml }) =>
      xml.includes('<w:pageBreakBefore/>'),
    )

  test('a heading starts the page itself', async () => {
    const [only, ...more] = await starts(heading(1, '1', 'Next'))
    expect([only?.style, only?.text, more]).toEqual(['Heading1', 'Next', []])
  })

  test.each([
    ['a paragraph', paragraph('next')],
    ['a table', table('t', [1], ['a'], [['b']])],
    ['a picture', figure(pictureHashes.png, 'Figure 1', 'x', 'y')],
  ] satisfies [string, PrintBlock][])('%s starts the page under a paragraph that nobody sees', async (_, block) => {
    const [start, ...more] = await starts(block)
    expect(more).toEqual([])
    expect(start?.text).toBe('')
    expect(start?.xml).toContain('w:line="20" w:lineRule="exact"')
  })
})

test('contents stand where the writer put them, with their entries', async () => {
  const contents = { type: 'contents', title: 'Contents', depth: 1 } as const
  const xml = await only(paragraph('Before'), contents, heading(1, '1', 'First'), heading(2, '1.1', 'Deep'))
  const at = (text: string) => xml.indexOf(`>${text}<`)
  expect(at('Before')).toBeLessThan(at('Contents'))
  const field = /<w:sdt>.*<\/w:sdt>/s.exec(xml)?.[0] ?? ''
  expect(field).toContain('>First<')
  expect(field).not.toContain('>Deep<')
  expect(field).toMatch(/PAGEREF _Toc\d+ .*?<w:t[^>]*>1</)
  expect(xml).not.toContain('w:pageBreakBefore')
})

test('an item keeps the alignment of its paragraph', async () => {
  const xml = await only(list(0, [['•', [{ ...paragraph('item'), align: 'right' }]]]))
  expect(paragraphWith(xml, 'item').xml).toContain('<w:jc w:val="right"/>')
})
