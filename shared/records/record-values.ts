import { z } from 'zod'
import type { RecordBlock } from '../document/model'
import { plainText } from '../document/text'
import type { ScalarField } from '../fields/field'
import { periodSchema } from '../fields/value'
import type { Language } from '../i18n/language'
import { valueText } from '../print/values'
import { optionsOf } from './filters'
import { isScalarField, isTextField, type RecordDefinition, type RecordField } from './record'
import { records } from './records'

export const recordValueSchema = z.union([z.string(), z.number(), z.array(z.string()), periodSchema])
/** What a field of a record that is no text holds. */
export type RecordValue = z.infer<typeof recordValueSchema>

/** A record as plain values: scalars by field, and the lines of its texts by field. Empty ones are absent. */
export interface RecordContent {
  readonly values: Readonly<Record<string, RecordValue>>
  readonly texts: Readonly<Record<string, string>>
}

/** Reads a record of a report; what no field of its kind holds is left out. */
export function contentOf(block: RecordBlock): RecordContent {
  const { fields } = records[block.type]
  const attributes: Readonly<Record<string, unknown>> = block.attrs
  const values = fields.filter(isScalarField).flatMap(({ key }) => {
    const value = recordValueSchema.safeParse(attributes[key])
    return value.success ? [[key, value.data] as const] : []
  })
  const texts = fields.filter(isTextField).flatMap(({ key }) => {
    const lines = plainText([{ ...block, content: block.content.filter(({ attrs }) => attrs.key === key) }])
    return lines.length > 0 ? [[key, lines.join('\n')] as const] : []
  })
  return { values: Object.fromEntries(values), texts: Object.fromEntries(texts) }
}

/** A field of a record in words; '' when it is empty. */
export function fieldText(field: RecordField, { values, texts }: RecordContent, language: Language): string {
  if (isTextField(field)) return texts[field.key] ?? ''
  const value = values[field.key]
  if (!Array.isArray(value)) return valueText(field as ScalarField, value, language)
  // Keys of choices have labels. Links to other records mean nothing outside of their report.
  const options = optionsOf(field) ?? []
  return value
    .map((key) => options.find((option) => option.key === key)?.label[language] ?? '')
    .filter((label) => label !== '')
    .join(', ')
}

/** The ratings of a record, and their mean; null when it has none. */
export function ratingOf({ fields }: RecordDefinition, { values }: RecordContent): number | null {
  const ratings = fields
    .filter(({ type }) => type === 'rating')
    .map(({ key }) => values[key])
    .filter((value) => typeof value === 'number')
  return ratings.length > 0 ? ratings.reduce((sum, value) => sum + value, 0) / ratings.length : null
}

/** What a rating judges, without the words that all ratings of a record share: `적용 가능성: 법` is 법. */
export const ratingLabel = ({ label }: RecordField, language: Language): string =>
  label[language].split(': ').at(-1) ?? ''
