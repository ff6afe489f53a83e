import type { Language } from '../../../shared/i18n/language'
import type { PrintDocument } from '../../../shared/print/tree'
import type { Profile } from '../../../shared/profiles/profile'
import type { MediaReader } from '../writer'
import { type Bookmarks, createBookmarks } from './bookmarks'
import { type Counter, createCounter } from './counter'
import { createFootnotes, type Footnotes } from './footnotes'
import { createPictures, type Pictures } from './pictures'
import { createShapes, type Shapes } from './shapes'
import { type Sheet, sheetOf } from './sheet'
import { type StyleForms, styleForms } from './styles'

/** Page of a heading by its bookmark, as far as it is known. */
export type PageOf = (bookmark: string) => number | null

/** What every part of one document is drawn with. It counts forms, pictures and notes, so each document has its own. */
export interface Drawing {
  readonly document: PrintDocument
  readonly language: Language
  readonly profile: Profile
  readonly sheet: Sheet
  readonly styles: StyleForms
  readonly shapes: Shapes
  readonly pictures: Pictures
  readonly footnotes: Footnotes
  readonly bookmarks: Bookmarks
  readonly pageOf: PageOf
  /** Numbers of fields, tables and pictures. */
  readonly nextId: Counter
}

/** Prepares the drawing of one document. */
export function createDrawing(document: PrintDocument, media: MediaReader, pageOf: PageOf): Drawing {
  const { profile, language } = document
  return {
    document,
    language,
    profile,
    sheet: sheetOf(profile),
    styles: styleForms(profile, language),
    shapes: createShapes(language),
    pictures: createPictures(media),
    footnotes: createFootnotes(),
    bookmarks: createBookmarks(document),
    pageOf,
    nextId: createCounter(1_000_000_001),
  }
}
