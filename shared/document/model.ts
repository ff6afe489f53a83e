import { z } from 'zod'
import { fieldValuesSchema } from '../fields/value'
import { languageSchema } from '../i18n/language'
import { findingRecord } from '../records/finding'
import { policyRecord } from '../records/policy'
import { recordAttributesSchema } from '../records/record'
import { templateNames } from '../templates/names'

/** SHA-256 of a picture's bytes, in lower-case hexadecimal. */
export const mediaHashSchema = z.string().regex(/^[0-9a-f]{64}$/)
export type MediaHash = z.infer<typeof mediaHashSchema>

/** Only these leave the application when clicked: nothing that runs code, reads files or calls home by itself. */
export const linkHrefSchema = z.string().regex(/^(https?:\/\/|mailto:)/i)

export const markSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('bold') }),
  z.strictObject({ type: z.literal('italic') }),
  z.strictObject({ type: z.literal('underline') }),
  z.strictObject({ type: z.literal('strike') }),
  z.strictObject({ type: z.literal('link'), attrs: z.strictObject({ href: linkHrefSchema }) }),
])
/** A style of a run of text. */
export type Mark = z.infer<typeof markSchema>

const textSchema = z.strictObject({
  type: z.literal('text'),
  text: z.string().min(1),
  marks: z.array(markSchema).optional(),
})
const hardBreakSchema = z.strictObject({ type: z.literal('hardBreak') })
export const inlineSchema = z.discriminatedUnion('type', [textSchema, hardBreakSchema])
/** A piece of a line. */
export type Inline = z.infer<typeof inlineSchema>

const inlineContent = z.array(inlineSchema).default([])

const titleSchema = z.strictObject({ type: z.literal('title'), content: inlineContent })
const headingSchema = z.strictObject({
  type: z.literal('heading'),
  attrs: z.strictObject({ level: z.number().int().min(1).max(4) }),
  content: inlineContent,
})
const paragraphSchema = z.strictObject({ type: z.literal('paragraph'), content: inlineContent })

const listItemSchema = z.strictObject({
  type: z.literal('listItem'),
  get content(): z.ZodDefault<z.ZodArray<typeof textBlockSchema>> {
    return z.array(textBlockSchema).default([])
  },
})
const bulletListSchema = z.strictObject({ type: z.literal('bulletList'), content: z.array(listItemSchema).default([]) })
const orderedListSchema = z.strictObject({
  type: z.literal('orderedList'),
  attrs: z.strictObject({ start: z.number().int().min(0).default(1) }).default({ start: 1 }),
  content: z.array(listItemSchema).default([]),
})
/** Paragraphs and lists: what list items, table cells and the texts of records hold. */
export const textBlockSchema = z.discriminatedUnion('type', [paragraphSchema, bulletListSchema, orderedListSchema])
export type TextBlock = z.infer<typeof textBlockSchema>

const cellAttributesSchema = z
  .strictObject({
    colspan: z.number().int().min(1).max(50).default(1),
    rowspan: z.number().int().min(1).max(500).default(1),
    /** Widths in CSS pixels of the columns that the cell spans, or null for even ones. */
    colwidth: z.array(z.number().min(0)).nullable().default(null),
    align: z.enum(['left', 'center', 'right']).nullable().default(null),
  })
  .prefault({})
const cellContent = z.array(textBlockSchema).default([])
const tableHeaderSchema = z.strictObject({
  type: z.literal('tableHeader'),
  attrs: cellAttributesSchema,
  content: cellContent,
})
const tableCellSchema = z.strictObject({
  type: z.literal('tableCell'),
  attrs: cellAttributesSchema,
  content: cellContent,
})
const tableRowSchema = z.strictObject({
  type: z.literal('tableRow'),
  content: z.array(z.discriminatedUnion('type', [tableHeaderSchema, tableCellSchema])).default([]),
})
const tableSchema = z.strictObject({ type: z.literal('table'), content: z.array(tableRowSchema).default([]) })

const figureSchema = z.strictObject({
  type: z.literal('figure'),
  attrs: z.strictObject({
    media: mediaHashSchema,
    /** What the picture shows, for readers who cannot see it. */
    alt: z.string().default(''),
    /** Share of the text width, in per cent. */
    width: z.number().min(10).max(100).default(100),
  }),
  /** The caption. */
  content: inlineContent,
})

/** A table that is drawn from the facts wherever it stands: the overview, or the rows of one list field. */
const factsSchema = z.strictObject({
  type: z.literal('facts'),
  attrs: z.strictObject({ view: z.string() }),
})

const recordFieldSchema = z.strictObject({
  type: z.literal('recordField'),
  attrs: z.strictObject({ key: z.string() }),
  content: z.array(textBlockSchema).default([]),
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

export const blockSchema = z.discriminatedUnion('type', [
  titleSchema,
  headingSchema,
  paragraphSchema,
  bulletListSchema,
  orderedListSchema,
  tableSchema,
  figureSchema,
  factsSchema,
  findingSchema,
  policySchema,
])
/** A top-level piece of a report. */
export type Block = z.infer<typeof blockSchema>
export type BlockOf<Type extends Block['type']> = Extract<Block, { type: Type }>
export type RecordBlock = BlockOf<'finding'> | BlockOf<'policy'>
export type TableRow = z.infer<typeof tableRowSchema>

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
