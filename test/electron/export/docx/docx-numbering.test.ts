import { describe, expect, test } from 'vitest'
import { formatMarker, formOf, numberOfMarker } from '../../../../electron/export/docx/number-format'
import { legalScheme, type OrderedMarker } from '../../../../shared/document/list-markers'
import { annexesFrom } from '../../../../shared/print/divisions'
import type { PrintBlock, PrintDocument, PrintList } from '../../../../shared/print/tree'
import { bullets, cell, heading, list, paragraph } from '../../../fixtures/print/build'
import { enSample } from '../../../fixtures/print/en-sample'
import { krSample } from '../../../fixtures/print/kr-sample'
import { vnSample } from '../../../fixtures/print/vn-sample'
import { paragraphsOf, partsOf, writeDocx } from '../../../support/docx'
import { withBlocks } from '../../../support/write-pdf'

interface Level {
  readonly format: string
  readonly text: string
  readonly start: number
  readonly indent: string
}

/** The numbering of a document by num id and level. */
function levelsOf(numbering: string): Map<string, Level> {
  const abstract = new Map(
    [...numbering.matchAll(/<w:abstractNum w:abstractNumId="(\d+)".*?<\/w:abstractNum>/gs)].map(([xml, id]) => [
      id,
      xml,
    ]),
  )
  return new Map(
    [...numbering.matchAll(/<w:num w:numId="(\d+)".*?<w:abstractNumId w:val="(\d+)"\/>/gs)].flatMap(([, num, id]) =>
      [...(abstract.get(id) ?? '').matchAll(/<w:lvl w:ilvl="(\d)".*?<\/w:lvl>/gs)].map(([level, depth]) => {
        const value = (name: string) => new RegExp(`<w:${name} w:val="([^"]*)"`).exec(level)?.[1] ?? ''
        const indent = /<w:ind [^>]*>/.exec(level)?.[0] ?? ''
        return [
          `${num}/${depth}`,
          { format: value('numFmt'), text: value('lvlText'), start: Number(value('start')), indent },
        ] as const
      }),
    ),
  )
}

const forms = {
  decimal: '1.',
  ganada: '가.',
  decimalEnclosedCircle: '①',
  lowerLetter: '(a)',
  lowerRoman: '(i)',
  upperRoman: 'I.',
} as const

/** How many list items stand above the body: the findings of an executive summary. */
const itemsAbove = ({ front }: PrintDocument): number =>
  front.kind === 'en-memo' ? (front.summary?.findings?.list.items.length ?? 0) : 0

/** Numbers the list items of a body as Word does: each num counts for itself from its start. */
async function markersOf(document: PrintDocument): Promise<string[]> {
  const parts = partsOf(await writeDocx(document))
  const levels = levelsOf(parts['word/numbering.xml'] ?? '')
  const counts = new Map<string, number>()
  const markers = paragraphsOf(parts['word/document.xml'] ?? '').flatMap(({ xml }) => {
    const [, depth, num] = /<w:numPr><w:ilvl w:val="(\d)"\/><w:numId w:val="(\d+)"\/>/.exec(xml) ?? []
    const level = levels.get(`${num}/${depth}`)
    if (level === undefined) return []
    if (level.format === 'bullet') return [level.text]
    const count = counts.get(`${num}/${depth}`) ?? level.start
    counts.set(`${num}/${depth}`, count + 1)
    const example = forms[level.format as keyof typeof forms]
    const form = formOf(example)
    const bare = form && formatMarker({ ...form, before: '', after: '' }, count)
    return [level.text.replace(`%${Number(depth) + 1}`, bare ?? '?')]
  })
  return markers.slice(itemsAbove(document))
}

const ordered = (depth: number, markers: readonly string[], form?: OrderedMarker): PrintList => ({
  ...list(
    depth,
    markers.map((marker) => [marker, 'text'] as const),
    true,
  ),
  ...(form && { form }),
})
const markersIn = (blocks: readonly PrintBlock[]) =>
  blocks.flatMap((block) => (block.type === 'list' ? block.items.map(({ marker }) => marker) : []))

describe('list markers that Word counts are those of the tree', () => {
  test.each([
    ['each list starts again', krSample, [ordered(0, ['1.', '2.', '3.']), ordered(0, ['1.', '2.'])]],
    ['a list starts where it says', enSample, [ordered(0, ['4.', '5.']), ordered(0, ['1.'])]],
    ['가나다', krSample, [ordered(1, ['가.', '나.', '다.', '라.'])]],
    ['가나다 beyond 하, which Word does not know', krSample, [ordered(1, ['파.', '하.', '거.', '너.'])]],
    ['circled numbers', krSample, [ordered(6, ['①', '②', '⑳', '㉑'])]],
    ['brackets', krSample, [ordered(4, ['(1)', '(2)']), ordered(5, ['(가)', '(나)'])]],
    ['the Vietnamese alphabet', vnSample, [ordered(1, ['a)', 'b)', 'c)', 'd)', 'đ)', 'e)', 'g)', 'h)', 'i)', 'k)'])]],
    [
      'Latin letters and Roman numbers',
      enSample,
      [ordered(1, ['(a)', '(b)', '(c)']), ordered(2, ['(i)', '(ii)', '(iii)'])],
    ],
    ['bullets by depth', krSample, [bullets(0, '○', ['a', 'b']), bullets(1, '-', ['c']), bullets(2, '·', ['d'])]],
    [
      'the signs of a Korean report',
      enSample,
      [bullets(0, '□', ['a']), bullets(1, '○', ['b']), bullets(3, '※', ['c'])],
    ],
    [
      'ticks',
      vnSample,
      [
        list(0, [
          ['☑', 'done'],
          ['☐', 'open'],
        ]),
        list(1, [['☑', 'inside']]),
      ],
    ],
    [
      'the forms of a legal text in each other',
      enSample,
      legalScheme.map((marker, depth) => ordered(depth, [marker], marker)),
    ],
    ['Roman numbers', vnSample, [ordered(0, ['I.', 'II.', 'III.', 'IV.'], 'I.')]],
    [
      'a form that the writer chose, from a number on',
      enSample,
      [ordered(0, ['③', '④'], '①'), ordered(0, ['다)', '라)'], '가)')],
    ],
    ['numbers that Word cannot start from', krSample, [ordered(0, ['9007199254740991.'], '1.')]],
    ['syllables in circles, which Word does not count', krSample, [ordered(7, ['㉮', '㉯', '㉻', '(거)'], '㉮')]],
    ['a bullet that the profile does not have', enSample, [bullets(0, '□', ['a', 'b'])]],
  ] satisfies [string, PrintDocument, PrintBlock[]][])('%s', async (_, sample, blocks) => {
    expect(await markersOf(withBlocks(sample, ...blocks))).toEqual(markersIn(blocks))
  })
})

test('a form that the writer chose is counted by Word, not written as signs', async () => {
  const numbering = async (form: OrderedMarker, markers: readonly string[]) =>
    partsOf(await writeDocx(withBlocks(enSample, ordered(0, markers, form))))['word/numbering.xml'] ?? ''
  expect(await numbering('I.', ['I.', 'II.'])).toMatch(
    /<w:numFmt w:val="upperRoman"\/>.{0,40}<w:lvlText w:val="%1\."\/>/,
  )
  expect(await numbering('가)', ['다)', '라)'])).toMatch(/<w:start w:val="3"\/><w:numFmt w:val="ganada"\/>/)
})

test('all items of a list leave the room that the widest marker needs', async () => {
  const room = async (markers: readonly string[], form: OrderedMarker) => {
    const parts = partsOf(await writeDocx(withBlocks(krSample, ordered(0, markers, form))))
    const xml = paragraphsOf(parts['word/document.xml'] ?? '').find(({ text }) => text === 'text')?.xml ?? ''
    const num = /<w:numId w:val="(\d+)"/.exec(xml)?.[1]
    return Number(
      /w:hanging="(\d+)"/.exec(levelsOf(parts['word/numbering.xml'] ?? '').get(`${num}/0`)?.indent ?? '')?.[1],
    )
  }
  expect(await room(['I.', 'II.', 'III.'], 'I.')).toBeGreaterThan(await room(['I.', 'II.'], 'I.'))
  expect(await room(['9.', '10.'], '1.')).toBeGreaterThan(await room(['8.', '9.'], '1.'))
})

test('a list goes on after a list inside one of its items', async () => {
  const inner = ordered(1, ['(a)', '(b)'])
  const outer = list(
    0,
    [
      ['1.', [paragraph('x'), inner]],
      ['2.', [paragraph('y'), inner]],
      ['3.', 'z'],
    ],
    true,
  )
  expect(await markersOf(withBlocks(enSample, outer))).toEqual(['1.', '(a)', '(b)', '2.', '(a)', '(b)', '3.'])
})

test('lists in cells are numbered too, from the edge of the cell', async () => {
  const inCell = cell([paragraph('before'), ordered(0, ['1.', '2.']), bullets(0, '•', ['x'])])
  const document = withBlocks(enSample, {
    type: 'table',
    caption: null,
    anchor: null,
    columns: [1],
    headerRows: 0,
    rows: [[inCell]],
    summary: '',
  })
  expect(await markersOf(document)).toEqual(['1.', '2.', '•'])
})

test('the levels of a list go on in the profile’s form, so that an item can be moved deeper', async () => {
  const parts = partsOf(await writeDocx(withBlocks(krSample, bullets(0, '○', ['a']))))
  const levels = [...levelsOf(parts['word/numbering.xml'] ?? '')].filter(([, { format }]) => format === 'bullet')
  expect(
    levels
      .map(([, { text }]) => text)
      .filter((text) => ['○', '-', '·'].includes(text))
      .slice(0, 3),
  ).toHaveLength(3)
})

describe('headings', () => {
  const automatic = async (document: PrintDocument) =>
    paragraphsOf(partsOf(await writeDocx(document))['word/document.xml'] ?? '')
      .filter(({ style }) => style.startsWith('Heading'))
      .map(({ xml }) => !xml.includes('<w:numId w:val="0"/>'))

  test.each([
    ['Korean', krSample],
    ['Vietnamese', vnSample],
    ['English', enSample],
  ])('of the %s sample are all numbered by Word', async (_, sample) => {
    // In an annex numbers are text: Word would go on counting from the body.
    const { blocks } = sample
    expect(await automatic({ ...sample, blocks: blocks.slice(0, annexesFrom(blocks)) })).not.toContain(false)
  })

  test('whose number Word would write otherwise carry it as text', async () => {
    const letters = ['a)', 'b)', 'c)', 'd)', 'đ)', 'e)', 'g)']
    const document = withBlocks(vnSample, ...letters.map((letter) => heading(3, letter, `mục ${letter}`)))
    expect(await automatic(document)).toEqual([true, true, true, true, false, true, false])
    const texts = paragraphsOf(partsOf(await writeDocx(document))['word/document.xml'] ?? '').map(({ text }) => text)
    expect(texts).toContain('đ) mục đ)')
    expect(texts).toContain('g) mục g)')
    expect(texts).toContain('e) mục e)'.slice(3))
  })

  test('number from one again under the next heading above', async () => {
    const document = withBlocks(
      vnSample,
      heading(1, 'I.', 'x'),
      heading(2, '1.', 'x'),
      heading(2, '2.', 'x'),
      heading(1, 'II.', 'x'),
      heading(2, '1.', 'x'),
      heading(2, '3.', 'jumps'),
      heading(2, '2.', 'x'),
    )
    expect(await automatic(document)).toEqual([true, true, true, true, true, false, true])
  })
})

test.each(['1.', '가.', '1)', '가)', '(1)', '(가)', '①', 'I.', 'a)', '(a)', '(i)'] satisfies OrderedMarker[])(
  'the form %s reads back the numbers that it writes',
  (marker) => {
    const form = formOf(marker)
    if (!form) throw new Error('Word has this form')
    expect(formatMarker(form, 1)).toBe(marker)
    for (const value of [1, 2, 9, 14]) expect(numberOfMarker(form, formatMarker(form, value) ?? '')).toBe(value)
    expect(numberOfMarker(form, 'đ)')).toBeNull()
  },
)
