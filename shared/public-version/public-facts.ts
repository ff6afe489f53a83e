import type { Field, ListField, ScalarField } from '../fields/field'
import { type FieldValue, type FieldValues, type Row, rowsOf, type ScalarValue, textOf } from '../fields/value'
import { headTraveller } from '../print/delegation'
import type { Template } from '../templates/template'
import type { Tally } from './left-out'
import type { Masker } from './masker'

interface Tools {
  readonly masker: Masker
  readonly mark: string
  readonly tally: Tally
}

const says = (value: ScalarValue | undefined): boolean =>
  value !== undefined && (typeof value !== 'string' || value.trim() !== '')

/** Keys and days say nothing of persons; whatever is written in letters is looked through. */
const publicScalar = (value: ScalarValue, { masker }: Tools): ScalarValue =>
  typeof value === 'string' ? masker.text(value) : value

/** A value without secrets; the mark in place of one that is withheld as a whole. */
function publicField(field: ScalarField, value: ScalarValue, tools: Tools): ScalarValue {
  if (!field.withheld || !says(value)) return publicScalar(value, tools)
  if (value !== tools.mark) tools.tally.add('field', { label: field.label })
  return tools.mark
}

function publicRow(row: Row, field: ListField, tools: Tools): Row {
  const cells = field.columns.flatMap((column): [string, ScalarValue][] => {
    const value = row[column.key]
    return value === undefined ? [] : [[column.key, publicField(column, value, tools)]]
  })
  return Object.fromEntries(cells)
}

/**
 * The delegation as Korea's public register of travel reports (BTIS) names it, by its head and how many it is: the others
 * keep their units, grades and roles. Names and posts of officials on duty are not exempt from disclosure (정보공개법
 * 제9조 제1항 제6호 라목), so that of the head stays.
 */
function publicTravellers(rows: readonly Row[], head: Row | null, { mark, tally }: Tools): Row[] {
  return rows.map((row) => {
    if (row === head || textOf(row, 'name').trim() === '') return row
    if (!textOf(row, 'name').startsWith(mark)) tally.add('member')
    // How many they are is no secret: `이수진 등 79명`.
    const count = /\s(?:등|외)\s*\d+\s*명$/u.exec(textOf(row, 'name'))?.[0] ?? ''
    return { ...row, name: `${mark}${count}` }
  })
}

function publicValue(field: Field, value: FieldValue, facts: FieldValues, tools: Tools): FieldValue | undefined {
  if (field.type !== 'list') return Array.isArray(value) ? undefined : publicField(field, value, tools)
  const rows = rowsOf(facts, field.key)
  const shown = field.key === 'travellers' ? publicTravellers(rows, headTraveller(facts), tools) : rows
  return shown.map((row) => publicRow(row, field, tools))
}

/** The facts that a template asks for, without what is withheld; what nobody asks for is not public either. */
export function publicFacts(template: Template, facts: FieldValues, tools: Tools): FieldValues {
  const fields = template.facts.flatMap((group) => group.fields)
  const shown = fields.flatMap((field): [string, FieldValue][] => {
    const value = facts[field.key]
    const kept = value === undefined ? undefined : publicValue(field, value, facts, tools)
    return kept === undefined ? [] : [[field.key, kept]]
  })
  return Object.fromEntries(shown)
}
