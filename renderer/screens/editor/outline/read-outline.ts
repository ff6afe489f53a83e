import type { Editor } from '@tiptap/core'
import type { Node as DocumentNode } from '@tiptap/pm/model'
import type { Language } from '../../../../shared/i18n/language'
import type { Profile } from '../../../../shared/profiles/profile'
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
  readonly finding: readonly OutlineItem[]
  readonly policy: readonly OutlineItem[]
  /** The findings among them that wait in the inbox to be sorted. */
  readonly inbox: readonly OutlineItem[]
  readonly figures: readonly OutlineItem[]
  readonly tables: readonly OutlineItem[]
  /** Index of the heading that the cursor stands under; -1 above the first. */
  readonly current: number
}

const titleField = (name: 'finding' | 'policy') => records[name].titleField

/** The text that names a record. */
function recordTitle(node: DocumentNode, name: 'finding' | 'policy'): string {
  let text = ''
  node.forEach((field) => {
    if (text === '' && field.attrs.key === titleField(name)) text = textWithoutNotes(field)
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
  const finding = ofType('finding', (node) => recordTitle(node, 'finding'))
  return {
    headings,
    finding,
    inbox: finding.filter(({ position }) => inboxes.some(({ from, to }) => from <= position && position < to)),
    policy: ofType('policy', (node) => recordTitle(node, 'policy')),
    figures: ofType('figure'),
    tables: ofType('tableCaption'),
    current: headings.findLastIndex(({ position }) => position < selection.from),
  }
}
