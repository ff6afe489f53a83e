import { z } from 'zod'
import { bulletMarkers, orderedMarkers } from './list-markers'
import { inlineSchema } from './model-inline'

export const alignments = ['left', 'center', 'right', 'justify'] as const
/** Whether the first line of a paragraph is indented, against the profile's custom. */
export const indents = ['first', 'none'] as const

export const inlineContent = z.array(inlineSchema).default([])

export const paragraphSchema = z.strictObject({
  type: z.literal('paragraph'),
  attrs: z
    .strictObject({
      align: z.enum(alignments).nullable().default(null),
      indent: z.enum(indents).nullable().default(null),
    })
    .prefault({}),
  content: inlineContent,
})

const blocks = (): z.ZodDefault<z.ZodArray<typeof textBlockSchema>> => z.array(textBlockSchema).default([])

const listItemSchema = z.strictObject({
  type: z.literal('listItem'),
  get content() {
    return blocks()
  },
})
const taskItemSchema = z.strictObject({
  type: z.literal('taskItem'),
  attrs: z.strictObject({ checked: z.boolean().default(false) }).prefault({}),
  get content() {
    return blocks()
  },
})
/** `marker` null: the profile's own for the depth, or the next of the scheme that the list around it belongs to. */
const bulletListSchema = z.strictObject({
  type: z.literal('bulletList'),
  attrs: z.strictObject({ marker: z.enum(bulletMarkers).nullable().default(null) }).prefault({}),
  content: z.array(listItemSchema).default([]),
})
const orderedListSchema = z.strictObject({
  type: z.literal('orderedList'),
  attrs: z
    .strictObject({
      start: z.number().int().min(0).default(1),
      marker: z.enum(orderedMarkers).nullable().default(null),
    })
    .prefault({}),
  content: z.array(listItemSchema).default([]),
})
const taskListSchema = z.strictObject({ type: z.literal('taskList'), content: z.array(taskItemSchema).default([]) })

/** Paragraphs and lists: what list items, table cells, quotes, callouts and the texts of records hold. */
export const textBlockSchema = z.discriminatedUnion('type', [
  paragraphSchema,
  bulletListSchema,
  orderedListSchema,
  taskListSchema,
])
export type TextBlock = z.infer<typeof textBlockSchema>
export type ListBlock = Exclude<TextBlock, { type: 'paragraph' }>

export const textBlocksContent = z.array(textBlockSchema).default([])

export const emptyParagraph = paragraphSchema.parse({ type: 'paragraph' })
