import type { NodeViewRendererProps } from '@tiptap/core'
import type { NodeView, ViewMutationRecord } from '@tiptap/pm/view'
import { labels } from '../../../../shared/print/labels'
import { isTextField, type RecordTextField } from '../../../../shared/records/record'
import { records } from '../../../../shared/records/records'
import { element, type SheetContext } from './node-views'

const fields = new Map<string, RecordTextField>(
  Object.values(records).flatMap(({ name, fields }) =>
    fields.filter(isTextField).map((field) => [`${name}.${field.key}`, field] as const),
  ),
)

/** The definition of a record's text, or undefined for one that this version does not know. */
export const textFieldOf = (record: string, key: string): RecordTextField | undefined => fields.get(`${record}.${key}`)

/** One text of a record, with its label in the report's language beside it. */
export function recordFieldView({ language }: SheetContext) {
  return ({ node: firstNode, getPos, editor }: Pick<NodeViewRendererProps, 'node' | 'getPos' | 'editor'>): NodeView => {
    const key = String(firstNode.attrs.key)
    const position = getPos()
    const record = position === undefined ? undefined : editor.state.doc.resolve(position).parent.type.name
    const field = record ? textFieldOf(record, key) : undefined
    const isTitle = Object.values(records).some(({ name, titleField }) => name === record && titleField === key)
    const label = (field?.label ?? labels.otherText)[language]
    const dom = element('div', 'record-field', { field: key, label, ...(isTitle ? { title: '' } : {}) })
    dom.style.setProperty('--record-title-hint', JSON.stringify(label))
    const contentDOM = element('div', 'record-text')
    dom.append(contentDOM)
    return {
      dom,
      contentDOM,
      update: (node) => node.type.name === 'recordField' && node.attrs.key === key,
      ignoreMutation: (mutation: ViewMutationRecord) =>
        mutation.type !== 'selection' && (mutation.target === dom || !contentDOM.contains(mutation.target)),
    }
  }
}
