import { z } from 'zod'
import { reportIdSchema } from '../document/model'
import { languageSchema } from '../i18n/language'
import { filterKeys } from '../records/filters'
import { recordNames } from '../records/record'
import { recordValueSchema } from '../records/record-values'
import { call } from './channel'

/** Names a record: its report, and its id in there, or `#` and its place when it has none of its own. */
export const recordRefSchema = z.object({ report: reportIdSchema, record: z.string().min(1).max(60) })
export type RecordRef = z.infer<typeof recordRefSchema>

export const librarySorts = ['updated', 'title', 'country', 'date', 'rating', 'report'] as const
export type LibrarySort = (typeof librarySorts)[number]

export const libraryQuerySchema = z.object({
  text: z.string().max(200),
  /** Values by filter: a record fits when it has one of each. `rating` holds the least mean. */
  filters: z
    .record(z.string().max(60), z.array(z.string().max(60)).max(200))
    .refine((filters) => Object.keys(filters).length <= filterKeys.length),
  sort: z.enum(librarySorts),
  descending: z.boolean(),
})
/** Which records are asked for, and in which order. */
export type LibraryQuery = z.infer<typeof libraryQuerySchema>

const rowSchema = recordRefSchema.extend({
  kind: z.enum(recordNames),
  title: z.string(),
  /** Of the report that it stands in. */
  language: languageSchema,
  reportTitle: z.string(),
  countries: z.array(z.string()),
  year: z.string(),
  rating: z.number().nullable(),
  values: z.record(z.string(), recordValueSchema),
})
/** One line of the library. */
export type LibraryRow = z.infer<typeof rowSchema>

const recordSchema = rowSchema.extend({ texts: z.record(z.string(), z.string()) })
/** A whole record. */
export type LibraryRecord = z.infer<typeof recordSchema>

/** Most rows of one answer. */
export const pageSize = 100
/** Most records that can be chosen at a time. */
export const mostChosen = 1_000
/** Most records that are compared. */
export const mostCompared = 4
/** Most values of one filter that are told; reports are the only ones that can be more. */
export const mostValues = 200

const pageSchema = z.object({
  /** How many records fit. */
  total: z.number().int(),
  /** How many records there are. */
  all: z.number().int(),
  /** Reports whose records are not in the answer yet: ask again. */
  pending: z.number().int(),
  /** Reports in all. */
  reports: z.number().int(),
  /** Reports that cannot be read just now. */
  unreadable: z.number().int(),
  rows: z.array(rowSchema).max(pageSize),
  /** How many records each value of a filter would give, the other filters as they are. */
  counts: z.record(z.string(), z.array(z.object({ value: z.string(), count: z.number().int(), name: z.string() }))),
})
export type LibraryPage = z.infer<typeof pageSchema>

export const tableFormats = ['csv', 'xlsx'] as const
export type TableFormat = (typeof tableFormats)[number]

/** Findings, policies and other records of all reports on this device. */
export const library = {
  search: call(
    libraryQuerySchema.extend({ offset: z.number().int().min(0), limit: z.number().int().min(1).max(pageSize) }),
    pageSchema,
  ),
  /** Whole records; those that are gone are left out. */
  get: call(z.object({ records: z.array(recordRefSchema).max(pageSize) }), z.array(recordSchema)),
  /** Copies a record into another report, with a line that names where it is from. */
  reuse: call(z.object({ record: recordRefSchema, into: reportIdSchema }), recordRefSchema),
  /** Asks for a file and writes the chosen records as a list, or all that fit; null when the dialog was closed. */
  export: call(
    z.object({
      query: libraryQuerySchema,
      chosen: z.array(recordRefSchema).max(mostChosen),
      format: z.enum(tableFormats),
    }),
    z.object({ file: z.string(), name: z.string(), count: z.number().int() }).nullable(),
  ),
  /** The same for chosen records, side by side. */
  exportComparison: call(
    z.object({ records: z.array(recordRefSchema).min(2).max(mostCompared), format: z.enum(tableFormats) }),
    z.object({ file: z.string(), name: z.string(), count: z.number().int() }).nullable(),
  ),
  /** Shows a written file in the system's file manager; `file` is what `export` gave, no path. */
  reveal: call(z.object({ file: z.uuid() }), z.void()),
}
