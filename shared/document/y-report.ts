import * as Y from 'yjs'
import { z } from 'zod'
import { AppError } from '../errors'
import { type FieldValue, type FieldValues, fieldValueSchema, type Row } from '../fields/value'
import { type Language, languageSchema } from '../i18n/language'
import { type TemplateName, templateNames } from '../templates/names'
import { SCHEMA_VERSION } from './schema-version'

const metaSchema = z.object({
  template: z.enum(templateNames),
  language: languageSchema,
  /** Schema that a reader needs at least. */
  needsSchema: z.number().int().positive(),
  createdAt: z.number().optional(),
  deletedAt: z.number().nullable().optional(),
  archivedAt: z.number().nullable().optional(),
})

/** What a report says about itself. */
export type ReportMeta = z.infer<typeof metaSchema>

/** The names inside a report's Y.Doc. */
export const metaOf = (report: Y.Doc): Y.Map<unknown> => report.getMap('meta')
export const factsOf = (report: Y.Doc): Y.Map<unknown> => report.getMap('facts')
export const bodyOf = (report: Y.Doc): Y.XmlFragment => report.getXmlFragment('body')

/**
 * Reads a report's meta.
 * @throws AppError `report-newer-schema`, `template-unknown`, `report-invalid`
 */
export function readMeta(report: Y.Doc): ReportMeta {
  const json = metaOf(report).toJSON()
  if (typeof json.needsSchema === 'number' && json.needsSchema > SCHEMA_VERSION) {
    throw new AppError('report-newer-schema', { needs: json.needsSchema, has: SCHEMA_VERSION })
  }
  if (typeof json.template === 'string' && !(templateNames as readonly string[]).includes(json.template)) {
    throw new AppError('template-unknown', { name: json.template })
  }
  const meta = metaSchema.safeParse(json)
  if (!meta.success)
    throw new AppError('report-invalid', { place: 'meta', reason: z.prettifyError(meta.error) }, meta.error)
  return meta.data
}

/** Writes the meta of a new report. Call inside a transaction. */
export function writeMeta(report: Y.Doc, template: TemplateName, language: Language, createdAt?: number): void {
  const meta = metaOf(report)
  meta.set('template', template)
  meta.set('language', language)
  meta.set('needsSchema', SCHEMA_VERSION)
  if (createdAt !== undefined) meta.set('createdAt', createdAt)
}

/** A row of a list field as a shared type, so that rows and their cells merge one by one. */
export function newRow(row: Row): Y.Map<unknown> {
  return new Y.Map(Object.entries(row))
}

/** Writes one fact; an empty one is removed. Call inside a transaction. */
export function writeFact(report: Y.Doc, key: string, value: FieldValue | undefined): void {
  const facts = factsOf(report)
  if (value === undefined || value === '') facts.delete(key)
  else if (Array.isArray(value)) {
    const rows = new Y.Array<Y.Map<unknown>>()
    rows.insert(0, value.map(newRow))
    facts.set(key, rows)
  } else facts.set(key, value)
}

/**
 * Reads all facts as plain values.
 * @throws AppError `report-invalid` naming the fact
 */
export function readFacts(report: Y.Doc): FieldValues {
  const values: FieldValues = {}
  for (const [key, json] of Object.entries(factsOf(report).toJSON())) {
    const value = fieldValueSchema.safeParse(json)
    if (!value.success) {
      throw new AppError('report-invalid', { place: `facts.${key}`, reason: z.prettifyError(value.error) }, value.error)
    }
    // An empty list says nothing; it only waits for its first row.
    if (!Array.isArray(value.data) || value.data.length > 0) values[key] = value.data
  }
  return values
}
