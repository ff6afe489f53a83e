import type { PrintDocument } from '../../../shared/print/tree'
import type { Profile } from '../../../shared/profiles/profile'
import type { MediaReader } from '../writer'
import { type Anchors, createAnchors } from './anchors'
import { type CaptionCount, createCaptionCount } from './caption-count'
import { createFootnotes, type Footnotes } from './footnotes'
import { createHeadingNumbering, type HeadingNumbering } from './heading-numbering'
import { createListNumbering, type ListNumbering } from './list-numbering'
import { createPictures, type Pictures } from './pictures'
import { type Sheet, sheetOf } from './sheet'

/** What every part of one document is drawn with. It counts lists, pictures and notes, so each document has its own. */
export interface Drawing {
  readonly document: PrintDocument
  readonly profile: Profile
  readonly sheet: Sheet
  readonly headings: HeadingNumbering
  readonly lists: ListNumbering
  readonly pictures: Pictures
  readonly captions: CaptionCount
  readonly anchors: Anchors
  readonly footnotes: Footnotes
}

/** Prepares the drawing of one document. */
export function createDrawing(document: PrintDocument, media: MediaReader): Drawing {
  const { profile, language } = document
  return {
    document,
    profile,
    sheet: sheetOf(profile),
    headings: createHeadingNumbering(profile, language),
    lists: createListNumbering(profile, language),
    pictures: createPictures(media),
    captions: createCaptionCount(),
    anchors: createAnchors(document),
    footnotes: createFootnotes(),
  }
}
