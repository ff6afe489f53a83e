import type { ListBlock, TextBlock } from '../document/model-text-blocks'
import { assertNever } from '../errors'
import { type LineContext, lineText, printLine } from './lines'
import { type ListForm, type ListKind, type ListPlace, listForm, outermost } from './list-form'
import { withoutLongLines } from './long-lines'
import { orderedMarker } from './numbering'
import type { PrintLine, PrintList, PrintParagraph, PrintTextBlock } from './tree'

/** How many levels of lists Word and Hangul know; official documents have eight signs. */
const levels = 9

/** A paragraph of text; a remark when it starts with the mark of one. */
export const printParagraph = (text: PrintLine): PrintParagraph =>
  lineText(text).startsWith('※') ? { type: 'paragraph', text, note: true } : { type: 'paragraph', text }

const listKind = (list: ListBlock): ListKind =>
  list.type === 'taskList'
    ? { type: list.type }
    : list.type === 'bulletList'
      ? { type: list.type, marker: list.attrs.marker }
      : { type: list.type, marker: list.attrs.marker }

function markerOf(form: ListForm, item: ListBlock['content'][number], number: number): string {
  switch (form.kind) {
    case 'bullet':
      return form.bullet
    case 'ordered':
      return orderedMarker(form.order, number)
    case 'task':
      return item.type === 'taskItem' && item.attrs.checked ? '☑' : '☐'
    default:
      return assertNever(form)
  }
}

function printList(list: ListBlock, context: LineContext, place: ListPlace): PrintList {
  const { form, inside } = listForm(listKind(list), context.profile, place)
  const start = list.type === 'orderedList' ? list.attrs.start : 1
  const items = (list.content as readonly ListBlock['content'][number][])
    .map((item) => ({ item, blocks: printTextBlocks(item.content, context, inside) }))
    .filter(({ blocks }) => blocks.length > 0)
    .map(({ item, blocks }, index) => ({ marker: markerOf(form, item, start + index), blocks }))
  return {
    type: 'list',
    ordered: form.kind === 'ordered',
    depth: place.depth,
    ...(form.kind === 'ordered' && { form: form.order }),
    items,
  }
}

/** Paragraphs and lists without their empty parts. */
export function printTextBlocks(
  blocks: readonly TextBlock[],
  context: LineContext,
  place: ListPlace = outermost,
): PrintTextBlock[] {
  return blocks
    .flatMap((block): PrintTextBlock[] => {
      if (block.type === 'paragraph') {
        const { align, indent } = block.attrs
        const [first = [], ...rest] = withoutLongLines(printLine(block.content, context))
        const paragraph = { ...printParagraph(first), ...(align && { align }), ...(indent && { indent }) }
        return [paragraph, ...rest.map((text) => ({ ...paragraph, text, indent: 'none' as const }))]
      }
      // Deeper than any office program goes: the text stays, without a level of its own.
      if (place.depth >= levels) return block.content.flatMap((item) => printTextBlocks(item.content, context, place))
      return [printList(block, context, place)]
    })
    .filter((block) => (block.type === 'paragraph' ? block.text.length > 0 : block.items.length > 0))
}

/** Items as a numbered list; a single one takes no number (행정업무규정 시행규칙 제2조). */
export function numberedBlocks(items: readonly (readonly PrintTextBlock[])[]): PrintTextBlock[] {
  if (items.length < 2) return items.flat()
  const numbered = items.map((blocks, index) => ({ marker: orderedMarker('1.', index + 1), blocks }))
  return [{ type: 'list', ordered: true, depth: 0, form: '1.', items: numbered }]
}

/** The lines of blocks, one for each paragraph. */
export const linesOf = (blocks: readonly PrintTextBlock[]): PrintLine[] =>
  blocks.flatMap((block) =>
    block.type === 'paragraph' ? [block.text] : block.items.flatMap((item) => linesOf(item.blocks)),
  )

/** The letters of blocks, one line per paragraph. */
export const blockLines = (blocks: readonly PrintTextBlock[]): string[] => linesOf(blocks).map(lineText)
