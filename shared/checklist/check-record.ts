import type { RecordBlock } from '../document/model'
import type { TextField } from '../fields/field'
import { limitOf } from '../fields/limit'
import type { Language } from '../i18n/language'
import { isFilled, isNeeded } from '../records/needed'
import { isTextField, type RecordDefinition, type RecordValues } from '../records/record'
import type { CheckItem } from './rule'
import { plainTextOf } from './tree'

/** The one field whose content must never be in a public version. */
const contactField = 'contact'

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
  const attrs: RecordValues = record.attrs
  const texts = new Set(definition.fields.filter(isTextField).map(({ key }) => key))
  const held = (key: string) => (texts.has(key) ? textOf(record, key) : attrs[key])
  return definition.fields.flatMap((field): CheckItem[] => {
    const empty = !isFilled(held(field.key))
    const place = { kind: 'field', block, owner, key: field.key } as const
    const item = { place, label: field.label }
    return [
      ...(empty && isNeeded(field, held) ? [{ rule: 'record-field-missing', ...item } as const] : []),
      ...(!empty && field.key === contactField ? [{ rule: 'contact-public', ...item } as const] : []),
      ...(isTextField(field) ? lengthItem(record, field, block, language) : []),
    ]
  })
}
