import { AlignmentType, Paragraph } from 'docx'
import type { PrintCell, PrintList, PrintParagraph, PrintTextBlock } from '../../../shared/print/tree'
import type { Drawing } from './drawing'
import { deepestLevel, type ListPlace, listIndent } from './list-indent'
import { runsOf } from './runs'
import { spacing } from './spacing'
import { styleNames } from './style-names'

/** Where text stands. `left` is the start of the text of the item around it, in twentieths of a point. */
export interface TextPlace {
  readonly kind: ListPlace
  readonly style: string
  readonly align?: PrintCell['align']
  readonly left?: number
}

export const bodyPlace: TextPlace = { kind: 'body', style: styleNames.body }

const alignments = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const

const alignment = ({ align }: TextPlace) => (align === undefined ? {} : { alignment: alignments[align] })

function paragraph(block: PrintParagraph, place: TextPlace): Paragraph {
  const cell = place.kind === 'cell'
  const style = block.note ? (cell ? styleNames.tableNote : styleNames.note) : place.style
  const inItem = place.left !== undefined && !block.note
  return new Paragraph({
    style: inItem && !cell ? styleNames.list : style,
    ...alignment(place),
    ...(inItem && { indent: { left: place.left } }),
    children: runsOf(block.text),
  })
}

/** Space above an item, in points. */
function spaceAbove({ profile }: Drawing, depth: number, kind: ListPlace): number {
  if (kind === 'cell') return 1
  return profile.listSpacing[Math.min(depth, profile.listSpacing.length - 1)] ?? 0
}

function listItems(list: PrintList, drawing: Drawing, place: TextPlace): Paragraph[] {
  const { profile } = drawing
  const numbers = drawing.lists.number(list, place.kind)
  const depth = Math.min(list.depth, deepestLevel)
  const cell = place.kind === 'cell'
  const size = cell ? profile.table.size : profile.body.size
  const style = cell ? place.style : styleNames.list
  return list.items.flatMap(({ blocks, marker }, index) => {
    const [first, ...rest] = blocks
    const marked = first?.type === 'paragraph' ? first : null
    const numbering = numbers[index]
    const { indent } = listIndent(profile, marker, depth, place.kind)
    const item = new Paragraph({
      style,
      ...alignment(place),
      ...(numbering && { numbering: { ...numbering, custom: true } }),
      spacing: spacing(size, cell ? 1.42 : profile.body.lineHeight, spaceAbove(drawing, depth, place.kind)),
      children: runsOf(marked?.text ?? []),
    })
    const inside = profile.listHanging ? { ...place, left: indent.left } : place
    return [item, ...textBlocks(marked ? rest : blocks, drawing, inside)]
  })
}

/** Paragraphs and lists one under the other. */
export function textBlocks(blocks: readonly PrintTextBlock[], drawing: Drawing, place: TextPlace): Paragraph[] {
  return blocks.flatMap((block) =>
    block.type === 'paragraph' ? [paragraph(block, place)] : listItems(block, drawing, place),
  )
}
