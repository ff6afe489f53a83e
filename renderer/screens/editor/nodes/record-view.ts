import type { NodeViewRendererProps } from '@tiptap/core'
import type { Node as DocumentNode } from '@tiptap/pm/model'
import type { NodeView, ViewMutationRecord } from '@tiptap/pm/view'
import { labels } from '../../../../shared/print/labels'
import { valueText } from '../../../../shared/print/values'
import { isScalarField, type RecordDefinition } from '../../../../shared/records/record'
import { element, furniture, type SheetContext } from './node-views'

/** The part of a rating's label that differs: `적용 가능성: 법` -> `법`. */
const shortLabel = (label: string): string => label.split(': ').at(-1) ?? label

/**
 * A finding or policy as a card: kind, number and chosen values above and below its texts. Plain DOM: the texts are
 * ProseMirror's own, and nothing else in here is editable or a text node.
 */
export function recordView(definition: RecordDefinition, { language }: SheetContext) {
  const chips = definition.fields.filter(isScalarField).filter((field) => field.type !== 'rating')
  const ratings = definition.fields.filter((field) => field.type === 'rating')

  return ({ node: firstNode }: Pick<NodeViewRendererProps, 'node'>): NodeView => {
    const dom = element('section', 'record', { record: definition.name })
    const header = furniture('header', 'record-header')
    const contentDOM = element('div', 'record-fields')
    const footer = furniture('footer', 'record-footer')
    dom.append(header, contentDOM, footer)
    let drawn = firstNode.attrs

    function draw({ attrs }: DocumentNode): void {
      const kind = element('span', 'record-kind', { text: definition.label[language] })
      const values = chips.flatMap((field) => {
        const text = valueText(field, attrs[field.key] ?? undefined, language)
        return text === '' ? [] : [element('span', 'record-chip', { text, field: field.key })]
      })
      header.replaceChildren(kind, ...values)
      const bars = ratings.flatMap((field) => {
        const value: unknown = attrs[field.key]
        if (typeof value !== 'number') return []
        const bar = element('span', 'record-rating', { text: `${shortLabel(field.label[language])} ${value}/5` })
        bar.style.setProperty('--share', `${value * 20}%`)
        return [bar]
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
      ignoreMutation: (mutation: ViewMutationRecord) =>
        mutation.type !== 'selection' && (mutation.target === dom || !contentDOM.contains(mutation.target)),
    }
  }
}
