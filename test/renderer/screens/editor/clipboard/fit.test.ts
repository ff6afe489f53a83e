import { Fragment, Node, Slice } from '@tiptap/pm/model'
import { EditorState, TextSelection } from '@tiptap/pm/state'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { limitDepth } from '../../../../../renderer/screens/editor/clipboard/depth'
import { fitSlice } from '../../../../../renderer/screens/editor/clipboard/fit'
import { settleIds } from '../../../../../renderer/screens/editor/clipboard/identity'
import { readCells, textSlice } from '../../../../../renderer/screens/editor/clipboard/plain-text'
import { documentSchema } from '../../../../../shared/document/schema'

const schema = documentSchema()
const text = (value: string) => [{ type: 'text', text: value }]
const paragraph = (value: string) => ({ type: 'paragraph', content: text(value) })

/** Every container, with a paragraph or line `HERE` to paste into. */
const doc = Node.fromJSON(schema, {
  type: 'doc',
  content: [
    { type: 'title', content: text('HERE') },
    { type: 'heading', attrs: { level: 2 }, content: text('HERE') },
    paragraph('HERE'),
    { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph('HERE')] }] },
    { type: 'taskList', content: [{ type: 'taskItem', content: [paragraph('HERE')] }] },
    { type: 'blockquote', content: [paragraph('HERE')] },
    { type: 'callout', content: [paragraph('HERE')] },
    { type: 'tableCaption', content: text('HERE') },
    { type: 'table', content: [{ type: 'tableRow', content: [{ type: 'tableCell', content: [paragraph('HERE')] }] }] },
    { type: 'figure', attrs: { media: 'a'.repeat(64) }, content: text('HERE') },
    {
      type: 'policy',
      attrs: { id: 'x' },
      content: [{ type: 'recordField', attrs: { key: 'title' }, content: [paragraph('HERE')] }],
    },
  ],
})
const places: number[] = []
doc.descendants((node, position) => {
  if (node.isText) places.push(position + 2)
})

let count = 0
const word = () => {
  count += 1
  return `w${count}w`
}

/** A block in short: a kind, or what holds further ones. */
type Shape = string | { list: Shape[][] } | { quote: Shape[] } | { table: Shape[][][] }

const blocks = fc.letrec<{ texts: Shape[]; list: { list: Shape[][] }; block: Shape }>((tie) => ({
  texts: fc.array(fc.oneof({ depthSize: 'small' }, fc.constant('p'), tie('list')), { minLength: 1, maxLength: 3 }),
  list: fc.record({ list: fc.array(tie('texts'), { minLength: 1, maxLength: 2 }) }),
  block: fc.oneof(
    fc.constantFrom('p', 'heading', 'tableCaption', 'figure', 'horizontalRule', 'policy', 'footnoted'),
    tie('list'),
    fc.record({ quote: tie('texts') }),
    fc.record({
      table: fc.array(fc.array(tie('texts'), { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 2 }),
    }),
  ),
}))

function build(shape: Shape): unknown {
  if (shape === 'p') return paragraph(word())
  if (shape === 'heading') return { type: 'heading', attrs: { level: 1, id: 'h' }, content: text(word()) }
  if (shape === 'tableCaption') return { type: shape, content: text(word()) }
  if (shape === 'figure') return { type: shape, attrs: { media: 'b'.repeat(64) }, content: text(word()) }
  if (shape === 'horizontalRule') return { type: shape }
  if (shape === 'policy')
    return {
      type: shape,
      attrs: { id: 'x' },
      content: [{ type: 'recordField', attrs: { key: 'title' }, content: [paragraph(word())] }],
    }
  if (shape === 'footnoted')
    return { type: 'paragraph', content: [...text(word()), { type: 'footnote', content: text(word()) }] }
  if (typeof shape === 'string') throw new Error(`no block ${shape}`)
  const items = (list: Shape[][], type: string) => list.map((content) => ({ type, content: content.map(build) }))
  if ('list' in shape) return { type: 'bulletList', content: items(shape.list, 'listItem') }
  if ('quote' in shape) return { type: 'blockquote', content: shape.quote.map(build) }
  return {
    type: 'table',
    content: shape.table.map((row) => ({ type: 'tableRow', content: items(row, 'tableCell') })),
  }
}

test('whatever is pasted wherever, the document stays valid and no word is lost', () => {
  fc.assert(
    fc.property(
      fc.array(blocks.block, { minLength: 1, maxLength: 4 }),
      fc.boolean(),
      fc.nat(),
      (shapes, open, pick) => {
        const content = Fragment.from(shapes.map((shape) => Node.fromJSON(schema, build(shape))))
        const source = open ? Slice.maxOpen(content, false) : new Slice(content, 0, 0)
        const words = content.textBetween(0, content.size, ' ', '').match(/w\d+w/g) ?? []
        const at = places[pick % places.length] ?? 1
        const { slice, below } = fitSlice(source, doc.resolve(at))
        const transaction = EditorState.create({ doc, selection: TextSelection.create(doc, at) }).tr.replaceSelection(
          slice,
        )
        transaction.insert(transaction.doc.content.size, below)
        transaction.doc.check()
        const kept = transaction.doc.textBetween(0, transaction.doc.content.size, ' ')
        for (const lost of words) expect(kept).toContain(lost)
        expect(kept.replace(/[^HER]/g, '')).toHaveLength('HERE'.length * places.length)
      },
    ),
    { numRuns: 400, seed: Date.now() % 1_000_000 },
  )
})

test('lists deeper than nine levels end in the ninth, with all their words', () => {
  let list: unknown = paragraph('bottom')
  for (let level = 0; level < 40; level += 1)
    list = { type: 'bulletList', content: [{ type: 'listItem', content: [list] }] }
  const { content } = limitDepth(new Slice(Fragment.from(Node.fromJSON(schema, list)), 0, 0))
  let depth = 0
  content.descendants((node) => {
    depth += node.type.name === 'bulletList' ? 1 : 0
  })
  expect(depth).toBe(9)
  expect(content.textBetween(0, content.size)).toBe('bottom')
  content.firstChild?.check()
})

test('only what was cut here keeps its id, and only once', () => {
  const policy = (id: string) => Node.fromJSON(schema, { type: 'policy', attrs: { id }, content: [] })
  const heading = Node.fromJSON(schema, { type: 'heading', attrs: { level: 1, id: 'h' }, content: text('x') })
  const slice = new Slice(Fragment.from([policy('a'), policy('a'), policy('b'), heading]), 0, 0)
  const ids = (options: { taken: string[]; cut: string[] }) =>
    settleIds(slice, {
      taken: new Set(options.taken),
      cut: new Set(options.cut),
      heir: null,
      newId: () => 'new',
    }).content.content.map(({ attrs }) => attrs.id)
  expect(ids({ taken: [], cut: [] })).toEqual(['new', 'new', 'new', null])
  expect(ids({ taken: [], cut: ['a', 'h'] })).toEqual(['a', 'new', 'new', 'h'])
  expect(ids({ taken: ['a', 'h'], cut: ['a', 'b', 'h'] })).toEqual(['new', 'new', 'b', null])
})

test('text is a table only when every line has the same tabs', () => {
  expect(readCells('a\tb\r\nc\td\r\n')).toEqual([
    ['a', 'b'],
    ['c', 'd'],
  ])
  expect(readCells('a\tb')).toBeNull()
  expect(readCells('a\tb\nc')).toBeNull()
  expect(readCells('a\nb')).toBeNull()
  const { content } = textSlice('한 줄\n\n둘', { schema, marks: [], plain: true })
  expect(content.content.map(({ textContent }) => textContent)).toEqual(['한 줄', '둘'])
})
