import type { NodeViewRendererProps } from '@tiptap/core'
import type { Node as DocumentNode } from '@tiptap/pm/model'
import type { NodeView, ViewMutationRecord } from '@tiptap/pm/view'
import { limitOf } from '../../../../shared/fields/limit'
import { labels } from '../../../../shared/print/labels'
import { records } from '../../../../shared/records/records'
import { element, type SheetContext } from './node-views'
import { filledTexts, markText, textFieldOf } from './record-fields'

/** Counting goes behind the typing, in milliseconds. */
const countingPause = 250
/** The share of its limit from which on a text shows how much of it is used. */
const nearLimit = 0.8

/**
 * One text of a record, with its label in the report's language beside it. A text near its limit shows how long it is;
 * one above it is marked, never cut.
 */
export function recordFieldView({ language, t }: SheetContext) {
  return ({ node: firstNode, getPos, editor }: Pick<NodeViewRendererProps, 'node' | 'getPos' | 'editor'>): NodeView => {
    const key = String(firstNode.attrs.key)
    const position = getPos()
    const record = position === undefined ? undefined : editor.state.doc.resolve(position).parent
    const name = record?.type.name ?? ''
    const field = textFieldOf(name, key)
    const isTitle = Object.values(records).some((one) => one.name === name && one.titleField === key)
    const label = (field?.label ?? labels.otherText)[language]
    const dom = element('div', 'record-field', { field: key, label, ...(isTitle ? { title: '' } : {}) })
    dom.style.setProperty('--record-title-hint', JSON.stringify(label))
    const contentDOM = element('div', 'record-text')
    dom.append(contentDOM)
    if (record) markText(dom, record, filledTexts(record))

    const limit = field && limitOf(field, language)
    let node = firstNode
    let timer: ReturnType<typeof setTimeout> | undefined
    let takeBack = (): void => undefined

    function count(): void {
      if (limit === undefined) return
      const length = [...node.textBetween(0, node.content.size, '\n', '\n')].length
      dom.toggleAttribute('data-over', length > limit)
      if (length >= limit * nearLimit) dom.dataset.count = t('fields.length', { length, max: limit })
      else delete dom.dataset.count
    }
    function countLater(): void {
      clearTimeout(timer)
      takeBack()
      timer = setTimeout(() => {
        takeBack = editor.storage.composition.whenIdle(count)
      }, countingPause)
    }
    count()

    return {
      dom,
      contentDOM,
      update(next: DocumentNode) {
        if (next.type.name !== 'recordField' || next.attrs.key !== key) return false
        if (next !== node && limit !== undefined) countLater()
        node = next
        return true
      },
      ignoreMutation: (mutation: ViewMutationRecord) =>
        mutation.type !== 'selection' && (mutation.target === dom || !contentDOM.contains(mutation.target)),
      destroy() {
        clearTimeout(timer)
        takeBack()
      },
    }
  }
}
