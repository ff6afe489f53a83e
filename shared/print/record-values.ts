import { type FieldValue, scalarValueSchema } from '../fields/value'
import type { Language } from '../i18n/language'
import { withheldId } from '../public-version/public-records'
import type { RecordScalarField, RecordValue } from '../records/record'
import { labels } from './labels'
import { type References, referredText } from './references'
import type { PrintRun } from './tree'
import { valueText } from './values'

const listSeparator = ', '

/** The ids that a field of links holds. */
export const linksIn = (value: RecordValue | undefined): string[] =>
  Array.isArray(value) ? value.map(String).filter((id) => id !== '') : []

/** A value of a record on one line; '' when it is empty. Links have no text of their own. */
export function recordValueText(field: RecordScalarField, value: RecordValue | undefined, language: Language): string {
  if (value === null || value === undefined || field.type === 'references') return ''
  if (field.type === 'choices') {
    const keys: readonly unknown[] = Array.isArray(value) ? value : []
    return field.options
      .filter(({ key }) => keys.includes(key))
      .map(({ label }) => label[language])
      .join(listSeparator)
  }
  const scalar = scalarValueSchema.safeParse(value satisfies FieldValue | readonly string[])
  return scalar.success ? valueText(field, scalar.data, language) : ''
}

/** The names of linked records, each a link to it: `조사 내용 2, 조사 내용 4`. One that is gone says so. */
export function linkRuns(value: RecordValue | undefined, references: References, language: Language): PrintRun[] {
  return linksIn(value).flatMap((target, index): PrintRun[] => {
    const text = referredText(references.nameOf(target), 'label')
    const missing = target === withheldId ? labels.withheld : labels.missingReference
    const run = text === '' ? { text: missing[language] } : { text, target }
    return index === 0 ? [run] : [{ text: listSeparator }, run]
  })
}
