import { describe, expect, it } from 'vitest'
import { printReport } from '../../../shared/print/print-report'
import { bullets, heading, inline, marked, ordered, paragraph, report, seen } from './support'

const figure = (width: number, caption = '') => ({
  type: 'figure',
  attrs: { media: 'a'.repeat(64), width },
  content: inline(caption),
})
const caption = (text: string) => ({ type: 'tableCaption', content: inline(text) })
const table = (text: string) => ({
  type: 'table',
  content: [{ type: 'tableRow', content: [{ type: 'tableCell', content: [paragraph(text)] }] }],
})
const printed = (body: unknown[]) => printReport(report('en', body)).blocks
const shown = (body: unknown[]) => printed(body).map(seen)

describe('tables and their captions', () => {
  it('a caption names the table that follows, and only captions count', () => {
    expect(shown([table('a'), caption('Costs'), table('b'), caption('People'), table('c')])).toEqual([
      'a',
      'Table 1 Costs\nb',
      'Table 2 People\nc',
    ])
  })

  it('a caption that lost its table stays as text', () => {
    expect(shown([caption('Costs'), paragraph('x')])).toEqual(['Table 1  Costs', 'x'])
  })

  it('a chosen alignment and shade of a cell stay', () => {
    const cell = { type: 'tableCell', attrs: { align: 'right', background: 'grey' }, content: [paragraph('a')] }
    const [block] = printed([{ type: 'table', content: [{ type: 'tableRow', content: [cell] }] }])
    expect(block?.type === 'table' && block.rows[0]?.[0]).toMatchObject({ align: 'right', fill: 'eceff4' })
  })
})

describe('pictures side by side', () => {
  it('share the width of the text and count on', () => {
    const [first, row] = printed([figure(50), { type: 'figureRow', content: [figure(50, 'A'), figure(100, 'B')] }])
    expect(first && seen(first)).toBe('Figure 1 ')
    expect(row && seen(row)).toBe('Figure 2 A | Figure 3 B')
    expect(row?.type === 'figureRow' && row.figures.map(({ width }) => width)).toEqual([1 / 3, 2 / 3])
  })

  it('stand three in a row at most, and one alone is a picture as any other', () => {
    const row = { type: 'figureRow', content: [1, 2, 3, 4].map(() => figure(40)) }
    expect(printed([row]).map(({ type }) => type)).toEqual(['figureRow', 'figure'])
  })
})

describe('page breaks and contents', () => {
  const pageBreak = { type: 'pageBreak' }

  it('a page break that parts nothing is left out', () => {
    expect(shown([pageBreak, paragraph('a'), pageBreak, pageBreak, paragraph('b'), pageBreak])).toEqual([
      'a',
      '===',
      'b',
    ])
  })

  it('contents that the writer placed stand there once, and not in front as well', () => {
    const contents = { type: 'tableOfContents' }
    const body = [heading(1, 'A'), contents, heading(1, 'B'), contents, heading(1, 'C')]
    const front = printReport(report('ko', [heading(1, 'A'), heading(1, 'B'), heading(1, 'C')])).contents
    expect(front?.title).toBe('목차')
    const document = printReport(report('ko', body))
    expect(document.contents).toBeNull()
    expect(document.blocks.map(({ type }) => type)).toEqual(['heading', 'contents', 'heading', 'heading'])
  })
})

describe('forms of lists', () => {
  const item = (text: string, ...inside: ReturnType<typeof paragraph>[]) => [paragraph(text), ...inside]

  it('bullets of a Korean report follow their scheme inwards', () => {
    const list = marked('bulletList', 'square', item('1', bullets(item('2', bullets(item('3', bullets(item('4'))))))))
    expect(shown([list])).toEqual(['□ 1 / ○ 2 / - 3 / ※ 4'])
  })

  it('items of a legal text follow their scheme inwards', () => {
    const list = marked('orderedList', '가.', item('1', ordered(1, item('2', ordered(1, item('3'))))))
    expect(shown([list])).toEqual(['가. 1 / 1) 2 / 가) 3'])
  })

  it('parts of a Vietnamese document follow theirs', () => {
    const list = marked('orderedList', 'I.', item('1', ordered(1, item('2', ordered(1, item('3'))))))
    const { blocks } = printReport(report('vi', [list]))
    expect(blocks.map(seen)[0]).toMatch(/^I\. 1 \/ 1\. 2 \/ a\) 3/)
  })

  it('a list inside may choose another form', () => {
    const list = marked('bulletList', 'square', item('1', marked('orderedList', '①', item('2'), item('3'))))
    expect(shown([list])).toEqual(['□ 1 / ① 2 | ② 3'])
  })

  it('a checklist shows what is done', () => {
    const task = (checked: boolean, text: string) => ({
      type: 'taskItem',
      attrs: { checked },
      content: [paragraph(text)],
    })
    expect(shown([{ type: 'taskList', content: [task(true, 'a'), task(false, 'b')] }])).toEqual(['☑ a | ☐ b'])
  })
})

describe('styles of text', () => {
  const styled = (type: string, attrs?: object) => ({
    type: 'paragraph',
    content: [{ type: 'text', text: 'a', marks: [{ type, ...(attrs && { attrs }) }] }],
  })
  const run = (language: 'ko' | 'vi', block: unknown) => {
    const [first] = printReport(report(language, [block, paragraph('x')])).blocks
    return first?.type === 'paragraph' ? first.text[0] : undefined
  }

  it('colours have their value on paper', () => {
    expect(run('ko', styled('textColour', { colour: 'red' }))).toEqual({ text: 'a', colour: 'c00000' })
    expect(run('ko', styled('highlight', { colour: 'yellow' }))).toEqual({ text: 'a', highlight: 'fff2a8' })
  })

  it('letters of a Vietnamese official document are black (Nghị định 30/2020/NĐ-CP)', () => {
    expect(run('vi', styled('textColour', { colour: 'red' }))).toEqual({ text: 'a' })
  })

  it('a footnote keeps its place, its style and its text', () => {
    const block = {
      type: 'paragraph',
      content: [...inline('보고 '), { type: 'footnote', content: inline(' 근거 ') }, ...inline('서')],
    }
    const [first] = printReport(report('ko', [block, paragraph('x')])).blocks
    expect(first?.type === 'paragraph' && first.text).toEqual([
      { text: '보고 ' },
      { text: '', footnote: [{ text: '근거' }] },
      { text: '서' },
    ])
  })

  it('quotes and boxes print what they hold, and nothing when they are empty', () => {
    const callout = { type: 'callout', attrs: { kind: 'warning' }, content: [paragraph('a')] }
    const quote = { type: 'blockquote', content: [paragraph('b')] }
    expect(shown([callout, quote, { type: 'blockquote' }, { type: 'callout' }])).toEqual(['[Important] a', '"b"'])
  })
})
