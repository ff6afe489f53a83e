import type { NodeViewRendererProps } from '@tiptap/core'
import type { NodeView, ViewMutationRecord } from '@tiptap/pm/view'
import { labels } from '../../../../shared/print/labels'
import { linksIn, recordValueText } from '../../../../shared/print/record-values'
import { isNeeded } from '../../../../shared/records/needed'
import {
  isReferencesField,
  isScalarField,
  isTextField,
  type RecordDefinition,
  type RecordScalarField,
} from '../../../../shared/records/record'
import { afterComposition } from '../after-composition'
import { askForField, furnitureButton, isForButton } from './ask-for-field'
import { element, furniture, type SheetContext } from './node-views'
import { foldRecord } from './record-cards'
import { filledTexts, goToText, heldBy, markText, shortLabel, unusedFields } from './record-fields'
import { recordLinks } from './record-links'

/**
 * A record as a card: kind, number and chosen values above and below its texts. Plain DOM: the texts are ProseMirror's
 * own, and nothing else in here is editable or a text node. A click on a value, or on the place of one that is still
 * needed, leads to it in the inspector. Folded it shows its title alone.
 */
export function recordView(definition: RecordDefinition, context: SheetContext) {
  const { language, requests, t } = context
  const chips = definition.fields.filter(isScalarField).filter((field) => field.type !== 'rating')
  const ratings = definition.fields.filter((field) => field.type === 'rating')

  return ({ node: firstNode, getPos, editor }: Pick<NodeViewRendererProps, 'node' | 'getPos' | 'editor'>): NodeView => {
    const dom = element('section', 'record', { record: definition.name })
    const header = furniture('header', 'record-header')
    const contentDOM = element('div', 'record-fields')
    const footer = furniture('footer', 'record-footer')
    const more = furniture('div', 'record-more')
    const links = recordLinks(editor, firstNode, context)
    dom.append(header, contentDOM, footer, links.dom, more)

    const fold = furnitureButton('record-fold')
    fold.addEventListener('click', () =>
      afterComposition(editor, () => {
        const position = getPos()
        if (position !== undefined) foldRecord(editor, position, !dom.hasAttribute('data-folded'))
      }),
    )
    const add = furnitureButton('record-add', { text: t('records.addField') })
    add.ariaLabel = t('records.addField')
    add.addEventListener('click', () => {
      more.toggleAttribute('data-open')
      add.ariaExpanded = String(more.hasAttribute('data-open'))
    })
    let node = firstNode
    let filled = filledTexts(firstNode)

    function fieldButton(className: string, field: RecordScalarField, text: string): HTMLButtonElement {
      const label = field.label[language]
      const button = furnitureButton(className, { text: text || `+ ${shortLabel(label)}` })
      button.toggleAttribute('data-empty', text === '')
      button.title = label
      button.addEventListener('click', () =>
        askForField({ editor, getPos, requests }, String(node.attrs.id), field.key),
      )
      return button
    }

    function drawHeader(): void {
      const held = heldBy(node, filled)
      const kind = element('span', 'record-kind', { text: definition.label[language] })
      const shown = chips.flatMap((field): HTMLElement[] => {
        // Links have a row of their own, where they can be followed.
        if (isReferencesField(field)) {
          const missing = isNeeded(field, held) && linksIn(node.attrs[field.key]).length === 0
          return missing ? [fieldButton('record-chip', field, '')] : []
        }
        const text = recordValueText(field, node.attrs[field.key], language)
        return text !== '' || isNeeded(field, held) ? [fieldButton('record-chip', field, text)] : []
      })
      const needed = shown.filter((chip) => chip.hasAttribute('data-empty'))
      header.replaceChildren(kind, ...shown.filter((chip) => !needed.includes(chip)), ...needed, fold)
    }

    function drawRatings(): void {
      const bars = ratings.map((field) => {
        const value: unknown = node.attrs[field.key]
        const rated = typeof value === 'number'
        const bar = fieldButton('record-rating', field, rated ? `${shortLabel(field.label[language])} ${value}/5` : '')
        bar.style.setProperty('--share', rated ? `${value * 20}%` : '0%')
        return bar
      })
      footer.dataset.label = labels.ratings[language]
      footer.hidden = bars.length === 0
      footer.replaceChildren(...bars)
    }

    /** What the card leaves out, and where it can be added. */
    function drawUnused(): void {
      const fields = unusedFields(node, filled)
      more.hidden = fields.length === 0
      const buttons = fields.map((field) => {
        if (!isTextField(field)) return fieldButton('record-unused', field, '')
        const button = furnitureButton('record-unused', { text: `+ ${field.label[language]}` })
        button.ariaLabel = field.label[language]
        button.addEventListener('click', () => {
          const position = getPos()
          if (position !== undefined) goToText(editor, position, field.key)
        })
        return button
      })
      more.replaceChildren(add, ...buttons)
    }

    function draw(): void {
      drawHeader()
      drawRatings()
      drawUnused()
      for (const field of contentDOM.children) if (field instanceof HTMLElement) markText(field, node, filled)
    }
    function drawFolded(): void {
      const folded = editor.storage.recordCards.isFolded(String(node.attrs.id))
      dom.toggleAttribute('data-folded', folded)
      fold.ariaExpanded = String(!folded)
      fold.ariaLabel = t(folded ? 'records.unfold' : 'records.fold')
      fold.title = fold.ariaLabel
    }
    add.ariaExpanded = 'false'
    draw()
    drawFolded()
    const stop = editor.storage.recordCards.subscribe((id) => id === node.attrs.id && drawFolded())
    let takeBack = (): void => undefined

    return {
      dom,
      contentDOM,
      update(next) {
        if (next.type.name !== definition.name) return false
        const { attrs } = node
        node = next
        // Typing in a text changes the node but neither its attributes nor, but for the first letter, what is filled.
        const now = filledTexts(next)
        const same = now.size === filled.size && [...now].every((key) => filled.has(key))
        filled = now
        if (next.attrs !== attrs) {
          draw()
          drawFolded()
        } else if (!same) {
          takeBack()
          takeBack = editor.storage.composition.whenIdle(draw)
        }
        links.update(next)
        return true
      },
      stopEvent: isForButton,
      ignoreMutation: (mutation: ViewMutationRecord) =>
        mutation.type !== 'selection' && (mutation.target === dom || !contentDOM.contains(mutation.target)),
      destroy() {
        takeBack()
        stop()
        links.destroy()
      },
    }
  }
}
