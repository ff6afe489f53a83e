import type { Editor } from '@tiptap/core'
import type { Node as DocumentNode } from '@tiptap/pm/model'
import { TextSelection } from '@tiptap/pm/state'
import { isNeeded } from '../../../../shared/records/needed'
import {
  isRecordName,
  isTextField,
  type RecordField,
  type RecordTextField,
  type RecordValue,
} from '../../../../shared/records/record'
import { records } from '../../../../shared/records/records'
import { afterComposition } from '../after-composition'
import { asUndoStep } from '../undo-step'

const fields = new Map<string, RecordTextField>(
  Object.values(records).flatMap(({ name, fields }) =>
    fields.filter(isTextField).map((field) => [`${name}.${field.key}`, field] as const),
  ),
)

/** The definition of a record's text, or undefined for one that this version does not know. */
export const textFieldOf = (record: string, key: string): RecordTextField | undefined => fields.get(`${record}.${key}`)

/** The definition of the text with a key in any kind of record, for texts that stand outside theirs. */
export const anyTextField = (key: string): RecordTextField | undefined =>
  [...fields.values()].find((field) => field.key === key)

/** Whether a text of a record holds nothing: one paragraph without content. */
const isEmptyText = ({ childCount, firstChild }: DocumentNode): boolean =>
  childCount === 0 || (childCount === 1 && firstChild?.type.name === 'paragraph' && firstChild.content.size === 0)

/** The keys of the texts that hold something. Looks at no letter. */
export const filledTexts = (record: DocumentNode): ReadonlySet<string> =>
  new Set(record.children.filter((field) => !isEmptyText(field)).map(({ attrs }) => String(attrs.key)))

/** What the fields of a record hold; of texts only whether there is one. */
export const heldBy =
  (record: DocumentNode, filled = filledTexts(record)) =>
  (key: string): RecordValue =>
    filled.has(key) ? key : (record.attrs[key] ?? null)

/** Marks the element of a text: whether it is empty, and whether it is needed. Optional empty ones are not shown. */
export function markText(dom: HTMLElement, record: DocumentNode, filled: ReadonlySet<string>): void {
  const key = dom.dataset.field ?? ''
  const field = textFieldOf(record.type.name, key)
  const isTitle = isRecordName(record.type.name) && records[record.type.name].titleField === key
  const needed = isTitle || (field !== undefined && isNeeded(field, heldBy(record, filled)))
  const empty = !filled.has(key)
  dom.toggleAttribute('data-empty', empty)
  dom.toggleAttribute('data-needed', needed && empty)
  dom.toggleAttribute('data-optional', !needed)
}

/** Whether the element of a text is left out of the card. */
export const isLeftOut = (dom: Element): boolean =>
  dom.hasAttribute('data-optional') && dom.hasAttribute('data-empty') && !dom.hasAttribute('data-shown')

/** Where a text that the record lacks belongs: before the first that comes later in the definition. */
function placeFor(record: DocumentNode, position: number, key: string): number {
  const { name } = record.type
  const order = isRecordName(name) ? records[name].fields.map((field) => field.key) : []
  let at = position + 1
  record.forEach((child, offset) => {
    if (order.indexOf(String(child.attrs.key)) < order.indexOf(key)) at = position + 1 + offset + child.nodeSize
  })
  return at
}

/** Puts the cursor into a text of the record at a position; one that the record lacks is added, as an undo step. */
export function goToText(editor: Editor, position: number, key: string): void {
  afterComposition(editor, () => {
    const { state, view } = editor
    const record = state.doc.nodeAt(position)
    if (!record || !isRecordName(record.type.name)) return
    let at: number | null = null
    record.forEach((child, offset) => {
      if (at === null && child.attrs.key === key) at = position + 1 + offset
    })
    let transaction = state.tr
    if (at === null) {
      const text = state.schema.nodes.recordField?.createAndFill({ key })
      if (!text || !editor.isEditable) return
      at = placeFor(record, position, key)
      transaction = transaction.insert(at, text)
    }
    transaction.setSelection(TextSelection.near(transaction.doc.resolve(at + 1)))
    asUndoStep(editor, () => view.dispatch(transaction.scrollIntoView()))
    view.focus()
  })
}

/** A field in short where its group is named beside it: `적용 가능성: 법` -> `법`. */
export const shortLabel = (label: string): string => label.split(': ').at(-1) ?? label

/** The optional fields of a record that hold nothing, and stand nowhere on its card. */
export const unusedFields = (record: DocumentNode, filled: ReadonlySet<string>): RecordField[] =>
  isRecordName(record.type.name)
    ? records[record.type.name].fields.filter((field) => {
        const value = heldBy(record, filled)
        if (field.type === 'rating' || isNeeded(field, value)) return false
        return isTextField(field) ? !filled.has(field.key) : record.attrs[field.key] === null
      })
    : []
