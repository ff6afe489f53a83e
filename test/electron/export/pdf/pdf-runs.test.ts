import { describe, expect, test } from 'vitest'
import type { PrintRun } from '../../../../shared/print/tree'
import { figure, heading, paragraph, run } from '../../../fixtures/print/build'
import { krSample } from '../../../fixtures/print/kr-sample'
import { pictureHashes } from '../../../fixtures/print/pictures'
import { vnSample } from '../../../fixtures/print/vn-sample'
import { pdfFonts, pdfJumps, pdfPages, pdfWords } from '../../../support/pdf'
import { withBlocks, writePdf } from '../../../support/write-pdf'

const styles: readonly Omit<PrintRun, 'text'>[] = [
  { bold: true },
  { italic: true },
  { underline: true },
  { strike: true },
  { superscript: true },
  { subscript: true },
  { code: true },
  { highlight: 'fff2a8' },
  { colour: 'c00000' },
  { href: 'https://example.org/' },
]
/** Every set of styles, the empty one too. */
const combinations = Array.from(
  { length: 2 ** styles.length },
  (_, set): Omit<PrintRun, 'text'> =>
    Object.assign({}, ...styles.filter((_style, index) => Math.floor(set / 2 ** index) % 2 === 1)),
)

test('all styles may meet, and only bundled fonts draw them', async () => {
  const runs = combinations.map((style, index) => run(`글${index}x `, style))
  const { bytes } = await writePdf(withBlocks(krSample, paragraph(runs)))
  const words = new Set(pdfPages(bytes).join(' ').split(/\s+/))
  const missing = runs.filter(
    ({ text, superscript, subscript }) => !superscript && !subscript && !words.has(text.trim()),
  )
  expect(missing).toEqual([])
  for (const font of pdfFonts(bytes)) expect(font.name).toMatch(/Tinos|PretendardGOV|NotoSerifKR/)
})

/* Slanted letters are whole too, but readers part them from those beside them. */
test.each(styles.filter(({ italic }) => !italic))(
  'Korean words stay whole in the style %o and with the letters around it',
  async (style) => {
    const runs = Array.from({ length: 60 }, () => [run('그리고 '), run('성과 벤치마킹', style), run('을 ')]).flat()
    const words = pdfPages((await writePdf(withBlocks(krSample, paragraph(runs)))).bytes)
      .join(' ')
      .split(/\s+/)
    expect(words.filter((word) => word === '벤치마킹을').length).toBe(60)
    expect(words).not.toContain('을')
  },
)

test('brackets of titles keep the blank beside them', async () => {
  const words = pdfWords((await writePdf(withBlocks(krSample, paragraph('위의 「공무원법」 제13조')))).bytes)
  const at = words.findIndex(({ text }) => text === '「공무원법」')
  expect(words[at]?.left).toBeGreaterThan((words[at - 1]?.right ?? 999) + 2)
  expect(words[at + 1]?.left).toBeGreaterThan((words[at]?.right ?? 999) + 2)
})

describe('a reference', () => {
  const far = Array.from({ length: 40 }, () => paragraph('글'))
  const to = (target: string) => paragraph([run('see'), run(' '), run('there', { target })])

  test('leads to its part, before or after it', async () => {
    const named = { ...figure(pictureHashes.png, '그림 1', '사진', ''), anchor: 'a' }
    const document = withBlocks(krSample, to('a'), ...far, named, ...far, to('a'))
    const { bytes } = await writePdf(document)
    const there = pdfPages(bytes).findIndex((page) => page.includes('그림 1')) + 1
    const jumps = pdfJumps(bytes).filter(({ text }) => text.includes('there'))
    expect(there).toBeGreaterThan(1)
    expect(jumps.map(({ page }) => page)).toEqual([there, there])
  })

  test('leads to the first of two parts with one name, and to none where none is', async () => {
    const twice = [1, 2].map((number) => ({ ...heading(1, 'Ⅰ', `제목 ${number}`), anchor: 'a' }))
    const document = withBlocks(krSample, ...twice, to('a'), to('gone'))
    const { bytes } = await writePdf(document)
    expect(
      pdfJumps(bytes)
        .filter(({ text }) => text.includes('there'))
        .map(({ page }) => page),
    ).toEqual([1])
  })
})

test('paragraphs stand where their writer put them', async () => {
  const aligned = (['left', 'center', 'right'] as const).map((align) => ({ ...paragraph(align), align }))
  const document = withBlocks(vnSample, paragraph('indented'), { ...paragraph('margin'), indent: 'none' }, ...aligned)
  const words = pdfWords((await writePdf(document)).bytes)
  const left = (text: string): number => words.find((word) => word.text === text)?.left ?? Number.NaN
  expect(left('indented') - left('margin')).toBeCloseTo((12.7 / 25.4) * 72, 0)
  const right = words.find(({ text }) => text === 'right')?.right
  expect(right).toBeCloseTo(((210 - 15) / 25.4) * 72, 0)
  const middle = words.find(({ text }) => text === 'center')
  const centre = ((30 + (210 - 30 - 15) / 2) / 25.4) * 72
  expect(((middle?.left ?? 0) + (middle?.right ?? 0)) / 2).toBeCloseTo(centre, 0)
})

test('pictures side by side have their captions on one line', async () => {
  const figures = [pictureHashes.png, pictureHashes.tallPng, pictureHashes.jpeg].map((hash, index) =>
    figure(hash, `그림 ${index + 1}`, `사진${index + 1}`, '', 1 / 3),
  )
  const words = pdfWords((await writePdf(withBlocks(krSample, { type: 'figureRow', figures }))).bytes)
  const captions = ['사진1', '사진2', '사진3'].map((text) => words.find((word) => word.text === text))
  expect(new Set(captions.map((word) => word?.top)).size).toBe(1)
  expect(captions[0]?.right).toBeLessThan(captions[1]?.left ?? 0)
  expect(captions[1]?.right).toBeLessThan(captions[2]?.left ?? 0)
})
