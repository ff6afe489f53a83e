import type { Problem } from '../fields/check'
import type { Localised } from '../i18n/language'

/** How much an item weighs: needed, advisable, or personal data that must not become public. */
export const severities = ['must', 'should', 'privacy'] as const
export type Severity = (typeof severities)[number]

/**
 * Every rule of the checklist with its weight; `picture-missing` and `report-closed` are found before an export only. The words are in `checklist.rules.<rule>` of the interface's texts. */
export const checklistRules = {
  'title-missing': 'must',
  'fact-missing': 'must',
  'record-field-missing': 'must',
  'disclosure-reason': 'must',
  'guide-left': 'must',
  'inbox-left': 'must',
  'reference-broken': 'must',
  'figure-without-alt': 'must',
  'glyph-missing': 'must',
  'picture-missing': 'must',
  'report-closed': 'must',
  'placeholder-left': 'should',
  'fact-empty': 'must',
  'fact-wrong': 'should',
  'text-too-long': 'should',
  'section-empty': 'should',
  'figure-without-caption': 'should',
  'table-without-header': 'should',
  'heading-jump': 'should',
  'table-too-wide': 'should',
  'footnote-empty': 'should',
  'contact-public': 'privacy',
  'resident-number': 'privacy',
  'citizen-number': 'privacy',
  'passport-number': 'privacy',
  'bank-account': 'privacy',
  'phone-number': 'privacy',
  'email-address': 'privacy',
} as const satisfies Record<string, Severity>
export type RuleName = keyof typeof checklistRules

/** A piece of a line: where its node is, child by child from the top-level block, and which of its characters. */
export interface Spot {
  readonly path: readonly number[]
  readonly from: number
  readonly to: number
}

/** Where an item is, and where "go there" leads. */
export type Place =
  | { readonly kind: 'fact'; readonly key: string }
  | { readonly kind: 'block'; readonly block: number; readonly spot: Spot | null }
  | { readonly kind: 'field'; readonly block: number; readonly owner: string; readonly key: string }

/** One thing that is still open. */
export interface CheckItem {
  readonly rule: RuleName
  readonly place: Place
  /** Name of the fact or field, where the words need one. */
  readonly label?: Localised
  /** The text that it is about, shortened; personal data is masked. */
  readonly excerpt?: string
  /** For lengths. */
  readonly length?: number
  readonly max?: number
  /** What is wrong with the value of a fact. */
  readonly problem?: Problem
}

export const severityOf = ({ rule }: Pick<CheckItem, 'rule'>): Severity => checklistRules[rule]
