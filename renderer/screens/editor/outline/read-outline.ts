import type { Editor } from '@tiptap/core'
import type { Node as DocumentNode } from '@tiptap/pm/model'
import type { Language } from '../../../../shared/i18n/language'
import type { Profile } from '../../../../shared/profiles/profile'
import type { RecordName } from '../../../../shared/records/record'
import { records } from '../../../../shared/records/records'
import { inboxRanges } from '../capture/inbox-range'
import { type NumberedBlock, numberBlocks } from '../numbering/number-blocks'
import { textWithoutNotes } from './text-without-notes'

export interface OutlineItem {
  readonly position: number
  readonly number: string
  readonly text: string
}

/** A heading with everything under it. */
export interface Section extends OutlineItem {
  /** 1 to 4. */
  readonly level: number
  /** Where the section ends: at the next heading that is no deeper. */
  readonly end: number
}

export interface Outline {
  readonly headings: readonly Section[]
  readonly records: Readonly<Record<RecordName, readonly OutlineItem[]>>
  /** The findings among them that wait in the inbox to be sorted. */
  readonly inbox: readonly OutlineItem[]
  readonly figures: readonly OutlineItem[]
  readonly tables: readonly OutlineItem[]
  /** Index of the heading that the cursor stands under; -1 above the first. */
  readonly current: number
}

/** The text that names a record. */
function recordTitle(node: DocumentNode, name: RecordName): string {
  let text = ''
  node.forEach((field) => {
    if (text === '' && field.attrs.key === records[name].titleField) text = textWithoutNotes(field)
  })
  return text
}

/** The headings as sections of the document. */
export function sectionsOf(blocks: readonly NumberedBlock[], size: number): Section[] {
  const headings = blocks.filter(({ level }) => level > 0)
  return headings.map(({ position, number, node, level }, index) => ({
    position,
    number,
    text: textWithoutNotes(node),
    level,
    end: headings.slice(index + 1).find((next) => next.level <= level)?.position ?? size,
  }))
}

/** What the report consists of. */
export function readOutline({ state }: Editor, profile: Profile, language: Language): Outline {
  const { doc, selection } = state
  const blocks = numberBlocks(doc, profile, language)
  const headings = sectionsOf(blocks, doc.content.size)
  const inboxes = inboxRanges(doc)
  const ofType = (name: string, textOf = textWithoutNotes): OutlineItem[] =>
    blocks
      .filter(({ node }) => node.type.name === name)
      .map(({ position, number, node }) => ({ position, number, text: textOf(node) }))
  const recordsOf = (name: RecordName) => ofType(name, (node) => recordTitle(node, name))
  const findings = recordsOf('finding')
  return {
    headings,
    records: {
      finding: findings,
      policy: recordsOf('policy'),
      recommendation: recordsOf('recommendation'),
    },
    inbox: findings.filter(({ position }) => inboxes.some(({ from, to }) => from <= position && position < to)),
    figures: ofType('figure'),
    tables: ofType('tableCaption'),
    current: headings.findLastIndex(({ position }) => position < selection.from),
  }
}
