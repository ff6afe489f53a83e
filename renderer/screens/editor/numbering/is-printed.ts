import type { Node as DocumentNode } from '@tiptap/pm/model'
import { blockSchema, isRecordBlock } from '../../../../shared/document/model'
import { inlineContent } from '../../../../shared/document/model-text-blocks'
import type { PrintContext } from '../../../../shared/print/context'
import { lineText, printLine } from '../../../../shared/print/lines'
import { printRecord } from '../../../../shared/print/records'
import { createReferences, type ReferenceName, type References } from '../../../../shared/print/references'
import type { PrintLine } from '../../../../shared/print/tree'
import { profiles } from '../../../../shared/profiles/profiles'
import { isRecordName } from '../../../../shared/records/record'
import { templates } from '../../../../shared/templates/templates'

/** What the print step knows besides the body when it names a part. */
export type NamingContext = Pick<PrintContext, 'language' | 'profile'>

/** A letter, digit or sign: text that prints whatever stands around it. */
const visible = /[\p{L}\p{N}\p{P}\p{S}]/u

const noNames: References = createReferences([])
const bareContext = {
  language: 'ko',
  profile: profiles['kr-report'],
  template: templates['overseas-training'],
} as const

/** The text of a heading, caption or note as it will be printed. */
export function printedLine(node: DocumentNode, context: NamingContext, references: References = noNames): PrintLine {
  const content = inlineContent.safeParse(node.content.toJSON() ?? [])
  return content.success ? printLine(content.data, { ...context, references }) : []
}

/** The number and title of a record as they will be printed; null for one that will not be. */
export function printedRecord(
  node: DocumentNode,
  number: number,
  context: NamingContext,
  references: References = noNames,
): ReferenceName | null {
  const block = blockSchema.safeParse(node.toJSON())
  if (!block.success || !isRecordBlock(block.data)) return null
  const printed = printRecord(block.data, number, { ...bareContext, ...context, facts: {}, references })
  return printed && { label: printed.label, text: lineText(printed.title) }
}

/** Whether a heading or record has anything that will be printed; what has not is not counted on paper. */
export function isPrinted(node: DocumentNode): boolean {
  if (visible.test(node.textContent)) return true
  if (node.type.name === 'heading') return node.childCount > 0 && printedLine(node, bareContext).length > 0
  if (isRecordName(node.type.name)) return printedRecord(node, 1, bareContext) !== null
  return true
}
