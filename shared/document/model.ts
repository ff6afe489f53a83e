import { z } from 'zod'
import { fieldValuesSchema } from '../fields/value'
import { languageSchema } from '../i18n/language'
import { findingRecord } from '../records/finding'
import { policyRecord } from '../records/policy'
import { recommendationRecord } from '../records/recommendation'
import { isRecordName, type RecordName, recordAttributesSchema } from '../records/record'
import { templateNames } from '../templates/names'
import { targetIdSchema } from './identity'
import { figureRowSchema, figureSchema } from './model-figures'
import { plainInlineSchema } from './model-inline'
import { tableCaptionSchema, tableSchema } from './model-tables'
import { inlineContent, textBlockSchema, textBlocksContent } from './model-text-blocks'

const titleSchema = z.strictObject({ type: z.literal('title'), content: z.array(plainInlineSchema).default([]) })
const headingSchema = z.strictObject({
  type: z.literal('heading'),
  attrs: z.strictObject({
    level: z.number().int().min(1).max(4),
    id: targetIdSchema.nullable().default(null),
  }),
  content: inlineContent,
})
const blockquoteSchema = z.strictObject({ type: z.literal('blockquote'), content: textBlocksContent })

export const calloutKinds = ['note', 'tip', 'warning'] as const
/** Text in a box beside the course of the report. */
const calloutSchema = z.strictObject({
  type: z.literal('callout'),
  attrs: z.strictObject({ kind: z.enum(calloutKinds).default('note') }).prefault({}),
  content: textBlocksContent,
})
const horizontalRuleSchema = z.strictObject({ type: z.literal('horizontalRule') })
const pageBreakSchema = z.strictObject({ type: z.literal('pageBreak') })
/** The contents where the writer wants them, instead of where the profile puts them. */
const tableOfContentsSchema = z.strictObject({ type: z.literal('tableOfContents') })

/** A table that is drawn from the facts wherever it stands: the overview, or the rows of one list field. */
const factsSchema = z.strictObject({
  type: z.literal('facts'),
  attrs: z.strictObject({ view: z.string() }),
})

const recordFieldSchema = z.strictObject({
  type: z.literal('recordField'),
  attrs: z.strictObject({ key: z.string() }),
  content: textBlocksContent,
})
const recordContent = z.array(recordFieldSchema).default([])
const findingSchema = z.strictObject({
  type: z.literal('finding'),
  attrs: recordAttributesSchema(findingRecord),
  content: recordContent,
})
const policySchema = z.strictObject({
  type: z.literal('policy'),
  attrs: recordAttributesSchema(policyRecord),
  content: recordContent,
})
const recommendationSchema = z.strictObject({
  type: z.literal('recommendation'),
  attrs: recordAttributesSchema(recommendationRecord),
  content: recordContent,
})

export const blockSchema = z.discriminatedUnion('type', [
  titleSchema,
  headingSchema,
  ...textBlockSchema.options,
  blockquoteSchema,
  calloutSchema,
  horizontalRuleSchema,
  pageBreakSchema,
  tableOfContentsSchema,
  tableCaptionSchema,
  tableSchema,
  figureSchema,
  figureRowSchema,
  factsSchema,
  findingSchema,
  policySchema,
  recommendationSchema,
])
/** A top-level piece of a report. */
export type Block = z.infer<typeof blockSchema>
export type BlockOf<Type extends Block['type']> = Extract<Block, { type: Type }>
export type RecordBlock = BlockOf<RecordName>

export const isRecordBlock = (block: Block): block is RecordBlock => isRecordName(block.type)

export const reportIdSchema = z.uuid()
/** Identity of a report on every device (UUID). */
export type ReportId = z.infer<typeof reportIdSchema>

/**
 * A whole report as plain data: what `report.json` holds, what writers and indexes read.
 * The body starts with the title.
 */
export const reportDocumentSchema = z.strictObject({
  id: reportIdSchema.optional(),
  template: z.enum(templateNames),
  language: languageSchema,
  facts: fieldValuesSchema.default({}),
  body: z.array(blockSchema),
})
export type ReportDocument = z.infer<typeof reportDocumentSchema>

/** A report as another system writes it: stricter than what merged edits may leave, which must always stay readable. */
export const jsonReportSchema = reportDocumentSchema.extend({
  body: z
    .array(blockSchema)
    .refine(([first, ...rest]) => first?.type === 'title' && rest.every(({ type }) => type !== 'title'), {
      error: 'the body starts with its one title',
    }),
})
