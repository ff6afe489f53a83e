import { describe, expect, test } from 'vitest'
import { type FlowBlock, paginate, separatorHeight } from '../../../../electron/export/docx/page-flow'
import { faceOf, widthOf } from '../../../../electron/export/docx/text-width'

const block = (heights: readonly number[], other: Partial<FlowBlock> = {}): FlowBlock => ({
  before: 0,
  after: 0,
  strips: heights.map((height) => ({ height, notes: 0 })),
  together: Math.min(2, heights.length),
  keepNext: false,
  newPage: false,
  countsAnew: false,
  repeated: 0,
  bookmarks: [],
  ...other,
})
const marked = (name: string, other: Partial<FlowBlock> = {}) => block([10], { bookmarks: [name], ...other })
const lines = (count: number) => block(Array.from({ length: count }, () => 10))

describe('pages of 100', () => {
  const pageOf = (blocks: readonly FlowBlock[], name = 'x') => paginate(blocks, 100).bookmarks.get(name)

  test('hold what fits', () => {
    expect(pageOf([lines(9), marked('x')])).toBe(1)
    expect(pageOf([lines(10), marked('x')])).toBe(2)
    expect(paginate([lines(30)], 100).pages).toBe(3)
  })

  test('keep a heading with the first two lines of its text', () => {
    expect(pageOf([lines(7), marked('x', { keepNext: true }), lines(5)])).toBe(1)
    expect(pageOf([lines(8), marked('x', { keepNext: true }), lines(5)])).toBe(2)
  })

  test('keep headings in a row together', () => {
    expect(pageOf([lines(7), marked('x', { keepNext: true }), marked('y', { keepNext: true }), lines(2)])).toBe(2)
  })

  test('begin where a block asks for a new one', () => {
    expect(pageOf([lines(1), marked('x', { newPage: true })])).toBe(2)
    expect(pageOf([marked('x', { newPage: true })])).toBe(1)
  })

  test('take the larger of two spaces between blocks', () => {
    expect(pageOf([block([40], { after: 10 }), block([40], { before: 10, bookmarks: ['x'] })])).toBe(1)
    expect(pageOf([block([40], { after: 10 }), block([40], { before: 30, bookmarks: ['x'] })])).toBe(2)
  })

  test('leave no single line of a paragraph behind', () => {
    expect(paginate([lines(9), lines(5)], 100).pages).toBe(2)
    expect(pageOf([lines(9), block([10, 10, 10, 10, 10], { bookmarks: ['x'] })])).toBe(2)
  })

  test('repeat the header of a table', () => {
    const rows = block([40, ...Array.from({ length: 12 }, () => 20)], { together: 1, repeated: 20 })
    expect(paginate([rows], 100).pages).toBe(4)
  })

  test('cut what is taller than a page', () => {
    expect(paginate([block([250]), marked('x')], 100)).toMatchObject({ pages: 2 })
  })
})

describe('notes at the foot of pages of 1000', () => {
  const tall = 1_000
  /** A line that calls a note. */
  const noted = (notes: number, other: Partial<FlowBlock> = {}) =>
    block([10], { ...other, strips: [{ height: 10, notes }] })
  const pageOf = (blocks: readonly FlowBlock[]) => paginate(blocks, tall).bookmarks.get('x')
  const rest = tall - separatorHeight

  test('take room from the text, with the line over them once', () => {
    expect(pageOf([noted(100), block([rest - 130]), marked('x')])).toBe(1)
    expect(pageOf([noted(100), block([rest - 110]), marked('x')])).toBe(2)
    expect(pageOf([noted(100), noted(100), block([rest - 240]), marked('x')])).toBe(1)
  })

  test('take the line that calls them along to the next page', () => {
    expect(pageOf([block([tall - 50]), noted(100, { bookmarks: ['x'] })])).toBe(2)
    expect(pageOf([block([tall - 50]), marked('x')])).toBe(1)
  })

  test('are those of the heading and of the text that it is kept with', () => {
    const blocks = [block([rest - 60]), marked('x', { keepNext: true }), noted(50)]
    expect(pageOf(blocks)).toBe(2)
  })

  test('leave room for text, however long they are', () => {
    expect(paginate([noted(5_000), noted(5_000), marked('x')], tall).pages).toBeLessThan(4)
  })

  test('begin anew on every page', () => {
    expect(pageOf([noted(400), marked('y', { newPage: true }), block([tall - 20]), marked('x')])).toBe(2)
  })
})

test('text is as wide as Times and 바탕 are', () => {
  const serif = faceOf('Times New Roman', '바탕', false)
  expect(widthOf('Hello', serif)).toBeCloseTo(0.722 + 0.444 + 0.278 + 0.278 + 0.5)
  expect(widthOf('가나다', serif)).toBe(3)
  expect(widthOf('Độ', serif)).toBeCloseTo(widthOf('Do', serif))
  expect(widthOf('가', faceOf('Malgun Gothic', '맑은 고딕', true))).toBeCloseTo(0.92)
})
