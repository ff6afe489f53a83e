import { Paragraph } from 'docx'
import type { PrintCell, PrintList, PrintParagraph, PrintTextBlock } from '../../../shared/print/tree'
import { alignments } from './alignments'
import type { Drawing } from './drawing'
import { deepestLevel, type ListPlace, listIndent, textSize } from './list-indent'
import { widestMarker } from './marker-width'
import { runsOf } from './runs'
import { spacing } from './spacing'
import { styleNames } from './style-names'
import { halfPoints, twipsOfMillimetres, twipsOfPoints } from './units'

/** Line height of cells. */
const cellLine = 1.42

/** Where text stands, with its styles. `left` is the start of the text of the item around it, in twentieths of a point. */
export interface TextPlace {
  readonly kind: ListPlace
  readonly style: string
  readonly item: string
  readonly note: string
  readonly align?: PrintCell['align']
  readonly left?: number
  /** Share of the profile's size in which text of a cell is drawn. */
  readonly scale?: number
  /** Whether the text stays on the page of what follows it. */
  readonly keepNext?: boolean
}

export const bodyPlace: TextPlace = {
  kind: 'body',
  style: styleNames.body,
  item: styleNames.list,
  note: styleNames.note,
}

export const quotePlace: TextPlace = {
  kind: 'quote',
  style: styleNames.quote,
  // The line at the side of a quotation would follow the indents of its lists in steps.
  item: styleNames.quoteList,
  note: styleNames.quote,
}

export const boxPlace: TextPlace = {
  kind: 'box',
  style: styleNames.callout,
  item: styleNames.callout,
  note: styleNames.tableNote,
}

/** A cell whose text has this style. */
export const cellPlace = (style: string, align?: PrintCell['align'], scale = 1): TextPlace => ({
  kind: 'cell',
  style,
  item: style,
  note: styleNames.tableNote,
  ...(align && { align }),
  ...(scale < 1 && { scale }),
})

function alignment(block: PrintTextBlock | undefined, place: TextPlace) {
  const align = (block?.type === 'paragraph' ? block.align : undefined) ?? place.align
  return align === undefined ? {} : { alignment: alignments[align] }
}

/**
 * From the margin to the first line of a paragraph, where it is not that of its style: the profile's or one full letter
 * where the writer asked for an indent. What is centred or stands on the right has none, which would push it aside.
 */
function firstLine({ indent, align }: PrintParagraph, { profile }: Drawing, kind: ListPlace): number | undefined {
  if (indent === 'first')
    return twipsOfMillimetres(profile.body.firstLineIndent) || twipsOfPoints(textSize(profile, kind))
  const aside = kind === 'body' && profile.body.firstLineIndent > 0 && (align === 'center' || align === 'right')
  return indent === 'none' || aside ? 0 : undefined
}

/** Size and line height of text that is drawn smaller than its style says. */
function smaller({ scale, kind }: TextPlace, { profile }: Drawing) {
  if (scale === undefined) return { run: {}, paragraph: {} }
  const size = textSize(profile, kind) * scale
  return { run: { size: halfPoints(size) }, paragraph: { spacing: spacing(size, cellLine, 0) } }
}

function paragraph(block: PrintParagraph, drawing: Drawing, place: TextPlace): Paragraph {
  const left = block.note ? undefined : place.left
  const first = block.note ? undefined : firstLine(block, drawing, place.kind)
  const small = smaller(place, drawing)
  const indent = { ...(left !== undefined && { left }), ...(first !== undefined && { firstLine: first }) }
  return new Paragraph({
    style: block.note ? place.note : left === undefined ? place.style : place.item,
    ...alignment(block, place),
    ...(place.keepNext && { keepNext: true }),
    ...(Object.keys(indent).length > 0 && { indent }),
    ...small.paragraph,
    children: runsOf(block.text, drawing, small.run),
  })
}

/** Space above an item, in points. */
function spaceAbove({ profile }: Drawing, depth: number, kind: ListPlace): number {
  if (kind === 'cell') return 1
  if (kind === 'box') return 2
  return profile.listSpacing[Math.min(depth, profile.listSpacing.length - 1)] ?? 0
}

function listItems(list: PrintList, drawing: Drawing, place: TextPlace): Paragraph[] {
  const { profile } = drawing
  const numbers = drawing.lists.number(list, place.kind)
  const depth = Math.min(list.depth, deepestLevel)
  const lineHeight = place.kind === 'cell' ? cellLine : profile.body.lineHeight
  const size = textSize(profile, place.kind) * (place.scale ?? 1)
  const { indent } = listIndent(profile, widestMarker(list), depth, place.kind)
  return list.items.flatMap(({ blocks }, index) => {
    const [first, ...rest] = blocks
    const marked = first?.type === 'paragraph' ? first : null
    const numbering = numbers[index]
    const item = new Paragraph({
      style: place.item,
      ...alignment(first, place),
      ...(place.keepNext && { keepNext: true }),
      ...(numbering && { numbering: { ...numbering, custom: true } }),
      spacing: spacing(size, lineHeight, spaceAbove(drawing, depth, place.kind)),
      children: runsOf(marked?.text ?? [], drawing, smaller(place, drawing).run),
    })
    const inside = profile.listHanging ? { ...place, left: indent.left } : place
    return [item, ...textBlocks(marked ? rest : blocks, drawing, inside)]
  })
}

/** Paragraphs and lists one under the other. */
export function textBlocks(blocks: readonly PrintTextBlock[], drawing: Drawing, place: TextPlace): Paragraph[] {
  return blocks.flatMap((block) =>
    block.type === 'paragraph' ? [paragraph(block, drawing, place)] : listItems(block, drawing, place),
  )
}
