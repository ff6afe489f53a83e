import type { Block, BlockOf } from '../document/model'
import type { BodyContext } from './context'
import { type Division, divisionsOf } from './divisions'
import { lineText, printLine } from './lines'
import type { PrintAnchor, PrintDivision, PrintLine } from './tree'
import { annexReference } from './vietnamese-form'

/** The headings of a body that are divisions, with what they are. */
export function divisionBlocks(blocks: readonly Block[], context: BodyContext): ReadonlyMap<Block, Division> {
  const headings = blocks
    .filter((block): block is BlockOf<'heading'> => block.type === 'heading')
    .map((block) => ({ block, level: block.attrs.level, text: lineText(printLine(block.content, context)) }))
    .filter(({ text }) => text !== '')
  const divisions = divisionsOf(headings, context.profile, context.language)
  return new Map(
    headings.flatMap(({ block }, index) => {
      const division = divisions[index]
      return division ? [[block, division] as const] : []
    }),
  )
}

/** A division, and for an annex the line that says what it goes with. */
export const printDivision = (
  { kind, label }: Division,
  title: PrintLine,
  anchor: PrintAnchor,
  context: BodyContext,
): PrintDivision => ({
  type: 'division',
  kind,
  label,
  title,
  reference: kind === 'annex' ? annexReference(context) : '',
  anchor,
})
