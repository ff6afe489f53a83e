import type { Language } from '../../../../shared/i18n/language'
import type { PreviewOf } from '../../../../shared/ipc/template'
import type { TemplateName } from '../../../../shared/templates/names'
import { templates } from '../../../../shared/templates/templates'
import type { UserTemplate } from '../../../../shared/templates/user-template'

/** What can be chosen in the gallery. */
export type Choice =
  | { readonly kind: 'built-in'; readonly template: TemplateName }
  | { readonly kind: 'own'; readonly own: UserTemplate }

/** A name for a choice that no other has. */
export const keyOf = (choice: Choice): string => (choice.kind === 'own' ? choice.own.id : choice.template)

export const previewOf = (choice: Choice, language: Language): PreviewOf =>
  choice.kind === 'own' ? { kind: 'own', id: choice.own.id } : { kind: 'built-in', template: choice.template, language }

/** What a choice is called; a user's own template has one name in every language. */
export const nameOf = (choice: Choice, language: Language): string =>
  choice.kind === 'own' ? choice.own.name : templates[choice.template].label[language]

export const descriptionOf = (choice: Choice, language: Language): string =>
  choice.kind === 'own' ? choice.own.description : templates[choice.template].description[language]
