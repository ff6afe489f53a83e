import type { PrintCell, PrintList, PrintParagraph, PrintTextBlock } from '../../../shared/print/tree'
import { type ListPlace, textSize } from '../docx/list-indent'
import { markerWidth, widestMarker } from '../docx/marker-width'
import type { Drawing } from './drawing'
import { signInline, tabInline, textInline } from './inline'
import type { ParaForm } from './para-shapes'
import { type Part, paragraph } from './paragraph'
import { lineInlines } from './runs'
import type { StyleName } from './style-names'
import { quoteIndent } from './styles'
import { unitsOfMillimetres, unitsOfPoints } from './units'

/** Where text stands, with its styles. `left` is the start of the text of the item around it. */
export interface TextPlace {
  readonly kind: ListPlace
  readonly style: StyleName
  readonly item: StyleName
  readonly note: StyleName
  readonly align?: PrintCell['align']
  readonly left?: number
  /** Width of the column, in hundredths of a point. */
  readonly width: number
  /** Share of the profile's size in which text of a cell is drawn. */
  readonly scale?: number
  readonly keepNext?: boolean
}

/** The places in the course of the report. */
export const bodyPlace = ({ sheet }: Drawing): TextPlace => ({
  kind: 'body',
  style: 'body',
  item: 'list',
  note: 'note',
  width: sheet.textWidth,
})

export const quotePlace = ({ sheet }: Drawing): TextPlace => ({
  kind: 'quote',
  style: 'quote',
  item: 'quote',
  note: 'quote',
  width: sheet.textWidth,
})

export const boxPlace = (width: number): TextPlace => ({
  kind: 'box',
  style: 'callout',
  item: 'callout',
  note: 'tableNote',
  width,
})

export const cellPlace = (style: StyleName, width: number, align?: PrintCell['align'], scale = 1): TextPlace => ({
  kind: 'cell',
  style,
  item: style,
  note: 'tableNote',
  width,
  ...(align && { align }),
  ...(scale < 1 && { scale }),
})

function alignment(block: PrintTextBlock | undefined, place: TextPlace): Partial<ParaForm> {
  const align = (block?.type === 'paragraph' ? block.align : undefined) ?? place.align
  return align === undefined ? {} : { align }
}

/** The first line of a paragraph, where it is not that of its style. What is centred or on the right has no indent. */
function firstLine({ indent, align }: PrintParagraph, { profile }: Drawing, kind: ListPlace): Partial<ParaForm> {
  if (indent === 'first')
    return { first: unitsOfMillimetres(profile.body.firstLineIndent) || unitsOfPoints(textSize(profile, kind)) }
  return indent === 'none' || (kind === 'body' && (align === 'center' || align === 'right')) ? { first: 0 } : {}
}

/** The size of text that is drawn smaller than its style says. */
const smaller = (style: StyleName, { scale }: TextPlace, { styles }: Drawing) =>
  scale === undefined ? {} : { char: { size: styles[style].char.size * scale } }

function textParagraph(block: PrintParagraph, drawing: Drawing, place: TextPlace): Part {
  const inside = place.left !== undefined && !block.note
  const remark = block.note === true
  const style = remark ? place.note : inside ? place.item : place.style
  return paragraph(
    {
      style,
      ...smaller(style, place, drawing),
      para: {
        ...(inside && { left: place.left, first: 0 }),
        ...(!remark && firstLine(block, drawing, place.kind)),
        ...alignment(block, place),
        ...(place.keepNext && { keepNext: true }),
      },
      content: (form) => lineInlines(block.text, form, drawing),
      width: place.width,
    },
    drawing,
  )
}

/** Space above an item, in points. */
function spaceAbove({ profile }: Drawing, depth: number, kind: ListPlace): number {
  if (kind === 'cell') return 1
  if (kind === 'box') return 2
  return profile.listSpacing[Math.min(depth, profile.listSpacing.length - 1)] ?? 0
}

/** Room for a marker and the gap after it, in ems. Signs are as wide as a letter in some fonts. */
const markerRoom = (marker: string): number => {
  const width = markerWidth(marker) + 0.4
  return /^[ -~]*$/.test(marker) ? width : Math.max(width, 1.15)
}

function listItems(list: PrintList, drawing: Drawing, place: TextPlace): Part[] {
  const { profile } = drawing
  const { kind } = place
  const indented = kind === 'body' || kind === 'quote'
  const start =
    unitsOfMillimetres((indented ? profile.listStart : 0) + list.depth * profile.listIndent) +
    (kind === 'quote' ? quoteIndent : 0)
  const room = unitsOfPoints(markerRoom(widestMarker(list)) * textSize(profile, kind))
  const hanging = profile.listHanging
  const margin = kind === 'quote' ? quoteIndent : 0
  const indent = hanging ? { left: start, first: -room } : { left: margin, first: start - margin }
  return list.items.flatMap(({ marker, blocks }) => {
    const [first, ...rest] = blocks
    const marked = first?.type === 'paragraph' ? first : null
    const item = paragraph(
      {
        style: place.item,
        ...smaller(place.item, place, drawing),
        para: {
          ...indent,
          before: unitsOfPoints(spaceAbove(drawing, list.depth, kind)),
          ...alignment(first, place),
          ...(place.keepNext && { keepNext: true }),
        },
        content: (form) => [
          signInline(marker, form, drawing),
          hanging ? tabInline('hanging', form, drawing) : textInline(' ', form, drawing),
          ...lineInlines(marked?.text ?? [], form, drawing),
        ],
        width: place.width,
      },
      drawing,
    )
    const inside = hanging ? { ...place, left: start + room } : place
    return [item, ...textBlocks(marked ? rest : blocks, drawing, inside)]
  })
}

/** Paragraphs and lists one under the other. */
export function textBlocks(blocks: readonly PrintTextBlock[], drawing: Drawing, place: TextPlace): Part[] {
  return blocks.flatMap((block) =>
    block.type === 'paragraph' ? [textParagraph(block, drawing, place)] : listItems(block, drawing, place),
  )
}
