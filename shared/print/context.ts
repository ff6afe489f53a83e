import type { FieldValues } from '../fields/value'
import type { Language } from '../i18n/language'
import type { Profile, ReportProfile } from '../profiles/profile'
import type { Template } from '../templates/template'
import type { References } from './references'

/** What every part of the print step may look at. */
export interface PrintContext {
  readonly language: Language
  readonly template: Template
  readonly profile: Profile
  readonly facts: FieldValues
}

/** What the parts around the body may look at: the layout of a whole report, never that of a form. */
export interface ReportContext extends PrintContext {
  readonly profile: ReportProfile
}

/** What the parts of the body may look at: also how other parts are named. */
export interface BodyContext extends PrintContext {
  readonly references: References
}
