import { z } from 'zod'
import type { ChoiceField, CountryField, DateField, NumberField, RatingField, TextField } from '../fields/field'
import { isoDateSchema } from '../fields/value'
import type { Localised } from '../i18n/language'

/** A field whose value is an attribute of the record's node: it merges as a whole. */
export type RecordScalarField = ChoiceField | CountryField | DateField | NumberField | RatingField

/** A field whose text is a child node of the record: it merges letter by letter. */
export type RecordTextField = TextField

export type RecordField = RecordScalarField | RecordTextField

/** A kind of structured record that lives in the body of a report. */
export interface RecordDefinition {
  readonly name: 'finding' | 'policy'
  readonly label: Localised
  /** Key of the text field that names a record in lists and cards. */
  readonly titleField: string
  readonly fields: readonly RecordField[]
}

export const isTextField = (field: RecordField): field is RecordTextField => field.type === 'text'
export const isScalarField = (field: RecordField): field is RecordScalarField => field.type !== 'text'

function scalarSchema(field: RecordScalarField): z.ZodType<string | number | null> {
  switch (field.type) {
    case 'choice':
      return z.enum(field.options.map((option) => option.key)).nullable()
    case 'country':
      return z
        .string()
        .regex(/^[A-Z]{2}$/)
        .nullable()
    case 'date':
      return isoDateSchema.nullable()
    case 'number':
      return z.number().nullable()
    case 'rating':
      return z.number().int().min(1).max(5).nullable()
  }
}

/** Schema of a record node's attributes: its `id` (UUID) and one nullable attribute per scalar field. */
export function recordAttributesSchema(record: RecordDefinition) {
  const scalars = Object.fromEntries(
    record.fields.filter(isScalarField).map((field) => [field.key, scalarSchema(field).optional().default(null)]),
  )
  return z
    .object({ id: z.string().max(60).default('') })
    .extend(scalars)
    .strict()
    .prefault({})
}
