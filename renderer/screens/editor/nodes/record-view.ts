import type { NodeViewRendererProps } from '@tiptap/core'
import type { Node as DocumentNode } from '@tiptap/pm/model'
import type { NodeView, ViewMutationRecord } from '@tiptap/pm/view'
import { labels } from '../../../../shared/print/labels'
import { valueText } from '../../../../shared/print/values'
import { isScalarField, type RecordDefinition, type RecordScalarField } from '../../../../shared/records/record'
import { askForField, furnitureButton, isForButton } from './ask-for-field'
import { element, furniture, type SheetContext } from './node-views'

/** The part of a rating's label that differs: `적용 가능성: 법` -> `법`. */
const shortLabel = (label: string): string => label.split(': ').at(-1) ?? label

/**
 * A finding or policy as a card: kind, number and chosen values above and below its texts. Plain DOM: the texts are
 * ProseMirror's own, and nothing else in here is editable or a text node. A click on a value, or on the place of one
 * that is still needed, leads to it in the inspector.
 */
export function recordView(definition: RecordDefinition, { language, requests }: SheetContext) {
  const chips = definition.fields.filter(isScalarField).filter((field) => field.type !== 'rating')
  const ratings = definition.fields.filter((field) => field.type === 'rating')

  /** A value in short; '' when there is none. */
  const textOf = (field: RecordScalarField, attrs: DocumentNode['attrs']): string =>
    valueText(field, attrs[field.key] ?? undefined, language)

  return ({ node: firstNode, getPos, editor }: Pick<NodeViewRendererProps, 'node' | 'getPos' | 'editor'>): NodeView => {
    const dom = element('section', 'record', { record: definition.name })
    const header = furniture('header', 'record-header')
    const contentDOM = element('div', 'record-fields')
    const footer = furniture('footer', 'record-footer')
    dom.append(header, contentDOM, footer)
    let drawn = firstNode.attrs

    function fieldButton(className: string, field: RecordScalarField, text: string): HTMLButtonElement {
      const label = field.label[language]
      const button = furnitureButton(className, { text: text || `+ ${shortLabel(label)}` })
      button.toggleAttribute('data-empty', text === '')
      button.title = label
      button.addEventListener('click', () => askForField({ editor, getPos, requests }, String(drawn.id), field.key))
      return button
    }

    function draw({ attrs }: DocumentNode): void {
      const kind = element('span', 'record-kind', { text: definition.label[language] })
      const filled = chips.filter((field) => textOf(field, attrs) !== '')
      const missing = chips.filter((field) => field.required && !filled.includes(field))
      header.replaceChildren(
        kind,
        ...filled.map((field) => fieldButton('record-chip', field, textOf(field, attrs))),
        ...missing.map((field) => fieldButton('record-chip', field, '')),
      )
      const bars = ratings.map((field) => {
        const value: unknown = attrs[field.key]
        const rated = typeof value === 'number'
        const bar = fieldButton('record-rating', field, rated ? `${shortLabel(field.label[language])} ${value}/5` : '')
        bar.style.setProperty('--share', rated ? `${value * 20}%` : '0%')
        return bar
      })
      footer.dataset.label = labels.ratings[language]
      footer.hidden = bars.length === 0
      footer.replaceChildren(...bars)
    }
    draw(firstNode)

    return {
      dom,
      contentDOM,
      update(node) {
        if (node.type.name !== definition.name) return false
        // Typing in a text changes the node but not its attributes.
        if (node.attrs !== drawn) draw(node)
        drawn = node.attrs
        return true
      },
      stopEvent: isForButton,
      ignoreMutation: (mutation: ViewMutationRecord) =>
        mutation.type !== 'selection' && (mutation.target === dom || !contentDOM.contains(mutation.target)),
    }
  }
}
