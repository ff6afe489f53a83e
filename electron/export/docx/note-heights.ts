import type { Footnotes } from './footnotes'
import type { Piece } from './line-pieces'
import type { ParagraphForm } from './paragraph-form'
import { linesOf } from './paragraph-lines'

/** How tall the note with an id is at the foot of a page, in twentieths of a point. */
export type NoteHeight = (id: number) => number

/** Measures the notes of a document, which stand as wide as the text. */
export function createNoteHeights(footnotes: Footnotes, form: ParagraphForm, width: number): NoteHeight {
  return (id) => {
    const em = form.size * 10
    const pieces = footnotes.textOf(id).map(({ text, bold }): Piece => ({ text, em, bold: bold ?? false }))
    // The number stands in the hanging indent, so that all lines are equally long.
    const lines = linesOf(pieces, { ...form, first: 0 }, width)
    return lines.reduce((sum, { height }) => sum + height, form.before + form.after)
  }
}
