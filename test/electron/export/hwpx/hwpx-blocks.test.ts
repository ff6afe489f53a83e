import { describe, expect, test } from 'vitest'
import { reportDocumentSchema } from '../../../../shared/document/model'
import { AppError } from '../../../../shared/errors'
import { printReport } from '../../../../shared/print/print-report'
import type { PrintTable } from '../../../../shared/print/tree'
import { bullets, cell, figure, footnote, head, heading, paragraph, run, table } from '../../../fixtures/print/build'
import { enSample } from '../../../fixtures/print/en-sample'
import { krSample } from '../../../fixtures/print/kr-sample'
import { pictureHashes } from '../../../fixtures/print/pictures'
import { vnSample } from '../../../fixtures/print/vn-sample'
import { headOf, hwpxParts, pagesWithRhwp, sectionOf, writeHwpx } from '../../../support/hwpx'
import { withBlocks } from '../../../support/write-pdf'

const only = (...blocks: Parameters<typeof withBlocks>[1][]) => sectionOf(withBlocks(krSample, ...blocks))
const found = (xml: string, pattern: RegExp) => [...xml.matchAll(pattern)].map(([, value]) => value)

describe('a package', () => {
  test('starts with its type, stored, by which programs know it', async () => {
    const { bytes } = await writeHwpx(krSample)
    expect(new TextDecoder().decode(bytes.subarray(30, 57))).toBe('mimetypeapplication/hwp+zip')
  })

  test('is the same, byte for byte, whenever it is written', async () => {
    expect((await writeHwpx(krSample)).bytes).toEqual((await writeHwpx(krSample)).bytes)
  })

  test('tells title, author and keywords', async () => {
    const { bytes } = await writeHwpx({
      ...krSample,
      title: '결과 <보고> & "요지"',
      properties: { author: '홍길동', subject: '출장', keywords: ['도시', '안전'], date: '2026-11-21' },
    })
    const content = hwpxParts(bytes)['Contents/content.hpf'] ?? ''
    expect(content).toContain('<opf:title>결과 &lt;보고&gt; &amp; &quot;요지&quot;</opf:title>')
    expect(content).toContain('<opf:meta name="keyword" content="text">도시, 안전</opf:meta>')
    expect(content).toContain('2026-11-21T00:00:00Z')
  })

  test('names only forms that its head lists', async () => {
    for (const document of [krSample, vnSample, enSample]) {
      const [section, header] = [await sectionOf(document), await headOf(document)]
      for (const [reference, listed] of [
        ['charPrIDRef', 'charPr'],
        ['paraPrIDRef', 'paraPr'],
        ['styleIDRef', 'style'],
        ['borderFillIDRef', 'borderFill'],
      ]) {
        const ids = new Set(found(header, new RegExp(`<hh:${listed} id="(\\d+)"`, 'g')))
        const used = new Set(found(section, new RegExp(`${reference}="(\\d+)"`, 'g')))
        expect([...used].filter((id) => !ids.has(id))).toEqual([])
      }
    }
  })
})

describe('a table', () => {
  const merged: PrintTable = {
    type: 'table',
    caption: null,
    anchor: null,
    columns: [0.25, 0.25, 0.25, 0.25],
    headerRows: 2,
    summary: '합친 칸',
    rows: [
      [head('a', { rowspan: 2 }), head('b', { colspan: 2 }), head('c', { rowspan: 2 })],
      [head('d'), head('e')],
      [cell('f', { colspan: 3, rowspan: 2, fill: 'ffeecc' }), cell('g')],
      [cell('h')],
    ],
  }

  test('keeps merged cells where they stand, and leaves covered ones out', async () => {
    const xml = await only(merged)
    const places = [...xml.matchAll(/colAddr="(\d)" rowAddr="(\d)"\/><hp:cellSpan colSpan="(\d)" rowSpan="(\d)"/g)]
    const spans = places.map(([, column, row, across, down]) => `${row},${column} ${across}x${down}`)
    // The first cell of all is the box of the gist.
    expect(spans.slice(-8)).toEqual([
      '0,0 1x2',
      '0,1 2x1',
      '0,3 1x2',
      '1,1 1x1',
      '1,2 1x1',
      '2,0 3x2',
      '2,3 1x1',
      '3,3 1x1',
    ])
  })

  test('repeats its header rows, breaks between rows and says what it is', async () => {
    const xml = await only(merged)
    const last = xml.slice(xml.lastIndexOf('<hp:tbl'))
    expect(last).toMatch(/^<hp:tbl [^>]*pageBreak="CELL" repeatHeader="1" rowCnt="4" colCnt="4"/)
    expect(found(last, /<hp:tc name="" header="(\d)"/g)).toEqual(['1', '1', '1', '1', '1', '0', '0', '0'])
    expect(last).toContain('<hp:shapeComment>합친 칸</hp:shapeComment>')
    expect(await headOf(withBlocks(krSample, merged))).toContain('faceColor="#FFEECC"')
  })

  test('of three thousand rows is written and read', async () => {
    const rows = Array.from({ length: 3_000 }, (_, index) => [`${index}`, '내용'])
    const { bytes, pages } = await writeHwpx(withBlocks(krSample, table('t', [0.3, 0.7], ['번호', '내용'], rows)))
    expect(pages).toBeGreaterThan(50)
    expect(found(hwpxParts(bytes)['Contents/section0.xml'] ?? '', /rowCnt="(\d{4})"/g)).toEqual(['3001'])
  })

  test('of forty columns stays as wide as the text', async () => {
    const columns = Array.from({ length: 40 }, () => 1 / 40)
    const names = columns.map((_, index) => `${index}`)
    const xml = await only(table('t', columns, names, [names]))
    const widths = found(xml.slice(xml.lastIndexOf('<hp:tbl')), /<hp:cellSz width="(\d+)"/g).slice(0, 40)
    expect(widths.reduce((sum, width) => sum + Number(width), 0)).toBe(48_190)
  })
})

describe('text', () => {
  test('has levels as wide as their markers, which a tab reaches', async () => {
    const document = withBlocks(krSample, bullets(0, '○', ['하나']), bullets(1, '-', ['둘']))
    const section = await sectionOf(document)
    expect(section).toMatch(/<hp:t>○<\/hp:t><\/hp:run><hp:run charPrIDRef="\d+"><hp:t><hp:tab [^>]*type="1"\/>/)
    const header = await headOf(document)
    // A letter (2타) and two from the margin, as the profile says; doubled for older readers.
    expect(header).toMatch(/hc:intent value="-2100"[^>]*\/><hc:left value="1500"/)
    expect(header).toMatch(/hc:intent value="-4200"[^>]*\/><hc:left value="3000"/)
    expect(header).toMatch(/<hc:left value="3000"/)
  })

  test('is in the outline where it is a heading, with its number as text', async () => {
    const document = withBlocks(krSample, heading(1, 'Ⅱ', '결과'), heading(2, '□', '배경'))
    const header = await headOf(document)
    expect(header).toMatch(/name="개요 1" engName="Outline 1"/)
    expect(header).toContain('<hh:heading type="OUTLINE" idRef="0" level="1"/>')
    expect(found(header, /<hh:paraHead [^>]*>([^<]+)</g)).toEqual([])
    expect(await sectionOf(document)).toContain('<hp:nbSpace/>Ⅱ<hp:nbSpace/>')
  })

  test('has its footnotes as footnotes, with their number in their text', async () => {
    const xml = await only(paragraph([run('본문'), footnote('첫째'), run(' 다음'), footnote('둘째')]))
    expect(found(xml, /<hp:footNote number="(\d+)"/g)).toEqual(['1', '2'])
    expect(found(xml, /<hp:autoNum num="(\d+)" numType="FOOTNOTE"/g)).toEqual(['1', '2'])
  })

  test('leads to addresses and to other parts, each field ended', async () => {
    const target = { ...figure(pictureHashes.png, '그림 1', '', '사진'), anchor: 'f' }
    const links = paragraph([
      run('누리집', { href: 'https://example.org/?a=1&b=2' }),
      run('그림 1', { target: 'f' }),
      run('없는 곳', { target: 'none' }),
    ])
    const xml = await only(target, links)
    expect(xml).toContain('<hp:bookmark name="Ref1"/>')
    expect(xml).toContain('?Ref1;0;0;-1;')
    expect(xml).toContain('<hp:stringParam name="Path">https://example.org/?a=1&amp;b=2</hp:stringParam>')
    expect(found(xml, /<hp:fieldBegin id="(\d+)"/g)).toEqual(found(xml, /<hp:fieldEnd beginIDRef="(\d+)"/g))
    expect(found(xml, /<hp:fieldBegin id="(\d+)"/g)).toHaveLength(2)
  })

  test('that looks like markup comes out as it was typed', async () => {
    const hostile = `<hp:t> & "quotes" 'single' ]]> &amp; \\ {x}`
    expect(await only(paragraph(hostile))).toContain(
      `&lt;hp:t&gt; &amp; &quot;quotes&quot; 'single' ]]&gt; &amp;amp; \\ {x}`,
    )
  })
})

describe('a picture', () => {
  test('is in the package once, listed, and says what it shows', async () => {
    const picture = { ...figure(pictureHashes.png, '그림 1', '상황실', '사진'), alt: '관제 화면' }
    const { bytes } = await writeHwpx(withBlocks(krSample, picture, picture))
    const parts = hwpxParts(bytes)
    expect(Object.keys(parts).filter((name) => name.startsWith('BinData/'))).toEqual(['BinData/image1.png'])
    expect(parts['Contents/content.hpf']).toContain('id="image1" href="BinData/image1.png"')
    expect(parts['Contents/section0.xml']).toContain('<hp:shapeComment>관제 화면</hp:shapeComment>')
  })

  test('that is not there is a named error', async () => {
    const missing = 'f'.repeat(64)
    const written = writeHwpx(withBlocks(krSample, figure(missing, '그림 1', '', '사진')))
    await expect(written).rejects.toMatchObject({ code: 'media-missing', params: { media: missing } })
    await expect(written).rejects.toBeInstanceOf(AppError)
  })
})

describe('a page', () => {
  test('has the margins of its profile', async () => {
    // Hangul adds the height of the header to the margin: 15 mm and 10 mm are the 25 mm of a Korean report.
    expect(await sectionOf(krSample)).toContain(
      '<hp:margin header="2835" footer="2835" gutter="0" left="5669" right="5669" top="4252" bottom="4252"/>',
    )
  })

  test('has its number where the profile wants it', async () => {
    expect(await sectionOf(krSample)).toContain('<hp:pageNum pos="BOTTOM_CENTER" formatType="DIGIT" sideChar="-"/>')
    const vietnamese = await sectionOf(vnSample)
    expect(vietnamese).toMatch(/<hp:header .*<hp:autoNum num="1" numType="PAGE">/)
    expect(vietnamese).toContain('hideFirstHeader="1"')
    expect(await sectionOf(enSample)).toMatch(/<hp:footer .*Page .*numType="PAGE">.* of .*numType="TOTAL_PAGE">/)
  })

  test('of the contents is a field that Hangul counts anew', async () => {
    const xml = await sectionOf(krSample)
    const listed = found(xml, /<hp:stringParam name="RefPath">\?(\w+);/g)
    const marked = new Set(found(xml, /<hp:bookmark name="(\w+)"/g))
    expect(listed.length).toBeGreaterThan(3)
    expect(listed.filter((name) => !marked.has(name))).toEqual([])
  })
})

test('an empty report is a page that opens', async () => {
  const empty = { ...withBlocks(krSample), title: '', closing: null }
  expect(pagesWithRhwp((await writeHwpx(empty)).bytes)).toHaveLength(1)
  const report = reportDocumentSchema.parse({
    id: '7b0c7a52-5f0e-4a51-9a3e-0f6c2f6f1f01',
    template: 'overseas-training',
    language: 'vi',
    facts: {},
    body: [],
  })
  expect(pagesWithRhwp((await writeHwpx(printReport(report))).bytes)).toHaveLength(1)
})
