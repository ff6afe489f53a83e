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
import type { SheetContext } from '../nodes/node-views'
import { readFacts } from '../nodes/read-facts'

/** What the print step knows besides the body when it names a part. */
export type NamingContext = Pick<PrintContext, 'language' | 'profile'> &
  Partial<Pick<SheetContext, 'template' | 'facts' | 'standing'>>

/** A letter, digit or sign: text that prints whatever stands around it. */
const visible = /[\p{L}\p{N}\p{P}\p{S}]/u

const noNames: References = createReferences([])
const bareContext = {
  language: 'ko',
  profile: profiles['kr-report'],
  template: templates['overseas-training'],
} as const

/** The facts that a line may name; without a report around it there are none. */
const printedFacts = ({
  template = bareContext.template,
  facts,
  standing = {},
}: NamingContext): Pick<PrintContext, 'template' | 'facts'> => ({
  template,
  facts: facts ? readFacts({ template, facts, standing }) : {},
})

/** The text of a heading, caption or note as it will be printed. */
export function printedLine(node: DocumentNode, context: NamingContext, references: References = noNames): PrintLine {
  const content = inlineContent.safeParse(node.content.toJSON() ?? [])
  if (!content.success) return []
  const { language, profile } = context
  return printLine(content.data, { ...bareContext, language, profile, ...printedFacts(context), references })
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
  const { language, profile } = context
  const printed = printRecord(block.data, number, {
    ...bareContext,
    language,
    profile,
    ...printedFacts(context),
    references,
  })
  return printed && { label: printed.label, text: lineText(printed.title) }
}

/** Whether a heading or record has anything that will be printed; what has not is not counted on paper. */
export function isPrinted(node: DocumentNode): boolean {
  if (visible.test(node.textContent)) return true
  if (node.type.name === 'heading') return node.childCount > 0 && printedLine(node, bareContext).length > 0
  if (isRecordName(node.type.name)) return printedRecord(node, 1, bareContext) !== null
  return true
}

/** The letters of a heading as they decide what it is; a break is a space. */
export const headingText = (node: DocumentNode): string => node.textBetween(0, node.content.size, ' ', ' ').trimStart()
