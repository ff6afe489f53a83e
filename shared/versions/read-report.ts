import type { Block, RecordBlock, ReportDocument } from '../document/model'
import { isRecordBlock } from '../document/model'
import type { FigureBlock } from '../document/model-figures'
import { assertNever } from '../errors'
import type { Translator } from '../i18n/index'
import { labels } from '../print/labels'
import { recordValueText } from '../print/record-values'
import { isScalarField, type RecordField } from '../records/record'
import { contentOf } from '../records/record-values'
import { records } from '../records/records'
import { lineBlock, manyLines, type ReadBlock, type ReadLine } from './read-block'
import { readFacts } from './read-facts'
import { joinedText, type ReadContext, readContext, readLine, textLines } from './read-lines'

const signLine = (form: string, key: string): ReadLine => ({
  role: 'sign',
  level: 0,
  label: '',
  form: '',
  text: form,
  id: '',
  key,
})

function figureBlock(figure: FigureBlock, context: ReadContext): ReadBlock {
  const { t } = context.text
  const line = readLine('caption', figure, context, { form: t('commands.name.picture'), media: figure.attrs.media })
  return lineBlock('figure', line, figure.attrs.id ?? '')
}

/** One field of a record as a line; null when it is empty. */
function fieldLine(record: RecordBlock, field: RecordField, context: ReadContext): ReadLine | null {
  const { language } = context.text
  const { values } = contentOf(record)
  const own = record.content.filter(({ attrs }) => attrs.key === field.key)
  const value = values[field.key]
  const scalarText = () => {
    if (field.type !== 'references') return isScalarField(field) ? recordValueText(field, value, language) : ''
    const ids = Array.isArray(value) ? value : []
    return ids.map((id) => context.targets.get(id) || labels.missingReference[language]).join(', ')
  }
  const text = isScalarField(field) ? scalarText() : own.map(({ content }) => joinedText(content, context)).join('\n')
  if (text === '') return null
  const key = JSON.stringify(isScalarField(field) ? value : own)
  return { role: 'field', level: 0, label: field.label[language], form: '', text, id: field.key, key }
}

function recordBlock(record: RecordBlock, context: ReadContext): ReadBlock {
  const { label, fields } = records[record.type]
  const known = new Set(fields.map(({ key }) => key))
  // A text that its kind does not ask for is shown under its key, because nothing is left out.
  const others = record.content
    .filter(({ attrs }) => !known.has(attrs.key))
    .map((field): ReadLine => {
      const { key: id } = field.attrs
      const text = joinedText(field.content, context)
      return { role: 'field', level: 0, label: id, form: '', text, id, key: JSON.stringify(field) }
    })
  const lines = [...fields.flatMap((field) => fieldLine(record, field, context) ?? []), ...others]
  return manyLines('record', label[context.text.language], String(record.attrs.id ?? ''), { lines })
}

function readBlocks(block: Block, context: ReadContext): ReadBlock[] {
  const { t, language } = context.text
  if (isRecordBlock(block)) return [recordBlock(block, context)]
  const asBlocks = (lines: readonly ReadLine[]) => lines.map((line) => lineBlock('text', line))
  switch (block.type) {
    case 'title':
      return [lineBlock('text', readLine('title', block, context), 'title')]
    case 'heading': {
      const { level } = block.attrs
      const form = t('commands.name.heading', { level })
      return [lineBlock('text', readLine('heading', block, context, { level, form }), block.attrs.id ?? '')]
    }
    case 'paragraph':
    case 'bulletList':
    case 'orderedList':
    case 'taskList':
      return asBlocks(textLines(block, context))
    case 'blockquote':
      return asBlocks(block.content.flatMap((each) => textLines(each, context, 'boxed', t('commands.name.quote'))))
    case 'callout': {
      const form = labels[block.attrs.kind][language]
      return asBlocks(block.content.flatMap((each) => textLines(each, context, 'boxed', form)))
    }
    case 'horizontalRule':
    case 'pageBreak':
    case 'tableOfContents':
      return asBlocks([signLine(t(`commands.name.${block.type}`), block.type)])
    case 'facts':
      return asBlocks([signLine(t('versions.read.factsTable'), block.attrs.view)])
    case 'tableCaption':
      return [lineBlock('text', readLine('caption', block, context), block.attrs.id ?? '')]
    case 'table': {
      const rows = block.content.map(({ content }) =>
        content.map((cell): ReadLine => {
          const text = joinedText(cell.content, context)
          return { role: 'cell', level: 0, label: '', form: '', text, id: '', key: JSON.stringify(cell) }
        }),
      )
      return [manyLines('table', '', '', { rows })]
    }
    case 'figure':
      return [figureBlock(block, context)]
    case 'figureRow':
      return block.content.map((figure) => figureBlock(figure, context))
    default:
      return assertNever(block)
  }
}

/**
 * A report as blocks of readable lines: its title, its facts, its text. Pure; made for showing and for comparing.
 * @param text in the language of the reader, who need not be the writer
 */
export function readReport(report: ReportDocument, text: Translator): ReadBlock[] {
  const context = readContext(report, text)
  const [title, ...rest] = report.body.map((block) => readBlocks(block, context))
  return [...(title ?? []), ...readFacts(report, text), ...rest.flat()]
}
