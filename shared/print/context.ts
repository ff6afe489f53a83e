import type { FieldValues } from '../fields/value'
import type { Language } from '../i18n/language'
import type { Profile } from '../profiles/profile'
import type { Template } from '../templates/template'

/** What every part of the print step may look at. */
export interface PrintContext {
  readonly language: Language
  readonly template: Template
  readonly profile: Profile
  readonly facts: FieldValues
}
