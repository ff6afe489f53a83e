import type { RecordBlock } from '../document/model'
import type { TextBlock } from '../document/model-text-blocks'
import { isTextField, type RecordDefinition, type RecordField, type RecordValues } from '../records/record'
import { records } from '../records/records'
import type { BodyContext } from './context'
import { labels } from './labels'
import { plainLine } from './lines'
import { linesOf, printParagraph, printTextBlocks } from './lists'
import { linkRuns, recordValueText } from './record-values'
import { capitalised } from './text'
import type { PrintLine, PrintRecord, PrintTextBlock } from './tree'

type Row = PrintRecord['rows'][number]

const separator = ' · '

/** The texts of a record by field key. A key may come twice after a merge: both texts stand, one after the other. */
function textsOf(block: RecordBlock): Map<string, TextBlock[]> {
  const texts = new Map<string, TextBlock[]>()
  for (const { attrs, content } of block.content) texts.set(attrs.key, [...(texts.get(attrs.key) ?? []), ...content])
  return texts
}

const attributesOf = (block: RecordBlock): RecordValues => block.attrs

function fieldBlocks(field: RecordField, block: RecordBlock, context: BodyContext): PrintTextBlock[] {
  if (isTextField(field)) return printTextBlocks(textsOf(block).get(field.key) ?? [], context)
  const value = attributesOf(block)[field.key]
  const line =
    field.type === 'references'
      ? linkRuns(value, context.references, context.language)
      : plainLine(recordValueText(field, value, context.language))
  return line.length > 0 ? [printParagraph(line)] : []
}

/** The text of a value that fits on one line beside others, or null. */
function shortText(blocks: readonly PrintTextBlock[]): PrintLine | null {
  const [only] = blocks
  if (blocks.length !== 1 || only?.type !== 'paragraph') return null
  return only.text.some((run) => run.text === '\n') ? null : only.text
}

/** One row from fields that belong together. */
function sharedRow(rows: readonly Row[]): Row {
  const text = rows.flatMap(({ blocks }, index): PrintLine => {
    const line = shortText(blocks) ?? []
    return index === 0 ? line : [{ text: separator }, ...line]
  })
  return { label: rows.map((row) => row.label).join(separator), blocks: [printParagraph(text)] }
}

function tableRows(fields: readonly RecordField[], block: RecordBlock, context: BodyContext): Row[] {
  const rows: Row[] = []
  const done = new Set<string>()
  const rowOf = (field: RecordField): Row => ({
    label: field.label[context.language],
    blocks: fieldBlocks(field, block, context),
  })
  for (const field of fields) {
    if (done.has(field.key)) continue
    const group = fields
      .filter(({ key, row }) => key === field.key || (row !== undefined && row === field.row))
      .map((member) => ({ key: member.key, row: rowOf(member) }))
    const filled = group.filter(({ row }) => row.blocks.length > 0)
    for (const { key } of group) done.add(key)
    if (filled.length > 1 && filled.every(({ row }) => shortText(row.blocks)))
      rows.push(sharedRow(filled.map(({ row }) => row)))
    else rows.push(...filled.map(({ row }) => row))
  }
  return rows
}

function ratingsOf(
  definition: RecordDefinition,
  block: RecordBlock,
  { language }: BodyContext,
): PrintRecord['ratings'] {
  const items = definition.fields
    .filter((field) => field.type === 'rating')
    .flatMap((field) => {
      const value = attributesOf(block)[field.key]
      /* The heading of the bars already says what is rated: `적용 가능성: 법` -> `법`. */
      const label = capitalised(field.label[language].split(': ').at(-1) ?? '')
      return typeof value === 'number' ? [{ label, value }] : []
    })
  return items.length > 0 ? { label: labels.ratings[language], items } : null
}

/** Texts under keys that the record does not have: written by a newer version, or by another tool. Never lost. */
function otherRows(definition: RecordDefinition, block: RecordBlock, context: BodyContext): Row[] {
  const known = new Set(definition.fields.filter(isTextField).map((field) => field.key))
  const blocks = [...textsOf(block)]
    .filter(([key]) => !known.has(key))
    .flatMap(([, texts]) => printTextBlocks(texts, context))
  return blocks.length > 0 ? [{ label: labels.otherText[context.language], blocks }] : []
}

/** The paragraphs of a text as one line, with their styles and notes. */
const oneTextLine = (blocks: readonly PrintTextBlock[]): PrintLine =>
  linesOf(blocks).flatMap((line, index) => [
    ...(index > 0 ? [{ text: ' ' }] : []),
    ...line.map((run) => (run.text === '\n' ? { text: ' ' } : run)),
  ])

/** A finding, policy or recommendation as a sheet of labelled rows; `number` counts its kind in the report. Null when it is empty. */
export function printRecord(
  block: RecordBlock,
  number: number,
  context: BodyContext,
): Omit<PrintRecord, 'anchor'> | null {
  const definition = records[block.type]
  const title = oneTextLine(printTextBlocks(textsOf(block).get(definition.titleField) ?? [], context))
  const fields = definition.fields.filter((field) => field.type !== 'rating' && field.key !== definition.titleField)
  const rows = [...tableRows(fields, block, context), ...otherRows(definition, block, context)]
  const ratings = ratingsOf(definition, block, context)
  if (title.length === 0 && rows.length === 0 && !ratings) return null
  return {
    type: 'record',
    record: block.type,
    label: `${definition.label[context.language]} ${number}`,
    title,
    rows,
    ratings,
  }
}
