import { z } from 'zod'
import { reportIdSchema } from '../document/model'
import { periodSchema } from '../fields/value'
import { languageSchema } from '../i18n/language'
import { passageKinds } from '../search/passages'
import { templateNames } from '../templates/names'
import { call } from './channel'

/** What reports are chosen by, beside their text and their period. */
export const searchFilters = ['template', 'language', 'country', 'state', 'open'] as const
export type SearchFilter = (typeof searchFilters)[number]

/** Where a report stands. Those in the trash are found only when it is asked for. */
export const reportStates = ['draft', 'overdue', 'submitted', 'archived', 'trash'] as const
export type ReportState = (typeof reportStates)[number]

export const searchQuerySchema = z.object({
  text: z.string().max(200),
  /** Whether an input method is still composing the last syllable: it finds all that it may become. */
  open: z.boolean(),
  /** Values by filter: a report fits when it has one of each. `open` knows `recommendations`. */
  filters: z.partialRecord(z.enum(searchFilters), z.array(z.string().max(60)).max(300)),
  /** Reports whose own period has a day of it. */
  period: periodSchema,
})
/** Which reports are asked for. */
export type SearchQuery = z.infer<typeof searchQuerySchema>

const piecesSchema = z.array(z.object({ text: z.string(), hit: z.boolean() }))

const snippetSchema = z.object({
  kind: z.enum(passageKinds),
  /** Place of its block in the body; -1 for a fact. */
  block: z.number().int(),
  /** The field of a record or of the facts; '' for others. */
  key: z.string(),
  /** The record, or the heading of the section, that it stands in; '' for others. */
  name: z.string(),
  pieces: piecesSchema,
})
/** A part of a report in which something was found. */
export type Snippet = z.infer<typeof snippetSchema>

const foundReportSchema = z.object({
  report: reportIdSchema,
  /** The title, its hits marked. */
  title: piecesSchema,
  template: z.enum(templateNames),
  language: languageSchema,
  period: periodSchema,
  countries: z.array(z.string()),
  state: z.enum(reportStates),
  /** Milliseconds since 1970. */
  updatedAt: z.number(),
  snippets: z.array(snippetSchema),
  /** Other places in it where something was found. */
  more: z.number().int(),
})
/** A report that was found. */
export type FoundReport = z.infer<typeof foundReportSchema>

/** Most reports of one answer. */
export const searchPageSize = 20

const searchPageSchema = z.object({
  /** How many reports fit; not counted to the end when `exact` is false: a few of them may not fit. */
  total: z.number().int(),
  exact: z.boolean(),
  /** Reports whose last changes are not in the answer yet: ask again. */
  pending: z.number().int(),
  /** Reports that cannot be read just now. */
  unreadable: z.number().int(),
  rows: z.array(foundReportSchema).max(searchPageSize),
  /** How many reports each value of a filter would give, the other filters as they are; the most first. */
  counts: z.partialRecord(z.enum(searchFilters), z.array(z.object({ value: z.string(), count: z.number().int() }))),
})
export type SearchPage = z.infer<typeof searchPageSchema>

/** Searching the text of all reports on this device. */
export const search = {
  find: call(searchQuerySchema.extend({ offset: z.number().int().min(0) }), searchPageSchema),
}
