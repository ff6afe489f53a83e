import { z } from 'zod'

/** A calendar day without a time zone: `2026-11-21`. */
export const isoDateSchema = z.iso.date()
export type IsoDate = z.infer<typeof isoDateSchema>

/** First and last day; either may still be open while the report is being written. */
export const periodSchema = z.strictObject({ from: isoDateSchema.optional(), to: isoDateSchema.optional() })
export type Period = z.infer<typeof periodSchema>

export const scalarValueSchema = z.union([z.string(), z.number(), periodSchema])
/** What a scalar field holds; an empty field is absent. */
export type ScalarValue = z.infer<typeof scalarValueSchema>

export const rowSchema = z.record(z.string(), scalarValueSchema)
/** One row of a list field, by column key. */
export type Row = z.infer<typeof rowSchema>

export const fieldValueSchema = z.union([scalarValueSchema, z.array(rowSchema)])
export type FieldValue = z.infer<typeof fieldValueSchema>

/** Values by field key. Bad values are shown at the field and never block saving, so only shapes are fixed here. */
export const fieldValuesSchema = z.record(z.string(), fieldValueSchema)
export type FieldValues = z.infer<typeof fieldValuesSchema>

/** The text under `key`, or an empty one. */
export const textOf = (values: FieldValues | Row, key: string): string => {
  const value = values[key]
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : ''
}

/** The rows under `key`, or none. */
export const rowsOf = (values: FieldValues, key: string): Row[] => {
  const value = values[key]
  return Array.isArray(value) ? value : []
}

/** The period under `key`, or an open one. */
export const periodOf = (values: FieldValues | Row, key: string): Period => {
  const value = values[key]
  return typeof value === 'object' && !Array.isArray(value) ? value : {}
}
