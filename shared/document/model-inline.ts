import { z } from 'zod'
import { highlightNames, textColourNames } from './colours'
import { targetIdSchema } from './identity'

/** Only these leave the application when clicked: nothing that runs code, reads files or calls home by itself. */
export const linkHrefSchema = z.string().regex(/^(https?:\/\/|mailto:)/i)

export const markSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('bold') }),
  z.strictObject({ type: z.literal('italic') }),
  z.strictObject({ type: z.literal('underline') }),
  z.strictObject({ type: z.literal('strike') }),
  z.strictObject({ type: z.literal('superscript') }),
  z.strictObject({ type: z.literal('subscript') }),
  z.strictObject({ type: z.literal('code') }),
  z.strictObject({ type: z.literal('highlight'), attrs: z.strictObject({ colour: z.enum(highlightNames) }) }),
  z.strictObject({ type: z.literal('textColour'), attrs: z.strictObject({ colour: z.enum(textColourNames) }) }),
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

/** Text in a place that can hold nothing else: the title, and footnotes. */
export const plainInlineSchema = z.discriminatedUnion('type', [textSchema, hardBreakSchema])
export type PlainInline = z.infer<typeof plainInlineSchema>

/** A note below the page; its text travels with the place that it belongs to. */
const footnoteSchema = z.strictObject({
  type: z.literal('footnote'),
  content: z.array(plainInlineSchema).default([]),
})

/** Names another part of the report, by its number (`label`) or by its heading, caption or title (`text`). */
const crossReferenceSchema = z.strictObject({
  type: z.literal('crossReference'),
  attrs: z.strictObject({ target: targetIdSchema, show: z.enum(['label', 'text']).default('label') }),
})

/** What the report's facts say, in a sentence: a key of `shared/print/fact-views.ts`. */
const factSchema = z.strictObject({
  type: z.literal('fact'),
  attrs: z.strictObject({ key: z.string().default('') }),
})

export const inlineSchema = z.discriminatedUnion('type', [
  textSchema,
  hardBreakSchema,
  footnoteSchema,
  crossReferenceSchema,
  factSchema,
])
/** A piece of a line. */
export type Inline = z.infer<typeof inlineSchema>
