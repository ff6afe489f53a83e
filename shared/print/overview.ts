import type { Field, ListField } from '../fields/field'
import { rowsOf } from '../fields/value'
import { columnShares } from './columns'
import type { PrintContext } from './context'
import { totalText } from './costs'
import { travellerLines } from './delegation'
import { destinationText, institutionNames } from './destinations'
import { labels } from './labels'
import { plainLine } from './lines'
import { blockLines, numberedBlocks, printParagraph } from './lists'
import { participantText } from './participants'
import { capitalised } from './text'
import type { PrintCell, PrintTable, PrintTextBlock } from './tree'
import { valueLines, valueText } from './values'

/** Any other list: its rows, their columns joined. */
function rowTexts(field: ListField, { facts, language }: PrintContext): string[] {
  return rowsOf(facts, field.key)
    .map((row) => field.columns.map((column) => valueText(column, row[column.key], language)))
    .map((texts) => texts.filter((text) => text !== '').join(', '))
    .filter((text) => text !== '')
}

/** What a field says in the overview, as lines. */
function summaryLines(field: Field, context: PrintContext): string[] {
  const { facts, language } = context
  if (field.type !== 'list') {
    const value = facts[field.key]
    const lines = Array.isArray(value) ? [] : valueLines(field, value, language)
    return field.type === 'period' ? lines.map(capitalised) : lines
  }
  switch (field.key) {
    case 'destinations':
      return [destinationText(context)]
    case 'travellers':
      return travellerLines(facts, language)
    case 'visits':
      return [
        institutionNames(facts)
          .filter(Boolean)
          .join(language === 'vi' ? '; ' : ', '),
      ]
    case 'costs':
      return [totalText(facts, language)]
    case 'participants':
      return [participantText(facts, language)]
    default:
      return rowTexts(field, context)
  }
}

function summaryBlocks(field: Field, context: PrintContext): PrintTextBlock[] {
  const paragraphs = summaryLines(field, context)
    .filter((line) => line !== '')
    .map((line) => printParagraph(plainLine(line)))
  const isOneColumn = field.type === 'list' && field.columns.length === 1
  return isOneColumn ? numberedBlocks(paragraphs.map((paragraph) => [paragraph])) : paragraphs
}

/** The overview: the template's chosen facts as label and value; null when none is filled in. */
export function printOverview(context: PrintContext): PrintTable | null {
  const { template, language, profile } = context
  const fields = template.facts.flatMap((group) => group.fields)
  const rows = template.overview
    .flatMap((key) => fields.filter((field) => field.key === key))
    .map((field) => ({ label: field.label[language], blocks: summaryBlocks(field, context) }))
    .filter((row) => row.blocks.length > 0)
  if (rows.length === 0) return null
  const cell = { colspan: 1, rowspan: 1, fill: null } as const
  return {
    type: 'table',
    columns: columnShares(
      [
        { lines: rows.map((row) => row.label), whole: true },
        { lines: rows.flatMap((row) => blockLines(row.blocks)), whole: false },
      ],
      profile,
    ),
    headerRows: 0,
    rows: rows.map(({ label, blocks }): PrintCell[] => [
      { ...cell, header: true, align: 'center', blocks: [printParagraph(plainLine(label))] },
      { ...cell, header: false, align: 'left', blocks },
    ]),
    summary: template.facts[0]?.label[language] ?? labels.overview[language],
    caption: null,
    anchor: null,
  }
}
