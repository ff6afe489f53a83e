import { targetIdForm } from '../document/identity'
import { type Block, type BlockOf, isRecordBlock, type RecordBlock } from '../document/model'
import { tableSchema } from '../document/model-tables'
import { plainText, recordText, recordTitle } from '../document/text'
import type { Language } from '../i18n/language'
import { recommendationRecord } from '../records/recommendation'
import { isTextField, type RecordValues } from '../records/record'
import type { BodyContext } from './context'
import { labels } from './labels'
import { lineText } from './lines'
import { blockLines } from './lists'
import { linksIn, recordValueText } from './record-values'
import { printTable } from './tables'
import { oneLine } from './text'
import type { PrintBlock } from './tree'

type Recommendation = BlockOf<'recommendation'>
type Inlines = readonly object[]

const isRecommendation = (block: Block): block is Recommendation => block.type === 'recommendation'
const words = (text: string): Inlines => (text === '' ? [] : [{ type: 'text', text }])
const reference = (target: string, show: 'label' | 'text') => ({ type: 'crossReference', attrs: { target, show } })

const fieldOf = (key: string) => recommendationRecord.fields.find((each) => each.key === key)
const labelOf = (key: string, language: Language): string => fieldOf(key)?.label[language] ?? ''

function valueText({ attrs }: Recommendation, key: string, language: Language): string {
  const values: RecordValues = attrs
  const field = fieldOf(key)
  return field && !isTextField(field) ? recordValueText(field, values[key], language) : ''
}

/** The title as a link to the record. */
function named(record: Recommendation): Inlines {
  const title = recordTitle(record)
  const { id } = record.attrs
  return title !== '' && typeof id === 'string' && targetIdForm.test(id)
    ? [reference(id, 'text')]
    : words(title || oneLine(recordText(record, 'text')))
}

/** The records that it rests on, each by its number. */
function basis(record: Recommendation, records: readonly RecordBlock[]): Inlines {
  const values: RecordValues = record.attrs
  const known = linksIn(values.basis).filter(
    (id) => targetIdForm.test(id) && records.some(({ attrs }) => attrs.id === id),
  )
  return known.flatMap((id, index) => [...words(index === 0 ? '' : ', '), reference(id, 'label')])
}

function matrix(
  recommendations: readonly Recommendation[],
  records: readonly RecordBlock[],
  language: Language,
): BlockOf<'table'> {
  const value = (key: string) => (record: Recommendation) => words(valueText(record, key, language))
  const columns: readonly (readonly [head: string, cell: (record: Recommendation) => Inlines])[] = [
    [recommendationRecord.label[language], named],
    [labelOf('department', language), (record) => words(oneLine(recordText(record, 'department')))],
    [
      labels.due[language],
      (record) => words(valueText(record, 'targetDate', language) || valueText(record, 'horizon', language)),
    ],
    [labelOf('priority', language), value('priority')],
    [labelOf('status', language), value('status')],
    [labelOf('basis', language), (record) => basis(record, records)],
  ]
  const row = (type: 'tableHeader' | 'tableCell', cells: readonly Inlines[]) => ({
    type: 'tableRow',
    content: cells.map((content) => ({ type, content: [{ type: 'paragraph', content }] })),
  })
  const rows = recommendations.map((record) => columns.map(([, cell]) => cell(record)))
  // A column that nobody has filled in says nothing.
  const shown = columns.map((_, index) => index === 0 || rows.some((cells) => (cells[index] ?? []).length > 0))
  const kept = (cells: readonly Inlines[]) => cells.filter((_, index) => shown[index])
  return tableSchema.parse({
    type: 'table',
    content: [
      row('tableHeader', kept(columns.map(([head]) => words(head)))),
      ...rows.map((cells) => row('tableCell', kept(cells))),
    ],
  })
}

const chapterNames = /recommend|proposal|제언|제안|kiến nghị|đề xuất/iu
const dueNames = /\bdue\b|기한|thời hạn/iu
const unitNames = /responsible|담당|소관|chủ trì|trách nhiệm/iu

/** Whether a writer has made such a table: it says who and until when, and has a row that is filled in. */
function isMatrix(block: PrintBlock): boolean {
  if (block.type !== 'table') return false
  const [head = '', ...rows] = block.rows.map((row) => row.flatMap((cell) => blockLines(cell.blocks)).join(' '))
  return dueNames.test(head) && unitNames.test(head) && rows.some((row) => row.trim() !== '')
}

/** The chapter about recommendations: the one that is named so, or the one with the last of them; else the end. */
function chapterOf(blocks: readonly PrintBlock[]): { readonly from: number; readonly to: number } {
  const starts = blocks.flatMap((block, index) => (block.type === 'heading' && block.level === 1 ? [index] : []))
  const isNamed = (index: number): boolean => {
    const block = blocks[index]
    return block?.type === 'heading' && chapterNames.test(lineText(block.text))
  }
  const last = blocks.findLastIndex((block) => block.type === 'record' && block.record === 'recommendation')
  const from = starts.findLast(isNamed) ?? starts.findLast((index) => index < last)
  if (from === undefined) return { from: blocks.length, to: blocks.length }
  return { from, to: starts.find((index) => index > from) ?? blocks.length }
}

/**
 * The table of a body's recommendations with unit, day, priority, status and grounds, as a report would hold it; null
 * when there are none.
 */
export function actionMatrix(body: readonly Block[], language: Language): BlockOf<'table'> | null {
  const recommendations = body.filter(isRecommendation).filter((record) => plainText([record]).length > 0)
  return recommendations.length > 0 ? matrix(recommendations, body.filter(isRecordBlock), language) : null
}

/**
 * The printed blocks with the action matrix at the end of the chapter about recommendations, or of the report. Where the
 * writer has made such a table there, they stay as they are. It has a name and no number: the writer's tables keep theirs.
 */
export function withActionMatrix(
  blocks: readonly PrintBlock[],
  table: BlockOf<'table'>,
  context: BodyContext,
): readonly PrintBlock[] {
  const { from, to } = chapterOf(blocks)
  const label = labels.actionMatrix[context.language]
  const printed = printTable(table, label, context)
  if (printed === null || blocks.slice(from, to).some(isMatrix)) return blocks
  const at = blocks.slice(0, to).findLastIndex(({ type }) => type !== 'pageBreak') + 1
  return [...blocks.slice(0, at), { ...printed, caption: { label, text: [] }, anchor: null }, ...blocks.slice(at)]
}
