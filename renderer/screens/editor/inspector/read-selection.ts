import type { Editor } from '@tiptap/core'
import type { Node as DocumentNode } from '@tiptap/pm/model'
import { NodeSelection } from '@tiptap/pm/state'
import { isRecordName, isTextField, type RecordName, type RecordValues } from '../../../../shared/records/record'
import { records } from '../../../../shared/records/records'
import { type FoundFigure, selectedFigure } from '../figures/find-figure'
import { filledTexts } from '../nodes/record-fields'

/** What the inspector shows besides the facts: the record or picture that the cursor stands in. */
export type Selected =
  | {
      readonly kind: 'record'
      readonly record: RecordName
      readonly position: number
      readonly id: string
      readonly attrs: RecordValues
      /** Keys of the texts that hold something. */
      readonly filled: readonly string[]
    }
  | {
      readonly kind: 'figure'
      readonly position: number
      readonly media: string
      readonly alt: string
      readonly width: number
      /** Where the row begins that the picture stands in; null when it stands alone. */
      readonly row: number | null
      readonly takenAt: string | null
      readonly place: string | null
    }
  | null

/** Name under which the sheet asks for the fields of what is selected. */
export const ownerOf = (selected: NonNullable<Selected>): string =>
  selected.kind === 'record' ? selected.id : selected.media

function shownFigure({ node, position, row }: FoundFigure): Selected {
  const { media, alt, width, takenAt, place } = node.attrs
  return {
    kind: 'figure',
    position,
    media: String(media),
    alt: String(alt),
    width: Number(width),
    row: row?.position ?? null,
    takenAt: typeof takenAt === 'string' ? takenAt : null,
    place: typeof place === 'string' ? place : null,
  }
}

function shownRecord(node: DocumentNode, position: number): Selected {
  const name = node.type.name
  if (!isRecordName(name)) return null
  const fields = records[name].fields.filter((field) => !isTextField(field))
  const attrs = Object.fromEntries(fields.map(({ key }) => [key, node.attrs[key] ?? null]))
  return { kind: 'record', record: name, position, id: String(node.attrs.id), attrs, filled: [...filledTexts(node)] }
}

/** The picture or record at the cursor. */
export function readSelection({ state }: Editor): Selected {
  const { selection } = state
  const figure = selectedFigure(state)
  if (figure) return shownFigure(figure)
  if (selection instanceof NodeSelection) return shownRecord(selection.node, selection.from)
  return selection.$from.depth > 0 ? shownRecord(selection.$from.node(1), selection.$from.before(1)) : null
}
