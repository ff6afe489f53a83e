import { describe, expect, test } from 'vitest'
import { sheetOf } from '../../../../electron/export/docx/sheet'
import type { PrintTable } from '../../../../shared/print/tree'
import { bullets, cell, figure, head, paragraph, record, run, table } from '../../../fixtures/print/build'
import { enSample } from '../../../fixtures/print/en-sample'
import { krSample } from '../../../fixtures/print/kr-sample'
import { pictureHashes } from '../../../fixtures/print/pictures'
import { vnSample } from '../../../fixtures/print/vn-sample'
import { paragraphsOf, partOf, partsOf, writeDocx } from '../../../support/docx'
import { withBlocks } from '../../../support/write-pdf'

const only = async (...blocks: Parameters<typeof withBlocks>[1][]) => partOf(withBlocks(enSample, ...blocks))
const tablesIn = (xml: string) => [...xml.matchAll(/<w:tbl>.*?<\/w:tbl>/gs)].map(([found]) => found)
/** The last table: the front of the English report is one too. */
const lastTable = (xml: string) => tablesIn(xml).at(-1) ?? ''
const { textWidth } = sheetOf(enSample.profile)

describe('a table', () => {
  test('is as wide as the text, in fixed columns that the cells repeat', async () => {
    const xml = lastTable(await only(table('t', [0.2, 0.3, 0.5], ['a', 'b', 'c'], [['1', '2', '3']])))
    expect(xml).toContain('<w:tblLayout w:type="fixed"/>')
    const grid = [...xml.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width))
    expect(grid.reduce((sum, width) => sum + width, 0)).toBe(textWidth)
    expect([...xml.matchAll(/<w:tcW w:type="dxa" w:w="(\d+)"/g)].map(([, width]) => Number(width))).toEqual([
      ...grid,
      ...grid,
    ])
  })

  test('repeats its header rows and keeps short rows whole', async () => {
    const long = Array.from({ length: 400 }, () => 'lengthy').join(' ')
    const xml = lastTable(
      await only(
        table(
          't',
          [0.5, 0.5],
          ['a', 'b'],
          [
            ['1', '2'],
            [long, 'x'],
          ],
        ),
      ),
    )
    const rows = [...xml.matchAll(/<w:trPr>.*?<\/w:trPr>|<w:tr><w:tc>/gs)].map(([properties]) => properties)
    expect(rows.map((row) => row.includes('tblHeader'))).toEqual([true, false, false])
    expect(rows.map((row) => row.includes('<w:cantSplit/>'))).toEqual([true, true, false])
  })

  test('merges cells across columns and rows', async () => {
    const merged: PrintTable = {
      type: 'table',
      caption: null,
      anchor: null,
      columns: [0.25, 0.25, 0.25, 0.25],
      headerRows: 2,
      summary: 'merged',
      rows: [
        [head('a', { rowspan: 2 }), head('b', { colspan: 2 }), head('c', { rowspan: 2 })],
        [head('d'), head('e')],
        [cell('f', { colspan: 3, rowspan: 2 }), cell('g')],
        [cell('h')],
      ],
    }
    const rows = lastTable(await only(merged))
      .split('<w:tr>')
      .slice(1)
    const cells = rows.map((row) =>
      [...row.matchAll(/<w:tc>.*?<\/w:tc>/gs)].map(([xml]) => {
        const span = /<w:gridSpan w:val="(\d)"/.exec(xml)?.[1] ?? '1'
        const merge = /<w:vMerge w:val="(\w+)"/.exec(xml)?.[1] ?? ''
        return `${span}${merge}:${/<w:t [^>]*>(\w)</.exec(xml)?.[1] ?? ''}`
      }),
    )
    expect(cells).toEqual([
      ['1restart:a', '2:b', '1restart:c'],
      ['1continue:', '1:d', '1:e', '1continue:'],
      ['3restart:f', '1:g'],
      ['3continue:', '1:h'],
    ])
  })

  test('says what it is to readers who cannot see it', async () => {
    const xml = lastTable(await only(table('Days and "places"', [1], ['a'], [['b']])))
    expect(xml).toContain('<w:tblDescription w:val="Days and &quot;places&quot;"/>')
  })

  test('keeps several paragraphs and lists in a cell', async () => {
    const inside = cell([paragraph('one'), paragraph('two'), bullets(0, '•', ['three'])])
    const xml = lastTable(
      await only({
        type: 'table',
        caption: null,
        anchor: null,
        columns: [1],
        headerRows: 0,
        rows: [[inside]],
        summary: '',
      }),
    )
    expect(paragraphsOf(xml).map(({ text }) => text)).toEqual(['one', 'two', 'three'])
  })

  test('leaves a paragraph after it, so that two tables do not become one', async () => {
    const one = table('t', [1], ['a'], [['b']])
    expect(await only(one, one)).not.toContain('</w:tbl><w:tbl>')
  })
})

describe('a picture', () => {
  const extent = (xml: string) => {
    const [, cx = 0, cy = 0] = (/<wp:extent cx="(\d+)" cy="(\d+)"/.exec(xml) ?? []).map(Number)
    return { width: Math.round(cx / 635), height: Math.round(cy / 635) }
  }

  test('takes its share of the text width in its own proportions', async () => {
    const { width, height } = extent(await only(figure(pictureHashes.png, 'Figure 1', 'x', 'y', 0.5)))
    expect(Math.abs(width - textWidth / 2)).toBeLessThan(10)
    expect(width / height).toBeCloseTo(600 / 400, 2)
  })

  test('is never so tall that its caption cannot stand under it', async () => {
    const { height } = extent(await only(figure(pictureHashes.tallPng, 'Figure 1', 'x', 'y', 1)))
    expect(height).toBeLessThan(0.75 * Math.round((247 * 1_440) / 25.4))
  })

  test('has an alternative text, the caption when none was written', async () => {
    expect(await only(figure(pictureHashes.png, 'Figure 1', 'the hall', 'A wide hall'))).toContain(
      'descr="A wide hall"',
    )
    expect(await only(figure(pictureHashes.png, 'Figure 1', 'the hall', ''))).toContain('descr="the hall"')
  })

  test('stays with its caption, whose number is a field', async () => {
    const parts = partsOf(await writeDocx(withBlocks(krSample, figure(pictureHashes.png, '그림 1', '상황실', '사진'))))
    const [picture, caption] = paragraphsOf(parts['word/document.xml'] ?? '').filter(({ style }) =>
      ['Figure', 'Caption'].includes(style),
    )
    expect(picture?.xml).toContain('<wp:inline')
    expect(parts['word/styles.xml']).toMatch(/w:styleId="Figure".*?<w:keepNext\/>/s)
    expect(caption?.text.replace(/\s+/g, ' ')).toBe('그림 1 상황실')
    expect(caption?.xml).toContain('SEQ 그림 \\* ARABIC')
  })
})

test('a caption whose number Word would count otherwise has it as text', async () => {
  const labels = ['Figure 1', 'Figure 3', 'Figure 2', 'Photo', '2']
  const xml = await only(...labels.map((label) => figure(pictureHashes.png, label, 'x', 'y')))
  const captions = paragraphsOf(xml).filter(({ style }) => style === 'Caption')
  expect(captions.map(({ text }) => text)).toEqual(labels.map((label) => `${label}  x`))
  expect(captions.map((caption) => caption.xml.includes('SEQ'))).toEqual([true, false, true, false, false])
})

test('a record is a table with its title over labelled rows and ratings as bars', async () => {
  const ratings = {
    label: 'Feasibility',
    items: [
      { label: 'Legal', value: 3 },
      { label: 'Financial', value: 5 },
    ],
  }
  const sheet = record(
    'policy',
    'Benchmark policy 1',
    'Title',
    [
      ['Owner', 'Ministry'],
      ['How', [bullets(0, '•', ['x'])]],
    ],
    ratings,
  )
  const xml = lastTable(await only(sheet))
  expect(paragraphsOf(xml).map(({ text }) => text)).toEqual([
    'Benchmark policy 1  Title',
    'Owner',
    'Ministry',
    'How',
    'x',
    'Feasibility',
    'Legal●●●○○ 3/5',
    'Financial●●●●● 5/5',
  ])
  expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1)
})

test('runs keep their styles, line breaks and links', async () => {
  const xml = await only(
    paragraph([
      run('a', { bold: true, italic: true }),
      run('b', { underline: true }),
      run('c', { strike: true }),
      run('\n'),
      run('d', { href: 'https://example.org/a?b=1&c=2' }),
    ]),
  )
  const { xml: drawn = '' } = paragraphsOf(xml).find(({ text }) => text === 'abcd') ?? {}
  expect(drawn).toMatch(
    /<w:b\/>.*<w:i\/>.*>a<.*<w:u .*>b<.*<w:strike\/>.*>c<.*<w:br\/>.*<w:hyperlink .*r:id="([^"]+)".*>d</s,
  )
  const relations = await partOf(
    withBlocks(enSample, paragraph([run('d', { href: 'https://example.org/a?b=1&c=2' })])),
    'word/_rels/document.xml.rels',
  )
  expect(relations).toContain('Target="https://example.org/a?b=1&amp;c=2" TargetMode="External"')
})

describe('closing blocks', () => {
  const texts = async (document: typeof krSample) => paragraphsOf(await partOf(document)).map(({ text }) => text)

  test('끝. stands two spaces after the last attachment', async () => {
    expect(await texts(krSample)).toContain('2. 방문기관 수집자료 목록 1부.  끝.')
  })

  test('끝. stands alone when nothing is attached', async () => {
    const document = {
      ...krSample,
      closing: { kind: 'kr-end', label: '붙임', attachments: [], endMark: '끝.' },
    } as const
    expect((await texts(document)).at(-1)).toBe('끝.')
  })

  test('recipients stand beside the signature', async () => {
    const xml = tablesIn(await partOf(vnSample)).find((table) => table.includes('Nơi nhận')) ?? ''
    const cells = xml.split('</w:tc>').map((part) => paragraphsOf(part).map(({ text }) => text))
    expect(cells[0]).toEqual(['Nơi nhận:', '- Như trên;', '- Ban Giám đốc Học viện;', '- Lưu: VT, HTQT.'])
    expect(cells[1]).toEqual(['TM. ĐOÀN CÔNG TÁC', 'TRƯỞNG ĐOÀN', 'Nguyễn Thị Hồng Ngữ'])
  })
})
