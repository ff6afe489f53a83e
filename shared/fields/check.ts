import { assertNever } from '../errors'
import { parseDay } from '../i18n/calendar'
import { countries } from '../i18n/countries'
import { isCurrency } from '../i18n/currencies'
import type { Language } from '../i18n/language'
import type { Template } from '../templates/template'
import type { Field, ListField, ScalarField, TextField } from './field'
import { limitOf } from './limit'
import { type FieldValue, type FieldValues, type Period, periodOf, periodSchema, type Row, rowsOf } from './value'

/** What can be wrong with a value. Sentences: `facts.problem.<code>`. */
export type ProblemCode =
  | 'textTooLong'
  | 'dateInvalid'
  | 'dateOutsidePeriod'
  | 'periodBackwards'
  | 'numberInvalid'
  | 'amountNegative'
  | 'rateNotPositive'
  | 'currencyMissing'
  | 'currencyUnknown'
  | 'countryUnknown'
  | 'choiceUnknown'
  | 'ratingOutside'
  | 'secondHead'

/** Something wrong with a value. It is shown where the value is; it never keeps anything from being saved. */
export interface Problem {
  readonly code: ProblemCode
  /** For the sentence: `length` and `max` of a text, `value` as it was written. */
  readonly params: Readonly<Record<string, number | string>>
}

/** What a value is judged by besides its field. */
export interface CheckContext {
  /** The report's language: it decides how much fits into a text. */
  readonly language: Language
  /** The period of the report; days of programmes should fall into it. */
  readonly period: Period
  /** The row that the value stands in, when its field is a column; and whether an earlier row leads already. */
  readonly row?: Row
  readonly hasHead?: boolean
}

/** A problem of a report's facts, with its place. */
export interface FactProblem extends Problem {
  /** Key of the fact. */
  readonly fact: string
  /** Of a list: the row, counted from 0, and the column's key. */
  readonly row?: number
  readonly column?: string
}

const noProblems: readonly Problem[] = []
const problem = (code: ProblemCode, params: Problem['params'] = {}): readonly Problem[] => [{ code, params }]

/** A value that its field cannot show. */
const unreadable = (code: ProblemCode, value: FieldValue): readonly Problem[] =>
  problem(code, { value: typeof value === 'object' ? '' : String(value) })

/** Columns whose days are those of the journey. Other dates, of a decision or the report, lie before or after it. */
const daysOfPeriod: ReadonlySet<string> = new Set(['date'])

function checkText(field: TextField, value: FieldValue, language: Language): readonly Problem[] {
  const max = limitOf(field, language)
  const length = [...String(value)].length
  return max !== undefined && length > max ? problem('textTooLong', { length, max }) : noProblems
}

function checkDate(field: ScalarField, value: FieldValue, { period, row }: CheckContext): readonly Problem[] {
  if (typeof value !== 'string' || !parseDay(value)) return unreadable('dateInvalid', value)
  const isOutside = (period.from && value < period.from) || (period.to && value > period.to)
  // A period that runs backwards has nothing inside: its own problem is the one to mend.
  const isBackwards = period.from && period.to && period.from > period.to
  return row && daysOfPeriod.has(field.key) && isOutside && !isBackwards ? problem('dateOutsidePeriod') : noProblems
}

function checkNumber(field: ScalarField, value: FieldValue, { row }: CheckContext): readonly Problem[] {
  if (typeof value !== 'number') return unreadable('numberInvalid', value)
  if (field.key === 'amount' && value < 0) return problem('amountNegative')
  if (field.key === 'rate' && value <= 0) return problem('rateNotPositive')
  const lacksCurrency = field.key === 'amount' && row !== undefined && (row.currency ?? '') === ''
  return lacksCurrency ? problem('currencyMissing') : noProblems
}

/**
 * What is wrong with one value; nothing for an empty one. Pure and cheap: asked at every drawing of an input.
 * @param value as stored; a list is checked row by row with `checkFacts`
 */
export function checkField(
  field: ScalarField,
  value: FieldValue | undefined,
  context: CheckContext,
): readonly Problem[] {
  if (value === undefined || value === '') return noProblems
  switch (field.type) {
    case 'text':
      return checkText(field, value, context.language)
    case 'date':
      return checkDate(field, value, context)
    case 'period': {
      const period = periodSchema.safeParse(value)
      if (!period.success) return unreadable('dateInvalid', value)
      const { from, to } = period.data
      return from && to && from > to ? problem('periodBackwards') : noProblems
    }
    case 'number':
      return checkNumber(field, value, context)
    case 'choice':
      if (!field.options.some(({ key }) => key === value)) return unreadable('choiceUnknown', value)
      return value === 'head' && context.hasHead ? problem('secondHead') : noProblems
    case 'country':
      return countries.some(({ code }) => code === value) ? noProblems : unreadable('countryUnknown', value)
    case 'currency':
      return typeof value === 'string' && isCurrency(value) ? noProblems : unreadable('currencyUnknown', value)
    case 'rating':
      return typeof value === 'number' && value >= 1 && value <= 5 ? noProblems : problem('ratingOutside')
    default:
      return assertNever(field)
  }
}

/** Whether an earlier row than this one is the head of the delegation. */
export const hasHeadBefore = (rows: readonly Row[], index: number): boolean =>
  rows.slice(0, index).some(({ position }) => position === 'head')

const checkRows = (field: ListField, rows: readonly Row[], context: CheckContext): FactProblem[] =>
  rows.flatMap((row, index) =>
    field.columns.flatMap((column) =>
      checkField(column, row[column.key], { ...context, row, hasHead: hasHeadBefore(rows, index) }).map((each) => ({
        ...each,
        fact: field.key,
        row: index,
        column: column.key,
      })),
    ),
  )

/** Whether a fact is asked for now: some are only when another has a certain value, or when they hold something. */
export function isAsked({ key, askedWhen }: Field, facts: FieldValues): boolean {
  if (!askedWhen) return true
  return askedWhen.is.some((choice) => choice === facts[askedWhen.fact]) || (facts[key] ?? '') !== ''
}

/** Everything that is wrong with the facts of a report, in the order of its form. Says nothing about what is missing. */
export function checkFacts(template: Template, facts: FieldValues, language: Language): FactProblem[] {
  const context = { language, period: periodOf(facts, 'period') }
  return template.facts
    .flatMap((group) => group.fields)
    .flatMap((field) =>
      field.type === 'list'
        ? checkRows(field, rowsOf(facts, field.key), context)
        : checkField(field, facts[field.key], context).map((each) => ({ ...each, fact: field.key })),
    )
}
