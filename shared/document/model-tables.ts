import { z } from 'zod'
import { shadeNames } from './colours'
import { targetIdSchema } from './identity'
import { inlineContent, textBlocksContent } from './model-text-blocks'

const cellAttributesSchema = z
  .strictObject({
    colspan: z.number().int().min(1).max(50).default(1),
    rowspan: z.number().int().min(1).max(500).default(1),
    /** Widths in CSS pixels of the columns that the cell spans, or null for even ones. */
    colwidth: z.array(z.number().min(0)).nullable().default(null),
    /** Null: as the column's values ask for. */
    align: z.enum(['left', 'center', 'right']).nullable().default(null),
    background: z.enum(shadeNames).nullable().default(null),
  })
  .prefault({})
const tableHeaderSchema = z.strictObject({
  type: z.literal('tableHeader'),
  attrs: cellAttributesSchema,
  content: textBlocksContent,
})
const tableCellSchema = z.strictObject({
  type: z.literal('tableCell'),
  attrs: cellAttributesSchema,
  content: textBlocksContent,
})
const tableRowSchema = z.strictObject({
  type: z.literal('tableRow'),
  content: z.array(z.discriminatedUnion('type', [tableHeaderSchema, tableCellSchema])).default([]),
})
export type TableRow = z.infer<typeof tableRowSchema>

export const tableSchema = z.strictObject({ type: z.literal('table'), content: z.array(tableRowSchema).default([]) })

/** Names the table that follows. A block of its own, so that naming a table never touches its cells. */
export const tableCaptionSchema = z.strictObject({
  type: z.literal('tableCaption'),
  attrs: z.strictObject({ id: targetIdSchema.nullable().default(null) }).prefault({}),
  content: inlineContent,
})
