import { z } from 'zod'
import { type FieldValues, type IsoDate, isoDateSchema, type Period, periodOf, textOf } from '../fields/value'
import type { Language, Localised } from '../i18n/language'
import type { TemplateName } from '../templates/names'
import { daysBetween, lastDay } from './calendar-days'
import type { DeadlineSettings } from './deadline-settings'
import type { Anchor, Country, DeadlineRule } from './rule'
import { defaultRule, officialRules } from './rules'

const day = isoDateSchema.nullable().catch(null).default(null)

/** What a report itself says about its deadline. A day that is none counts as not given. */
export const deadlineFactsSchema = z.object({
  returnDate: day,
  receivedOn: day,
  /** A rule of its own choice; `none` is without a deadline. Null follows the template. */
  rule: z.string().nullable().catch(null).default(null),
  /** A day that was set for this report, whatever the rules say. */
  dueOn: day,
  submittedOn: day,
})
export type DeadlineFacts = z.infer<typeof deadlineFactsSchema>

/** The facts that tell about the deadline, by their names here. */
export const deadlineKeys = {
  returnDate: 'returnDate',
  receivedOn: 'receivedOn',
  rule: 'deadlineRule',
  dueOn: 'dueOn',
  submittedOn: 'submittedOn',
} as const satisfies Record<keyof DeadlineFacts, string>

/** A report's rule that stands for no deadline. */
export const noRule = 'none'

export function readDeadlineFacts(facts: FieldValues): DeadlineFacts {
  const given = Object.entries(deadlineKeys).map(([name, key]) => [name, textOf(facts, key) || null])
  const read = deadlineFactsSchema.parse(Object.fromEntries(given))
  // The rules count from a return: from an online event nobody comes home.
  return read.rule === null && textOf(facts, 'eventMode') === 'online' ? { ...read, rule: noRule } : read
}

/** The facts of a copy: a deadline that was set, or a report that was handed in, is not the copy's. */
export function withoutDeadline(facts: FieldValues): FieldValues {
  const { receivedOn, dueOn, submittedOn } = deadlineKeys
  return Object.fromEntries(
    Object.entries(facts).filter(([key]) => key !== receivedOn && key !== dueOn && key !== submittedOn),
  )
}

/** A rule with the user's changes. Own rules have one name for every language. */
export interface ActiveRule extends Omit<DeadlineRule, 'who' | 'what' | 'source'> {
  readonly off: boolean
  readonly name: Localised
  /** Null for an own rule. */
  readonly source: Localised | null
}

const holidaysOf: Readonly<Record<Language, Country>> = { ko: 'KR', en: null, vi: 'VN' }

const sameInAll = (text: string): Localised => ({ ko: text, en: text, vi: text })
const nameOf = ({ who, what }: DeadlineRule): Localised => ({
  ko: `${who.ko}: ${what.ko}`,
  en: `${who.en}: ${what.en}`,
  vi: `${who.vi}: ${what.vi}`,
})

/** Every rule as it holds on this device, official ones first. `language` decides whose holidays own rules know. */
export function activeRules({ changes, own }: DeadlineSettings, language: Language): ActiveRule[] {
  return [
    ...officialRules.map((rule) => ({ ...rule, name: nameOf(rule), off: false, ...changes[rule.key] })),
    ...own.map(({ name, ...rule }) => ({
      ...rule,
      name: sameInAll(name),
      source: null,
      country: holidaysOf[language],
    })),
  ]
}

/** What decides a report's deadline. */
export interface DeadlineReport {
  readonly template: TemplateName
  readonly language: Language
  readonly period: Period
  readonly deadline: DeadlineFacts
}

/** When a report is due, and why. */
export interface Due {
  readonly on: IsoDate
  /** Null when the day was set for this report. */
  readonly rule: ActiveRule | null
  /** The day that was counted from. */
  readonly from: IsoDate | null
}

export function anchorDay(anchor: Anchor, { period, deadline }: DeadlineReport): IsoDate | null {
  const end = period.to ?? null
  switch (anchor) {
    case 'return':
      return deadline.returnDate ?? end
    case 'trip-end':
      return end
    case 'receipt':
      return deadline.receivedOn
  }
}

/** The rule that a report follows; null when there is none or it is switched off. */
export function ruleOf(
  { template, language, deadline }: Omit<DeadlineReport, 'period'>,
  settings: DeadlineSettings,
): ActiveRule | null {
  const rules = activeRules(settings, language)
  const chosen = settings.defaults[template]
  // An own rule may be gone since it was chosen.
  const isKnown = chosen === noRule || rules.some((rule) => rule.key === chosen)
  const key = deadline.rule ?? (isKnown ? chosen : defaultRule(template, language))
  return rules.find((rule) => rule.key === key && !rule.off) ?? null
}

/** The rule that a template's reports follow unless they say otherwise. */
export const standardRule = (
  template: TemplateName,
  language: Language,
  settings: DeadlineSettings,
): ActiveRule | null => ruleOf({ template, language, deadline: deadlineFactsSchema.parse({}) }, settings)

/** Makes what tells when reports are due; rules are looked up, and days counted, once for all that have the same. */
export function createDueOf(settings: DeadlineSettings): (report: DeadlineReport) => Due | null {
  const known = new Map<string, ActiveRule | null>()
  const lastDays = new Map<string, IsoDate | null>()
  // Days of rest that follow the moon take a tenth of a millisecond to look up.
  const knownDay = ({ key, days, unit, country }: ActiveRule, from: IsoDate): IsoDate | null => {
    if (days === null) return null
    const name = `${from} ${key}`
    const day = lastDays.get(name)
    if (day !== undefined) return day
    const found = lastDay(from, days, unit, country)
    lastDays.set(name, found)
    return found
  }
  const knownRule = (report: DeadlineReport): ActiveRule | null => {
    const name = `${report.template} ${report.language} ${report.deadline.rule}`
    const rule = known.get(name)
    if (rule !== undefined) return rule
    const found = ruleOf(report, settings)
    known.set(name, found)
    return found
  }
  return (report) => {
    const { dueOn } = report.deadline
    if (dueOn) return { on: dueOn, rule: null, from: null }
    const rule = knownRule(report)
    const from = rule && anchorDay(rule.from, report)
    const on = rule && from && knownDay(rule, from)
    return on ? { on, rule, from } : null
  }
}

/** When a report is due; null when nothing says so. A guide for the writer, not legal advice. */
export const dueOf = (report: DeadlineReport, settings: DeadlineSettings): Due | null => createDueOf(settings)(report)

/** How a deadline stands on a day. */
export type DueState =
  | { readonly state: 'submitted'; readonly on: IsoDate }
  | { readonly state: 'open'; readonly on: IsoDate; readonly daysLeft: number }
  | null

export function dueState(report: DeadlineReport, settings: DeadlineSettings, today: IsoDate): DueState {
  const { submittedOn } = report.deadline
  if (submittedOn) return { state: 'submitted', on: submittedOn }
  const due = dueOf(report, settings)
  if (!due) return null
  const daysLeft = daysBetween(today, due.on)
  return daysLeft === null ? null : { state: 'open', on: due.on, daysLeft }
}

/** The deadline facts of a whole report, for reports that are not in a list. */
export const deadlineReport = (template: TemplateName, language: Language, facts: FieldValues): DeadlineReport => ({
  template,
  language,
  period: periodOf(facts, 'period'),
  deadline: readDeadlineFacts(facts),
})
