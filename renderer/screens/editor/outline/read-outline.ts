import type { Editor } from '@tiptap/core'
import type { Node as DocumentNode } from '@tiptap/pm/model'
import type { Language } from '../../../../shared/i18n/language'
import type { Profile } from '../../../../shared/profiles/profile'
import { records } from '../../../../shared/records/records'
import { numberBlocks } from '../nodes/number-blocks'

export interface OutlineItem {
  readonly position: number
  readonly number: string
  readonly text: string
  /** 1 to 4; records have 1. */
  readonly level: number
}

export interface Outline {
  readonly headings: readonly OutlineItem[]
  readonly finding: readonly OutlineItem[]
  readonly policy: readonly OutlineItem[]
  readonly figures: number
  /** Index of the heading that the cursor stands under; -1 above the first. */
  readonly current: number
}

const titleField = (name: 'finding' | 'policy') => records[name].titleField

/** The text that names a record. */
function recordTitle(node: DocumentNode, name: 'finding' | 'policy'): string {
  let text = ''
  node.forEach((field) => {
    if (text === '' && field.attrs.key === titleField(name)) text = field.textContent
  })
  return text
}

/** What the report consists of, from the top-level blocks alone. */
export function readOutline({ state }: Editor, profile: Profile, language: Language): Outline {
  const { doc, selection } = state
  const blocks = numberBlocks(doc, profile, language)
  const headings = blocks
    .filter(({ level }) => level > 0)
    .map(({ position, number, node, level }) => ({ position, number, text: node.textContent, level }))
  const ofKind = (name: 'finding' | 'policy'): OutlineItem[] =>
    blocks
      .filter(({ node }) => node.type.name === name)
      .map(({ position, number, node }) => ({ position, number, text: recordTitle(node, name), level: 1 }))
  return {
    headings,
    finding: ofKind('finding'),
    policy: ofKind('policy'),
    figures: blocks.filter(({ node }) => node.type.name === 'figure').length,
    current: headings.findLastIndex(({ position }) => position < selection.from),
  }
}
