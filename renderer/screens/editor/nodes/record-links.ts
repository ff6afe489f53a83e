import type { Editor } from '@tiptap/core'
import type { Node as DocumentNode } from '@tiptap/pm/model'
import { linksIn } from '../../../../shared/print/record-values'
import { referredText } from '../../../../shared/print/references'
import { isRecordName, isReferencesField } from '../../../../shared/records/record'
import { records } from '../../../../shared/records/records'
import { partsOf } from '../references/parts'
import { followReference } from '../references/reference-commands'
import { furnitureButton } from './ask-for-field'
import { element, furniture, type SheetContext } from './node-views'

interface Links {
  readonly dom: HTMLElement
  /** The record as it is now. */
  update(node: DocumentNode): void
  destroy(): void
}

/** After the first drawing of a long report, in milliseconds. */
const afterOpening = 150

/** The records that a record is linked to and those that link to it, as chips that lead there. */
export function recordLinks(editor: Editor, first: DocumentNode, { language, t }: SheetContext): Links {
  const parts = partsOf(editor)
  const dom = furniture('div', 'record-links')
  dom.hidden = true
  let node = first
  let drawn = ''

  interface Chip {
    readonly id: string
    readonly text: string
    readonly title: string
  }
  const chipOf = (id: string): Chip => {
    const name = parts.parts().nameOf(id)
    return { id, text: referredText(name, 'label'), title: name?.text ?? t('records.linkGone') }
  }

  function draw(): void {
    const { name } = node.type
    if (!isRecordName(name)) return
    const rows = [
      ...records[name].fields.filter(isReferencesField).map((field) => ({
        label: field.label[language],
        chips: linksIn(node.attrs[field.key]).map(chipOf),
      })),
      {
        label: t('records.usedBy'),
        chips: parts
          .parts()
          .linksTo(String(node.attrs.id))
          .map(({ id, label, text }) => ({ id: id ?? '', text: label, title: text })),
      },
    ].filter(({ chips }) => chips.length > 0)
    const next = JSON.stringify(rows)
    if (next === drawn) return
    drawn = next
    dom.hidden = rows.length === 0
    dom.replaceChildren(
      ...rows.map(({ label, chips }) => {
        const row = element('div', 'record-link-row', { label })
        row.append(
          ...chips.map(({ id, text, title }) => {
            const chip = furnitureButton('record-link', { text: text || t('records.linkGone') })
            chip.toggleAttribute('data-missing', text === '')
            chip.title = title
            chip.ariaLabel = [text, title].filter(Boolean).join(' ')
            chip.addEventListener('click', () => followReference(editor, id))
            return chip
          }),
        )
        return row
      }),
    )
  }
  const timer = setTimeout(draw, afterOpening)
  const stop = parts.subscribe(draw)
  return {
    dom,
    update(next) {
      const changed = next.attrs !== node.attrs
      node = next
      if (changed) draw()
    },
    destroy() {
      clearTimeout(timer)
      stop()
    },
  }
}
