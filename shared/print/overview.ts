import type { Field, ListField } from '../fields/field'
import { rowsOf } from '../fields/value'
import { columnShares } from './columns'
import type { PrintContext } from './context'
import { statedTotal } from './costs'
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
      return statedTotal(facts, language)
    case 'participants':
      return [participantText(facts, language)]
    default:
      return rowTexts(field, context)
  }
}

/** A row of the overview; `numbered` where its lines are items of equal rank. */
export interface OverviewRow {
  readonly key: string
  readonly label: string
  readonly lines: readonly string[]
  readonly numbered: boolean
}

/** What the fields with these keys say, in this order, without those that say nothing. */
export function overviewRows(keys: readonly string[], context: PrintContext): OverviewRow[] {
  const fields = context.template.facts.flatMap((group) => group.fields)
  return keys
    .flatMap((key) => fields.filter((field) => field.key === key))
    .map((field) => ({
      key: field.key,
      label: field.label[context.language],
      lines: summaryLines(field, context).filter((line) => line !== ''),
      numbered: field.type === 'list' && field.columns.length === 1,
    }))
    .filter(({ lines }) => lines.length > 0)
}

function rowBlocks({ lines, numbered }: OverviewRow): PrintTextBlock[] {
  const paragraphs = lines.map((line) => printParagraph(plainLine(line)))
  return numbered ? numberedBlocks(paragraphs.map((paragraph) => [paragraph])) : paragraphs
}

/** Rows of labels and what they say, as a table; null when there are none. */
export function labelTable(
  rows: readonly OverviewRow[],
  { template, language, profile }: PrintContext,
): PrintTable | null {
  if (rows.length === 0) return null
  const filled = rows.map((row) => ({ label: row.label, blocks: rowBlocks(row) }))
  const cell = { colspan: 1, rowspan: 1, fill: null } as const
  return {
    type: 'table',
    columns: columnShares(
      [
        { lines: filled.map((row) => row.label), whole: true },
        { lines: filled.flatMap((row) => blockLines(row.blocks)), whole: false },
      ],
      profile,
    ),
    headerRows: 0,
    rows: filled.map(({ label, blocks }): PrintCell[] => [
      { ...cell, header: true, align: 'center', blocks: [printParagraph(plainLine(label))] },
      { ...cell, header: false, align: 'left', blocks },
    ]),
    summary: template.facts[0]?.label[language] ?? labels.overview[language],
    caption: null,
    anchor: null,
  }
}

/** The overview: the template's chosen facts as label and value; null when none is filled in. */
export const printOverview = (context: PrintContext): PrintTable | null =>
  labelTable(overviewRows(context.template.overview, context), context)
