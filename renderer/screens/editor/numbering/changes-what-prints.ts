import type { Node as DocumentNode } from '@tiptap/pm/model'
import type { Transaction } from '@tiptap/pm/state'
import { ReplaceStep } from '@tiptap/pm/transform'
import { divisionWord } from '../../../../shared/print/divisions'
import { recordNames } from '../../../../shared/records/record'
import { headingText, isPrinted } from './is-printed'

const counted = new Set<string>(['heading', ...recordNames])

/** Whether paper counts a block only when there is something in it. */
const isCounted = ({ type }: DocumentNode): boolean => counted.has(type.name)

const blockAt = (doc: DocumentNode, position: number): DocumentNode | null => doc.childAfter(position).node

/** The word at its beginning that makes a heading a part or an annex; '' where there is none. */
const divisionOf = (node: DocumentNode): string => (node.type.name === 'heading' ? divisionWord(headingText(node)) : '')

const differ = (before: DocumentNode, after: DocumentNode): boolean =>
  isPrinted(before) !== isPrinted(after) || divisionOf(before) !== divisionOf(after)

/**
 * Whether a change of text gave an empty heading or record its first letter or took its last, or made a heading a part
 * or an annex: then the numbers of those that follow change. Looks at the changed blocks alone: it is asked for every letter.
 */
export const changesWhatPrints = ({ steps, docs, doc }: Transaction): boolean =>
  steps.some((step, index) => {
    const old = docs[index]
    if (!(step instanceof ReplaceStep) || !old) return false
    const before = blockAt(old, step.from)
    const after = blockAt(docs[index + 1] ?? doc, step.from)
    return before !== null && after !== null && isCounted(before) && differ(before, after)
  })
