import { z } from 'zod'
import type {
  Choice,
  ChoiceField,
  CountryField,
  DateField,
  FieldBase,
  NumberField,
  PeriodField,
  RatingField,
  TextField,
} from '../fields/field'
import { isoDateSchema, type Period, periodSchema } from '../fields/value'
import type { Localised } from '../i18n/language'

export const recordNames = ['finding', 'policy', 'recommendation'] as const
/** A kind of record; also the name of its node. */
export type RecordName = (typeof recordNames)[number]

export const isRecordName = (name: string): name is RecordName => recordNames.some((record) => record === name)

/** What a field of a record may say beside what every field has. */
interface InRecord {
  /** Fields of a record with the same name share a printed row when each has a short value: `국가 · 시행수준`. */
  readonly row?: string
  /** Required as well while another field is filled, or holds one of some values. */
  readonly requiredWith?: { readonly field: string; readonly values?: readonly string[] }
}

/** Several of a fixed set, stored as their keys in the order of the set. */
export interface ChoicesField extends FieldBase {
  readonly type: 'choices'
  readonly options: readonly Choice[]
}

/** Links to other records of the same report, stored as their ids. */
export interface ReferencesField extends FieldBase {
  readonly type: 'references'
  /** Kinds of records that may be linked. */
  readonly records: readonly RecordName[]
}

/** A field whose value is an attribute of the record's node: it merges as a whole. */
export type RecordScalarField = InRecord &
  (ChoiceField | ChoicesField | CountryField | DateField | NumberField | PeriodField | RatingField | ReferencesField)

/** A field whose text is a child node of the record: it merges letter by letter. */
export type RecordTextField = InRecord & TextField

export type RecordField = RecordScalarField | RecordTextField

export const isTextField = (field: RecordField): field is RecordTextField => field.type === 'text'
export const isScalarField = (field: RecordField): field is RecordScalarField => field.type !== 'text'
export const isReferencesField = (field: RecordField): field is InRecord & ReferencesField =>
  field.type === 'references'

/** Fields that belong together: a section of the form. */
export interface RecordGroup {
  readonly label: Localised
  readonly fields: readonly RecordField[]
}

/** A kind of structured record that lives in the body of a report. */
export interface RecordDefinition {
  readonly name: RecordName
  readonly label: Localised
  /** Key of the text field that names a record in lists and cards. */
  readonly titleField: string
  readonly groups: readonly RecordGroup[]
  /** The fields of all groups, in the order in which they are written and printed. */
  readonly fields: readonly RecordField[]
}

/** A kind of record from its groups of fields. */
export const defineRecord = (record: Omit<RecordDefinition, 'fields'>): RecordDefinition => ({
  ...record,
  fields: record.groups.flatMap(({ fields }) => fields),
})

/** What an attribute of a record holds; null when it is not set. */
export type RecordValue = string | number | readonly string[] | Period | null
export type RecordValues = Readonly<Record<string, RecordValue>>

const identitySchema = z.string().max(60)
/** More links than anyone follows. */
const mostLinks = 200

function scalarSchema(field: RecordScalarField): z.ZodType<RecordValue> {
  switch (field.type) {
    case 'choice':
      return z.enum(field.options.map((option) => option.key)).nullable()
    case 'choices':
      return z.array(z.enum(field.options.map((option) => option.key))).nullable()
    case 'references':
      return z.array(identitySchema).max(mostLinks).nullable()
    case 'country':
      return z
        .string()
        .regex(/^[A-Z]{2}$/)
        .nullable()
    case 'date':
      return isoDateSchema.nullable()
    case 'period':
      return periodSchema.nullable()
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
    .object({ id: identitySchema.default('') })
    .extend(scalars)
    .strict()
    .prefault({})
}
