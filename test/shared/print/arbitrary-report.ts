import fc from 'fast-check'
import { highlightNames, shadeNames, textColourNames } from '../../../shared/document/colours'
import { bulletMarkers, orderedMarkers } from '../../../shared/document/list-markers'
import { calloutKinds } from '../../../shared/document/model'
import { figureAlignments } from '../../../shared/document/model-figures'
import { alignments, indents } from '../../../shared/document/model-text-blocks'
import { findingRecord } from '../../../shared/records/finding'
import { policyRecord } from '../../../shared/records/policy'
import { recommendationRecord } from '../../../shared/records/recommendation'
import {
  isScalarField,
  isTextField,
  type RecordDefinition,
  type RecordScalarField,
} from '../../../shared/records/record'
import { templateNames } from '../../../shared/templates/names'
import { templates } from '../../../shared/templates/templates'

/* Documents that the schema accepts, whole and broken alike: what a merge, an import or another tool could bring. */

const text = fc.oneof(
  fc.string({ maxLength: 30 }),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom('', ' ', '끝.', './.', '※ 참고', 'Báo cáo', '\n', '12,000', 'Đoàn công tác', '보고드림  끝.'),
)
const filledText = text.filter((value) => value.length > 0)

const mark = fc.oneof(
  fc.constantFrom({ type: 'bold' }, { type: 'italic' }, { type: 'underline' }, { type: 'strike' }),
  fc.constantFrom({ type: 'superscript' }, { type: 'subscript' }, { type: 'code' }),
  fc.constantFrom(...highlightNames).map((colour) => ({ type: 'highlight', attrs: { colour } })),
  fc.constantFrom(...textColourNames).map((colour) => ({ type: 'textColour', attrs: { colour } })),
  fc.constant({ type: 'link', attrs: { href: 'https://example.org/\u0000a b' } }),
)
/* Few, so that references often find their target and some parts share one. */
const target = fc.constantFrom('a', 'b', 'c', 'd', 'nowhere')
const id = fc.option(target)
const plainInline = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ type: fc.constant('text'), text: filledText, marks: fc.array(mark, { maxLength: 3 }) }),
  },
  { weight: 1, arbitrary: fc.constant({ type: 'hardBreak' }) },
)
const plainContent = fc.array(plainInline, { maxLength: 5 })
const inline = fc.oneof(
  { weight: 6, arbitrary: plainInline },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('footnote'), content: plainContent }) },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('crossReference'),
      attrs: fc.record({ target, show: fc.constantFrom('label', 'text') }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('fact'),
      attrs: fc.record({ key: fc.constantFrom('period', 'costs.total', 'travellers.head', 'nothing') }),
    }),
  },
)
const content = fc.array(inline, { maxLength: 5 })
const paragraph = fc.record({
  type: fc.constant('paragraph'),
  attrs: fc.record({
    align: fc.option(fc.constantFrom(...alignments)),
    indent: fc.option(fc.constantFrom(...indents)),
  }),
  content,
})

const { textBlock } = fc.letrec((tie) => ({
  textBlock: fc.oneof({ maxDepth: 6, withCrossShrink: true }, paragraph, tie('bullets'), tie('numbers'), tie('tasks')),
  item: fc.record({ type: fc.constant('listItem'), content: fc.array(tie('textBlock'), { maxLength: 3 }) }),
  task: fc.record({
    type: fc.constant('taskItem'),
    attrs: fc.record({ checked: fc.boolean() }),
    content: fc.array(tie('textBlock'), { maxLength: 3 }),
  }),
  tasks: fc.record({ type: fc.constant('taskList'), content: fc.array(tie('task'), { maxLength: 4 }) }),
  bullets: fc.record({
    type: fc.constant('bulletList'),
    attrs: fc.record({ marker: fc.option(fc.constantFrom(...bulletMarkers)) }),
    content: fc.array(tie('item'), { maxLength: 4 }),
  }),
  numbers: fc.record({
    type: fc.constant('orderedList'),
    attrs: fc.record({
      start: fc.oneof(fc.nat(40), fc.maxSafeNat()),
      marker: fc.option(fc.constantFrom(...orderedMarkers)),
    }),
    content: fc.array(tie('item'), { maxLength: 4 }),
  }),
}))
const textBlocks = fc.array(textBlock, { maxLength: 3 })

const cell = fc.record({
  type: fc.constantFrom('tableHeader', 'tableCell'),
  attrs: fc.record({
    colspan: fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 50 })),
    rowspan: fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 500 })),
    align: fc.option(fc.constantFrom('left', 'center', 'right')),
    background: fc.option(fc.constantFrom(...shadeNames)),
    colwidth: fc.option(
      fc.array(
        fc.oneof(
          fc.double({ min: 0, max: 900, noNaN: true }),
          fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }),
        ),
        { maxLength: 4 },
      ),
    ),
  }),
  content: textBlocks,
})
const row = fc.record({ type: fc.constant('tableRow'), content: fc.array(cell, { maxLength: 5 }) })
const table = fc.record({ type: fc.constant('table'), content: fc.array(row, { maxLength: 6 }) })

const day = fc
  .date({ min: new Date('0000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

function attribute(field: RecordScalarField): fc.Arbitrary<unknown> {
  switch (field.type) {
    case 'choice':
      return fc.constantFrom(...field.options.map(({ key }) => key))
    case 'country':
      return fc.constantFrom('KR', 'VN', 'QQ')
    case 'date':
      return day
    case 'number':
      return fc.double({ noNaN: true, noDefaultInfinity: true })
    case 'rating':
      return fc.integer({ min: 1, max: 5 })
    case 'period':
      return fc.record({ from: day, to: day }, { requiredKeys: [] })
    case 'choices':
      return fc.subarray(field.options.map(({ key }) => key))
    case 'references':
      return fc.array(target, { maxLength: 4 })
  }
}

const record = (definition: RecordDefinition) =>
  fc.record({
    type: fc.constant(definition.name),
    attrs: fc.record(
      Object.fromEntries(
        definition.fields.filter(isScalarField).map((field) => [field.key, fc.option(attribute(field))]),
      ),
      { requiredKeys: [] },
    ),
    content: fc.array(
      fc.record({
        type: fc.constant('recordField'),
        attrs: fc.record({
          key: fc.constantFrom('unknown', ...definition.fields.filter(isTextField).map(({ key }) => key)),
        }),
        content: textBlocks,
      }),
      { maxLength: 6 },
    ),
  })

const factFields = Object.values(templates).flatMap(({ facts }) => facts.flatMap(({ fields }) => fields))
const views = ['overview', 'nothing', ...factFields.map(({ key }) => key)]

const figure = fc.record({
  type: fc.constant('figure'),
  attrs: fc.record({
    media: fc.constant('0'.repeat(64)),
    alt: text,
    width: fc.integer({ min: 10, max: 100 }),
    align: fc.constantFrom(...figureAlignments),
    id,
  }),
  content,
})

const block = fc.oneof(
  fc.record({ type: fc.constant('title'), content: plainContent }),
  fc.record({
    type: fc.constant('heading'),
    attrs: fc.record({ level: fc.integer({ min: 1, max: 4 }), id }),
    content,
  }),
  textBlock,
  table,
  figure,
  fc.record({ type: fc.constant('figureRow'), content: fc.array(figure, { maxLength: 5 }) }),
  fc.record({ type: fc.constant('tableCaption'), attrs: fc.record({ id }), content }),
  fc.record({ type: fc.constant('blockquote'), content: textBlocks }),
  fc.record({
    type: fc.constant('callout'),
    attrs: fc.record({ kind: fc.constantFrom(...calloutKinds) }),
    content: textBlocks,
  }),
  fc.constantFrom({ type: 'horizontalRule' }, { type: 'pageBreak' }, { type: 'tableOfContents' }),
  fc.record({ type: fc.constant('facts'), attrs: fc.record({ view: fc.constantFrom(...views) }) }),
  record(findingRecord),
  record(policyRecord),
  record(recommendationRecord),
)

const scalar = fc.oneof(
  text,
  day,
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer(),
  fc.record({ from: day, to: day }, { requiredKeys: [] }),
  fc.constantFrom('KR', 'public', '단장', 'Trưởng đoàn', 'KRW', 'EUR'),
)
const columns = [
  ...new Set(factFields.flatMap((field) => (field.type === 'list' ? field.columns : [])).map(({ key }) => key)),
]
const facts = fc.dictionary(
  fc.constantFrom('other', ...factFields.map(({ key }) => key)),
  fc.oneof(scalar, fc.array(fc.dictionary(fc.constantFrom('other', ...columns), scalar), { maxLength: 8 })),
)

/** Anything that could be a report, as it would be read from a file. */
export const arbitraryReport = fc.record({
  template: fc.constantFrom(...templateNames),
  language: fc.constantFrom('ko', 'en', 'vi'),
  facts,
  body: fc.array(block, { minLength: 1, maxLength: 12 }),
})
