import { FootnoteReferenceRun, Paragraph, type ParagraphChild, Tab, TextRun } from 'docx'
import type { PrintLine } from '../../../shared/print/tree'
import { styleNames } from './style-names'

/** The footnotes of one document. Word counts them, in the order in which they stand in the text. */
export interface Footnotes {
  /** Adds a note with its drawn text; gives the mark that calls it. */
  add(note: PrintLine, runs: readonly ParagraphChild[]): FootnoteReferenceRun
  /** The notes by their ids, as the library takes them. */
  parts(): Record<string, { readonly children: readonly Paragraph[] }>
  /** The text of the note with this id. */
  textOf(id: number): PrintLine
}

/** Starts without notes. */
export function createFootnotes(): Footnotes {
  const texts: PrintLine[] = []
  const paragraphs: Paragraph[] = []
  return {
    add(note, runs) {
      texts.push(note)
      // The library puts the note's number first; its text stands behind it, all lines under each other.
      const children = [new TextRun({ children: [new Tab()] }), ...runs]
      paragraphs.push(new Paragraph({ style: styleNames.footnote, children }))
      return new FootnoteReferenceRun(texts.length)
    },
    parts: () => Object.fromEntries(paragraphs.map((paragraph, index) => [index + 1, { children: [paragraph] }])),
    textOf: (id) => texts[id - 1] ?? [],
  }
}
