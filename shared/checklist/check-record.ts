import type { RecordBlock } from '../document/model'
import type { TextField } from '../fields/field'
import { limitOf } from '../fields/limit'
import type { Language } from '../i18n/language'
import { isTextField, type RecordDefinition } from '../records/record'
import type { CheckItem } from './rule'
import { plainTextOf } from './tree'

/** The one field whose content must never be in a public version. */
const contactField = 'contact'

const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)

const textOf = (record: RecordBlock, key: string): string =>
  record.content
    .filter(({ attrs }) => attrs.key === key)
    .map((field) => plainTextOf(field))
    .join('\n')
    .trim()

function lengthItem(record: RecordBlock, field: TextField, block: number, language: Language): CheckItem[] {
  const max = limitOf(field, language)
  const length = [...textOf(record, field.key)].length
  if (max === undefined || length <= max) return []
  const place = { kind: 'field', block, owner: String(record.attrs.id), key: field.key } as const
  return [{ rule: 'text-too-long', place, label: field.label, length, max }]
}

/** What a record still lacks, and which of its texts are too long: all of it follows from its definition. */
export function checkRecord(
  record: RecordBlock,
  definition: RecordDefinition,
  block: number,
  language: Language,
): CheckItem[] {
  const owner = String(record.attrs.id)
  const attrs: Readonly<Record<string, unknown>> = record.attrs
  return definition.fields.flatMap((field): CheckItem[] => {
    const empty = isTextField(field) ? textOf(record, field.key) === '' : isEmpty(attrs[field.key])
    const place = { kind: 'field', block, owner, key: field.key } as const
    const item = { place, label: field.label }
    return [
      ...(empty && field.required ? [{ rule: 'record-field-missing', ...item } as const] : []),
      ...(!empty && field.key === contactField ? [{ rule: 'contact-public', ...item } as const] : []),
      ...(isTextField(field) ? lengthItem(record, field, block, language) : []),
    ]
  })
}
