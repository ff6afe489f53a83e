import { type Block, isRecordBlock, type RecordBlock, type ReportDocument } from '../document/model'
import type { FigureBlock } from '../document/model-figures'
import type { Inline } from '../document/model-inline'
import type { TextBlock } from '../document/model-text-blocks'
import { assertNever } from '../errors'
import type { Field, ScalarField } from '../fields/field'
import { rowsOf, type ScalarValue } from '../fields/value'
import { countryName } from '../i18n/countries'
import { type Language, languages } from '../i18n/language'
import { valueText } from '../print/values'
import { isTextField, recordNames } from '../records/record'
import { contentOf, fieldText } from '../records/record-values'
import { records } from '../records/records'
import { templates } from '../templates/templates'
import { foldPlain, onOneLine } from './query'
import { type Tier, tiers } from './score'

export const passageKinds = [
  'title',
  'heading',
  'text',
  'table',
  'caption',
  'alt',
  'note',
  'fact',
  ...recordNames,
] as const
/** What a passage is in its report; of a record its kind. */
export type PassageKind = (typeof passageKinds)[number]

/** A line of a report that can be found, and where it stands. */
export interface Passage {
  readonly kind: PassageKind
  readonly tier: Tier
  /** Place of its block in the body; -1 for a fact. */
  readonly block: number
  /** The field of a record or of the facts; '' for others. */
  readonly key: string
  readonly text: string
}

/** Stands for what is shown in a line without being text of it; nobody types it. */
const gap = '\ufffc'

const lineOf = (content: readonly Inline[]): string =>
  content
    .map((inline) => {
      if (inline.type === 'text') return inline.text
      return inline.type === 'hardBreak' ? ' ' : inline.type === 'footnote' ? '' : gap
    })
    .join('')

type Found = Pick<Passage, 'kind' | 'text'>

const lines = (kind: PassageKind, content: readonly Inline[]): Found[] => [
  { kind, text: lineOf(content) },
  ...content.flatMap((inline): Found[] =>
    inline.type === 'footnote' ? [{ kind: 'note', text: lineOf(inline.content) }] : [],
  ),
]

function textLines(kind: PassageKind, block: TextBlock): Found[] {
  if (block.type === 'paragraph') return lines(kind, block.content)
  return block.content.flatMap((item) => item.content.flatMap((inner) => textLines(kind, inner)))
}

const figureLines = ({ attrs, content }: FigureBlock): Found[] => [
  ...lines('caption', content),
  { kind: 'alt', text: attrs.alt },
]

/** The lines of a block that is no record. */
function blockLines(block: Exclude<Block, RecordBlock>): Found[] {
  switch (block.type) {
    case 'title':
    case 'heading':
      return lines(block.type, block.content)
    case 'tableCaption':
      return lines('caption', block.content)
    case 'figure':
      return figureLines(block)
    case 'figureRow':
      return block.content.flatMap(figureLines)
    case 'paragraph':
    case 'bulletList':
    case 'orderedList':
    case 'taskList':
      return textLines('text', block)
    case 'blockquote':
    case 'callout':
      return block.content.flatMap((inner) => textLines('text', inner))
    case 'table':
      return block.content.flatMap((row) =>
        row.content.flatMap((cell) => cell.content.flatMap((inner) => textLines('table', inner))),
      )
    case 'facts':
    case 'horizontalRule':
    case 'pageBreak':
    case 'tableOfContents':
      return []
    default:
      return assertNever(block)
  }
}

/** A value in words: countries in every language, days also as they are stored. */
function valueLine(field: ScalarField, value: ScalarValue | undefined, language: Language): string {
  if (value === undefined || value === '') return ''
  if (field.type === 'country' && typeof value === 'string')
    return [language, ...languages.filter((each) => each !== language)]
      .map((each) => countryName(value, each))
      .join(' / ')
  const shown = valueText(field, value, language)
  if (field.type === 'date' && typeof value === 'string') return `${shown} (${value})`
  return shown
}

function factLines(field: Field, facts: ReportDocument['facts'], language: Language): string[] {
  if (field.type !== 'list') {
    const value = facts[field.key]
    return Array.isArray(value) ? [] : [valueLine(field, value, language)]
  }
  return rowsOf(facts, field.key).map((row) =>
    field.columns
      .map((column) => valueLine(column, row[column.key], language))
      .filter((cell) => cell !== '')
      .join(' · '),
  )
}

function factPassages({ template, facts, language }: ReportDocument): Passage[] {
  return templates[template].facts
    .flatMap(({ fields }) => fields)
    .flatMap((field) =>
      factLines(field, facts, language).map(
        (text) => ({ kind: 'fact', tier: 'n', block: -1, key: field.key, text }) as const,
      ),
    )
}

function recordPassages(record: RecordBlock, block: number, language: Language): Passage[] {
  const definition = records[record.type]
  const content = contentOf(record)
  return definition.fields.flatMap((field) => {
    const tier = field.key === definition.titleField ? 'n' : 'b'
    const texts = isTextField(field)
      ? record.content
          .filter(({ attrs }) => attrs.key === field.key)
          .flatMap((written) => written.content.flatMap((inner) => textLines(record.type, inner)))
          .map(({ text }) => text)
      : field.type === 'country'
        ? [valueLine(field, String(content.values[field.key] ?? ''), language)]
        : [fieldText(field, content, language)]
    return texts.map((text) => ({ kind: record.type, tier, block, key: field.key, text }) as const)
  })
}

const tierOf = (kind: PassageKind): Tier => (kind === 'title' ? 't' : kind === 'heading' ? 'h' : 'b')

/** Everything of a report that can be found, the weightiest first, in the order of the report within each tier. */
export function passagesOf(report: ReportDocument): Passage[] {
  const body = report.body.flatMap((block, at): Passage[] => {
    if (isRecordBlock(block)) return recordPassages(block, at, report.language)
    return blockLines(block).map(({ kind, text }) => ({ kind, tier: tierOf(kind), block: at, key: '', text }))
  })
  const all = [...body, ...factPassages(report)]
    .map((passage) => ({ ...passage, text: onOneLine(passage.text) }))
    // A lone mark is compared as nothing: nobody looks for it.
    .filter(({ text }) => foldPlain(text).trim() !== '')
  return tiers.flatMap((tier) => all.filter((passage) => passage.tier === tier))
}
