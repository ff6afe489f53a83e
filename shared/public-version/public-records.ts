import type { RecordBlock } from '../document/model'
import { emptyParagraph } from '../document/model-text-blocks'
import { recordText } from '../document/text'
import {
  isReferencesField,
  isTextField,
  type RecordField,
  type RecordValue,
  type RecordValues,
} from '../records/record'
import { records } from '../records/records'
import type { Tally } from './left-out'

/** How much of a record is public: what nobody has decided on yet is not. Recommendations are public as the report is. */
export type Openness = 'public' | 'partial' | 'undecided' | 'closed'

export function opennessOf(record: RecordBlock): Openness {
  if (!records[record.type].fields.some(({ key }) => key === 'openness')) return 'public'
  const attrs: RecordValues = record.attrs
  switch (attrs.openness) {
    case 'public':
    case 'partial':
    case 'closed':
      return attrs.openness
    default:
      return 'undecided'
  }
}

const isWithheld = ({ withheld }: RecordField, openness: Openness): boolean =>
  withheld === 'always' || (withheld === 'partly' && openness === 'partial')

/** Stands in links for every record that was left out. */
export const withheldId = 'withheld'

/** Links to what was left out become one that says so. */
const publicLinks = (ids: readonly string[], leftOut: ReadonlySet<string>): string[] => [
  ...new Set(ids.map((id) => (leftOut.has(id) ? withheldId : id))),
]

function publicAttribute(field: RecordField, value: RecordValue, leftOut: ReadonlySet<string>): RecordValue {
  if (isReferencesField(field) && Array.isArray(value)) return publicLinks(value.map(String), leftOut)
  return value
}

/**
 * A record that is public, at least in part, without its withheld fields; the mark stands where one was filled in.
 * A text under a name that no field has is left out: nobody can say what it is.
 * @param leftOut ids of the records that are not in the public version
 */
export function publicRecord(
  record: RecordBlock,
  { leftOut, mark, tally }: { leftOut: ReadonlySet<string>; mark: string; tally: Tally },
): RecordBlock {
  const { fields } = records[record.type]
  const openness = opennessOf(record)
  if (openness === 'partial') tally.add('partial-record')
  const withheld = new Map(fields.filter((field) => isWithheld(field, openness)).map((field) => [field.key, field]))
  const known = new Set(fields.filter(isTextField).map(({ key }) => key))
  const attrs: RecordValues = record.attrs
  const kept = fields
    .filter((field) => !isTextField(field))
    .map((field): [string, RecordValue] => [
      field.key,
      withheld.has(field.key) ? null : publicAttribute(field, attrs[field.key] ?? null, leftOut),
    ])
  const content = record.content.flatMap((field): RecordBlock['content'] => {
    const { key } = field.attrs
    if (!known.has(key)) return []
    const hidden = withheld.get(key)
    if (!hidden || recordText(record, key) === '') return [field]
    if (recordText(record, key) !== mark) tally.add('field', { label: hidden.label })
    return [{ ...field, content: [{ ...emptyParagraph, content: [{ type: 'text', text: mark }] }] }]
  })
  return { ...record, attrs: { ...record.attrs, ...Object.fromEntries(kept) }, content }
}
