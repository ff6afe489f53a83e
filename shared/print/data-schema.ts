import { z } from 'zod'
import { isoDateSchema, periodSchema } from '../fields/value'
import { languageSchema } from '../i18n/language'
import { profileNames } from '../profiles/profile'
import { recordNames } from '../records/record'
import { templateNames } from '../templates/names'

/** A key that stays the same, and what it is called in the report's language. */
const named = <Key extends z.ZodType<string>>(key: Key) => z.strictObject({ key, label: z.string() })

/** What every field has. `text` is what the paper shows of it, '' when it is empty. */
const field = { key: z.string(), label: z.string(), text: z.string() }

/** A value that does not fit its field, such as words in a date, is null; `text` has what was written. */
const scalarDataSchema = z.discriminatedUnion('type', [
  z.strictObject({ ...field, type: z.literal('text'), value: z.string().nullable() }),
  z.strictObject({ ...field, type: z.literal('date'), value: isoDateSchema.nullable() }),
  z.strictObject({ ...field, type: z.literal('period'), value: periodSchema.nullable() }),
  z.strictObject({ ...field, type: z.literal('number'), value: z.number().nullable() }),
  z.strictObject({ ...field, type: z.literal('rating'), value: z.number().int().min(1).max(5).nullable() }),
  z.strictObject({ ...field, type: z.literal('choice'), value: named(z.string()).nullable() }),
  z.strictObject({ ...field, type: z.literal('country'), value: named(z.string()).nullable() }),
  z.strictObject({ ...field, type: z.literal('currency'), value: z.string().nullable() }),
])
/** A field with a single value. */
export type ScalarData = z.infer<typeof scalarDataSchema>

const factDataSchema = z.discriminatedUnion('type', [
  ...scalarDataSchema.options,
  z.strictObject({
    key: z.string(),
    label: z.string(),
    type: z.literal('list'),
    rows: z.array(z.array(scalarDataSchema)),
  }),
])
export type FactData = z.infer<typeof factDataSchema>

const recordFieldDataSchema = z.discriminatedUnion('type', [
  ...scalarDataSchema.options,
  z.strictObject({ ...field, type: z.literal('choices'), value: z.array(named(z.string())) }),
  z.strictObject({
    ...field,
    type: z.literal('references'),
    /** The linked records; `name` is null where one is gone. */
    value: z.array(z.strictObject({ id: z.string(), name: z.string().nullable() })),
  }),
])
export type RecordFieldData = z.infer<typeof recordFieldDataSchema>

const recordDataSchema = z.strictObject({
  /** Identity of the record; null in reports of systems that give none. */
  id: z.string().nullable(),
  kind: named(z.enum(recordNames)),
  /** Kind and number, as others name it on paper: `조사 내용 1`. */
  name: z.string(),
  title: z.string(),
  /** All fields of its kind in their order, empty ones too. */
  fields: z.array(recordFieldDataSchema),
})
export type RecordData = z.infer<typeof recordDataSchema>

const reportDataSchema = z.strictObject({
  report: z.strictObject({
    title: z.string(),
    language: languageSchema,
    template: named(z.enum(templateNames)),
    profile: z.enum(profileNames),
    author: z.string(),
    subject: z.string(),
    keywords: z.array(z.string()),
    date: isoDateSchema.nullable(),
  }),
  facts: z.array(factDataSchema),
  records: z.array(recordDataSchema),
})
/** What a report says in fields, for other systems: values with their keys, and labels in the report's language. */
export type ReportData = z.infer<typeof reportDataSchema>

/**
 * The file that other systems read. `version` rises with every change that a reader of the version before could not
 * take; new fields of records and facts are no such change.
 */
export const recordsFileSchema = z.strictObject({
  format: z.literal('bogo-records'),
  version: z.literal(1),
  ...reportDataSchema.shape,
  /** Where everything below comes from; `id` is null where the report has none. */
  report: reportDataSchema.shape.report.extend({ id: z.uuid().nullable() }),
})
export type RecordsFile = z.infer<typeof recordsFileSchema>
