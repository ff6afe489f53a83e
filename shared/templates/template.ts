import type { RuleName } from '../checklist/rule'
import type { Block } from '../document/model'
import type { Field } from '../fields/field'
import type { Language, Localised } from '../i18n/language'
import type { ReportProfileName } from '../profiles/profile'
import type { TemplateName } from './names'
import type { Series } from './series'

/** A group of facts under one heading of the form. */
export interface FactGroup {
  readonly key: string
  readonly label: Localised
  readonly fields: readonly Field[]
}

/**
 * Body of a new report in a language, title first. Guiding text stands in round brackets for the writer to replace;
 * `newId` gives every record in it a fresh identity (UUID).
 */
export type Outline = (language: Language, newId: () => string) => Block[]

/** What a kind of report asks for, what it starts with and how it is laid out. */
export interface Template {
  readonly name: TemplateName
  readonly label: Localised
  /** One sentence for the chooser: who uses it, for what. */
  readonly description: Localised
  readonly facts: readonly FactGroup[]
  /** The fields that the overview table shows, in order. */
  readonly overview: readonly string[]
  readonly outline: Outline
  /**
   * What a long report shows on its cover below the title: fields by key, in order. In a form that has a cover and a
   * one-page gist (공무국외출장 결과보고서) such a report gets both; absent for short ones, whose title stands above the text.
   */
  readonly cover?: readonly string[]
  /** Rules of the checklist that make no sense for this kind of report. */
  readonly skipChecks?: readonly RuleName[]
  /** Official layout by the report's language. */
  readonly profile: Readonly<Record<Language, ReportProfileName>>
  /** How its reports follow one another; only for reports that are written period by period. */
  readonly series?: Series
}
