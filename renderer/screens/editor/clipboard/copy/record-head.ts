import type { Node as DocumentNode } from '@tiptap/pm/model'
import type { Language } from '../../../../../shared/i18n/language'
import { linksIn, recordValueText } from '../../../../../shared/print/record-values'
import { isReferencesField, isScalarField } from '../../../../../shared/records/record'
import { records } from '../../../../../shared/records/records'
import type { Numbers } from './numbers'

/** A record's kind and number, and the values that were chosen for it. */
export interface RecordFacts {
  readonly heading: string
  readonly rows: readonly { readonly label: string; readonly value: string }[]
}

/** What a record says beside its texts, in the report's language. */
export function recordFacts(node: DocumentNode, numbers: Numbers, language: Language): RecordFacts {
  const { type, attrs } = node
  const nameOf = (id: string) => numbers.referenceText(id, 'label')
  const definition = Object.values(records).find(({ name }) => name === type.name)
  const rows = (definition?.fields ?? []).filter(isScalarField).map((field) => ({
    label: field.label[language],
    value: isReferencesField(field)
      ? linksIn(attrs[field.key]).map(nameOf).filter(Boolean).join(', ')
      : recordValueText(field, attrs[field.key], language),
  }))
  return {
    heading: [definition?.label[language] ?? '', numbers.numberOf(node)].join(' ').trim(),
    rows: rows.filter(({ value }) => value !== ''),
  }
}

/** The head of a record for other programs: a small heading above a table of its values. */
export function recordHead(node: DocumentNode, numbers: Numbers, language: Language): HTMLElement {
  const { heading, rows } = recordFacts(node, numbers, language)
  const head = document.createElement('div')
  head.appendChild(document.createElement('h4')).textContent = heading
  if (rows.length === 0) return head
  const table = head.appendChild(document.createElement('table'))
  table.setAttribute('border', '1')
  table.setAttribute('cellspacing', '0')
  table.setAttribute('width', '100%')
  table.setAttribute('style', 'border-collapse: collapse')
  for (const { label, value } of rows) {
    const row = table.insertRow()
    const name = row.appendChild(document.createElement('th'))
    name.textContent = label
    name.setAttribute('width', '25%')
    row.insertCell().textContent = value
    for (const cell of row.cells) cell.setAttribute('style', 'border: 1px solid #808080; padding: 2px 6px')
  }
  return head
}
