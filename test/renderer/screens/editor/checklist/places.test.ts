import type { Node as DocumentNode } from '@tiptap/pm/model'
import { NodeSelection } from '@tiptap/pm/state'
import { describe, expect, it } from 'vitest'
import {
  fieldPosition,
  findBlock,
  selectBlock,
  selectSpot,
} from '../../../../../renderer/screens/editor/checklist/places'
import { checkReport } from '../../../../../shared/checklist/checklist'
import type { RuleName } from '../../../../../shared/checklist/rule'
import { reportDocumentSchema } from '../../../../../shared/document/model'
import { documentSchema } from '../../../../../shared/document/schema'

const schema = documentSchema()
const text = (value: string) => ({ type: 'text', text: value })
const paragraph = (...content: object[]) => ({ type: 'paragraph', content })
const title = { type: 'title', content: [text('Title')] }

const open = (body: readonly object[]): DocumentNode => schema.nodeFromJSON({ type: 'doc', content: body })

/** What is selected for the first item of a rule: the text, or the kind of the node. */
function selectedFor(rule: RuleName, body: readonly object[]): string | undefined {
  const doc = open(body)
  const report = reportDocumentSchema.parse({ template: 'study-mission', language: 'en', body })
  const item = checkReport(report).find((one) => one.rule === rule)
  if (item?.place.kind !== 'block') return undefined
  const block = findBlock(doc, doc, item.place.block) ?? 0
  const selection = item.place.spot ? selectSpot(doc, block, item.place.spot) : selectBlock(doc, block)
  if (selection instanceof NodeSelection) return selection.node.type.name
  return doc.textBetween(selection.from, selection.to, '\n', (leaf) => `<${leaf.type.name}>`)
}

describe('what an item of the checklist selects', () => {
  it('is the number, after styles, breaks, notes and references in its line', () => {
    const line = paragraph(
      { ...text('bold'), marks: [{ type: 'bold' }] },
      { type: 'hardBreak' },
      { type: 'footnote', content: [text('a note')] },
      { type: 'crossReference', attrs: { target: 'h-1' } },
      text(' call 010-1234-5678 now'),
    )
    expect(selectedFor('phone-number', [title, line])).toBe('010-1234-5678')
  })

  it('is found in lists and cells', () => {
    const list = {
      type: 'bulletList',
      content: [{ type: 'listItem', content: [paragraph(text('a')), paragraph(text('x@y.vn'))] }],
    }
    const cell = (value: string) => ({ type: 'tableCell', content: [paragraph(text(value))] })
    const table = { type: 'table', content: [{ type: 'tableRow', content: [cell('a'), cell('to x@y.vn')] }] }
    expect(selectedFor('email-address', [title, paragraph(text('a')), list])).toBe('x@y.vn')
    expect(selectedFor('email-address', [title, table])).toBe('x@y.vn')
  })

  it('is the mark of a note, whose text is edited elsewhere', () => {
    const line = paragraph(text('a'), { type: 'footnote', content: [text('x@y.vn')] })
    expect(selectedFor('email-address', [title, line])).toBe('footnote')
  })

  it('is a lost reference, or the whole heading', () => {
    const line = paragraph(text('see '), { type: 'crossReference', attrs: { target: 'gone' } }, text('.'))
    expect(selectedFor('reference-broken', [title, line])).toBe('<crossReference>')
    const heading = { type: 'heading', attrs: { level: 1 }, content: [text('Empty section')] }
    expect(selectedFor('section-empty', [title, heading])).toBe('Empty section')
  })
})

describe('a block that was read', () => {
  const blocks = () => open([title, paragraph(text('a')), paragraph(text('b'))]).content.content

  it('is found where it stands now', () => {
    const [first, second, third] = blocks()
    const read = schema.node(
      'doc',
      null,
      [first, second, third].filter((node) => node !== undefined),
    )
    const moved = schema.node(
      'doc',
      null,
      [first, third, second].filter((node) => node !== undefined),
    )
    expect(moved.nodeAt(findBlock(moved, read, 1) ?? 0)?.textContent).toBe('a')
  })

  it('is looked for at its number once it was changed, and nowhere when the text is shorter', () => {
    const read = open([title, paragraph(text('a')), paragraph(text('b'))])
    const changed = open([title, paragraph(text('a!'))])
    expect(changed.nodeAt(findBlock(changed, read, 1) ?? 0)?.textContent).toBe('a!')
    expect(findBlock(changed, read, 2)).toBeNull()
  })

  it('of a record has the place of each text, and none for what is chosen from a list', () => {
    const field = { type: 'recordField', attrs: { key: 'title' }, content: [paragraph(text('Hall'))] }
    const doc = open([title, { type: 'finding', attrs: { id: 'f' }, content: [field] }])
    const block = findBlock(doc, doc, 1) ?? 0
    expect(doc.nodeAt(fieldPosition(doc, block, 'title') ?? 0)?.textContent).toBe('Hall')
    expect(fieldPosition(doc, block, 'kind')).toBeNull()
  })
})
