import type { FieldValues } from '../../../../shared/fields/value'
import type { TextKey, TextParams } from '../../../../shared/i18n/index'
import type { Language } from '../../../../shared/i18n/language'
import type { ReportProfile } from '../../../../shared/profiles/profile'
import type { Template } from '../../../../shared/templates/template'
import type { FactsStore } from '../facts-store'
import type { FieldRequests } from '../field-requests'
import type { PictureImports } from '../pictures/picture-imports'

/** What the views of the sheet know about the report they stand in. */
export interface SheetContext {
  /** The report's language: labels on the sheet are part of the report. */
  readonly language: Language
  readonly template: Template
  readonly profile: ReportProfile
  readonly facts: FactsStore
  /** What the organisation's house style says where the report's own facts are empty. */
  readonly standing: FieldValues
  /** Takes what is clicked on the sheet to the inspector. */
  readonly requests: FieldRequests
  /** The ways of pictures into the report. */
  readonly pictures: PictureImports
  /** Texts of the interface, in the language it has now. */
  readonly t: (key: TextKey, params?: TextParams) => string
}

/** An element with a class and data attributes. Texts of the sheet's furniture are attributes that CSS shows. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className: string,
  data: Readonly<Record<string, string>> = {},
): HTMLElementTagNameMap[Tag] {
  const result = document.createElement(tag)
  result.className = className
  Object.assign(result.dataset, data)
  return result
}

/** A piece of furniture beside editable text: no cursor, no text nodes. */
export function furniture(tag: 'div' | 'header' | 'footer', className: string): HTMLElement {
  const result = element(tag, className)
  result.contentEditable = 'false'
  return result
}
