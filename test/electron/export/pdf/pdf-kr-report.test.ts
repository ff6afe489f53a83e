import { beforeAll, describe, expect, test } from 'vitest'
import { printReport } from '../../../../shared/print/print-report'
import { bullets, heading, marked, ordered, paragraph, report } from '../../../shared/print/support'
import { pdfFonts, pdfInfo, pdfPages, pdfWords } from '../../../support/pdf'
import { writePdf } from '../../../support/write-pdf'

/* The custom of Korean offices, measured on the page by another program: nothing here reads the profile. */

const long = '도시 침수에 대비한 수변 공간을 시민과 함께 설계하고 해마다 그 효과를 공개하는 제도를 확인함'
const levels = [
  heading(1, '개요'),
  heading(2, '배경'),
  bullets(
    [paragraph(`가장 ${long}`), bullets([paragraph(`둘째 ${long}`)], [paragraph('셋째 항목')])],
    [paragraph('넷째 항목')],
  ),
  heading(2, '목적'),
  paragraph(`※ 참고로 ${long}`),
  paragraph(`문단은 ${long}`),
]
const millimetres = (points: number) => (points * 25.4) / 72
const written = async (body: readonly unknown[], facts: Record<string, unknown> = {}) =>
  (await writePdf(printReport(report('ko', [...body], { template: 'blank', facts })))).bytes

let bytes: Uint8Array
let words: ReturnType<typeof pdfWords>
beforeAll(async () => {
  bytes = await written(levels)
  const all = pdfWords(bytes)
  // The contents before the body name the headings as well.
  words = all.slice(all.findLastIndex(({ text }) => text === '개요'))
})
const indexOf = (text: string) => words.findIndex((word) => word.text === text)
function at(index: number) {
  const word = words[index]
  if (!word) throw new Error(`no word ${index}`)
  return word
}
/** The sign before a text, and the first words of its lines. */
function item(first: string) {
  const index = indexOf(first)
  const text = at(index)
  const next = words.slice(index).find((word) => word.top > text.top + 5)
  return { sign: at(index - 1), text, next }
}

describe('a page of the Korean form', () => {
  test('is A4, its text 20 mm from the sides and 25 mm (15 + 10) from the top', async () => {
    expect(pdfInfo(bytes)['Page size']).toContain('A4')
    expect(millimetres(item('배경').sign.left)).toBeCloseTo(20, 1)
    expect(Math.max(...words.map(({ right }) => millimetres(right)))).toBeLessThanOrEqual(190.05)
    const second = pdfWords(await written([paragraph('앞쪽'), { type: 'pageBreak' }, paragraph('뒤쪽')]))
    const top = millimetres(second.find(({ text }) => text === '뒤쪽')?.top ?? 0)
    expect(top).toBeGreaterThan(24.5)
    expect(top).toBeLessThan(26)
  })

  test('has its number in the 10 mm that lie 15 mm above the foot', () => {
    const number = words.findLast(({ text }) => text === '2')
    expect(297 - millimetres(number?.bottom ?? 0)).toBeGreaterThan(14)
    expect(297 - millimetres(number?.top ?? 0)).toBeLessThan(25)
    const middle = ((number?.left ?? 0) + (number?.right ?? 0)) / 2
    expect(millimetres(middle)).toBeCloseTo(105, 0)
  })

  test('steps in by 2타, a letter of 15 points, from □ to ○ to -', () => {
    const steps = ['배경', '가장', '둘째'].map((first) => item(first).sign)
    expect(steps.map(({ text }) => text)).toEqual(['□', '○', '-'])
    const [square, circle, dash] = steps.map(({ left }) => left)
    expect((circle ?? 0) - (square ?? 0)).toBeCloseTo(15, 0)
    expect((dash ?? 0) - (circle ?? 0)).toBeCloseTo(15, 0)
  })

  test.each(['가장', '둘째'])('lets the further lines of %s hang under its text', (first) => {
    const { text, next } = item(first)
    expect(next?.left).toBeCloseTo(text.left, 0)
  })

  test('sets text at 15 points and 160 %, remarks at 13 in gothic', () => {
    const { text, next } = item('문단은')
    expect(text.bottom - text.top).toBeCloseTo(15, 0)
    expect((next?.top ?? 0) - text.top).toBeCloseTo(24, 0)
    const remark = at(indexOf('참고로'))
    const below = words.slice(indexOf('참고로')).find((word) => word.top > remark.top + 5)
    expect((below?.top ?? 0) - remark.top).toBeCloseTo(13 * 1.6, 0)
    expect((remark.bottom - remark.top) / (text.bottom - text.top)).toBeGreaterThan(13 / 15)
    expect(
      pdfFonts(bytes)
        .map(({ name }) => name.replace(/^[A-Z]+\+/, ''))
        .sort(),
    ).toEqual(expect.arrayContaining(['NotoSerifKR-Regular', 'PretendardGOV-Regular', 'PretendardGOV-Bold']))
    expect(pdfFonts(bytes).every(({ embedded }) => embedded)).toBe(true)
  })

  test('leaves 10 points above □, 8 above ○ and 6 above - beside the leading', () => {
    const above = (first: string): number => {
      const index = indexOf(first)
      return at(index).top - at(index - 2).bottom
    }
    const leading = 9
    expect(above('셋째')).toBeCloseTo(leading + 6, 0)
    expect(above('넷째')).toBeCloseTo(leading + 8, 0)
    // A heading is taller than the box of its letters: its leading grows with its type.
    expect(above('목적')).toBeGreaterThan(leading + 10 - 3)
    expect(above('목적')).toBeLessThan(leading + 10 + 1)
  })
})

test('the list symbols go 1. 가. 1) 가) (1) (가) ① ㉮, and 거 after 하', async () => {
  const nest = (depth: number): ReturnType<typeof paragraph>[] =>
    depth === 8 ? [] : [ordered(1, [paragraph(`깊이${depth}`), ...nest(depth + 1)])]
  const many = marked('orderedList', '가.', ...Array.from({ length: 16 }, (_, index) => [paragraph(`항목${index}`)]))
  const text = pdfWords(await written([...nest(0), many])).map((word) => word.text)
  const before = (word: string) => text[text.indexOf(word) - 1]
  expect([0, 1, 2, 3, 4, 5, 6, 7].map((depth) => before(`깊이${depth}`))).toEqual([
    '1.',
    '가.',
    '1)',
    '가)',
    '(1)',
    '(가)',
    '①',
    '㉮',
  ])
  expect([13, 14, 15].map((index) => before(`항목${index}`))).toEqual(['하.', '거.', '너.'])
})

describe('the end of a document', () => {
  const mark = (found: ReturnType<typeof pdfWords>) => {
    const index = found.findLastIndex(({ text }) => text === '끝.')
    return { mark: found[index], before: found[index - 1] }
  }

  test('stands a letter of 15 points after the last one', async () => {
    const found = mark(pdfWords(await written([paragraph('보고드림.')])))
    expect((found.mark?.left ?? 0) - (found.before?.right ?? 0)).toBeCloseTo(15, 0)
  })

  test('stands a letter from the margin under a table', async () => {
    const cell = (text: string) => ({ type: 'tableCell', content: [paragraph(text)] })
    const table = { type: 'table', content: [{ type: 'tableRow', content: [cell('가'), cell('나')] }] }
    const found = mark(pdfWords(await written([table])))
    expect(millimetres(found.mark?.left ?? 0)).toBeCloseTo(20 + millimetres(15), 0)
    expect(found.mark?.top).toBeGreaterThan(found.before?.bottom ?? 0)
  })

  test('stands after the last attachment, which begin a letter after 붙임', async () => {
    const words = pdfWords(
      await written([paragraph('보고드림.')], { attachments: [{ text: '사진' }, { text: '명단' }] }),
    )
    const label = words.findIndex(({ text }) => text === '붙임')
    expect((words[label + 1]?.left ?? 0) - (words[label]?.right ?? 0)).toBeCloseTo(15, 0)
    expect(
      words
        .slice(label, -1)
        .map(({ text }) => text)
        .join(' '),
    ).toMatch(/^붙임 1\. 사진 1부\. 2\. 명단 1부\. 끝\./)
    const found = mark(words)
    expect((found.mark?.left ?? 0) - (found.before?.right ?? 0)).toBeCloseTo(15, 0)
  })
})

test('a report without anything but its title has one page', async () => {
  expect(pdfPages(await written([]))).toHaveLength(1)
})
