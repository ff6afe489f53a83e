import type { TextBlock } from '../document/model'
import type { Profile } from '../profiles/profile'
import { lineText, printLine } from './lines'
import { orderedMarker } from './numbering'
import type { PrintLine, PrintList, PrintParagraph, PrintTextBlock } from './tree'

/** Where text stands among lists: the depth of a list here, and how many ordered lists are around it. */
export interface ListPlace {
  readonly depth: number
  readonly orderedDepth: number
}

/** How many levels of lists Word and Hangul know. */
const levels = 9

/** Outside every list. */
export const outermost: ListPlace = { depth: 0, orderedDepth: 0 }

/** The member for a depth; the last one serves deeper levels. */
const forDepth = <Member>(members: readonly Member[], depth: number): Member | undefined =>
  members[Math.min(depth, members.length - 1)]

/** A paragraph of text; a remark when it starts with the mark of one. */
export const printParagraph = (text: PrintLine): PrintParagraph =>
  lineText(text).startsWith('※') ? { type: 'paragraph', text, note: true } : { type: 'paragraph', text }

function printList(list: Exclude<TextBlock, { type: 'paragraph' }>, profile: Profile, place: ListPlace): PrintList {
  const ordered = list.type === 'orderedList'
  const inside = { depth: place.depth + 1, orderedDepth: place.orderedDepth + (ordered ? 1 : 0) }
  const start = ordered ? list.attrs.start : 1
  const form = ordered ? (forDepth(profile.ordered, place.orderedDepth) ?? '1.') : undefined
  const bullet = forDepth(profile.bullets, place.depth) ?? '-'
  const items = list.content
    .map((item) => printTextBlocks(item.content, profile, inside))
    .filter((blocks) => blocks.length > 0)
    .map((blocks, index) => ({ marker: form ? orderedMarker(form, start + index) : bullet, blocks }))
  return { type: 'list', ordered, depth: place.depth, ...(form && { form }), items }
}

/**
 * Paragraphs and lists without their empty parts. Bullets follow the depth among all lists; numbers follow the depth
 * among ordered lists, so that a numbered list inside bullets still starts with the first form.
 */
export function printTextBlocks(blocks: readonly TextBlock[], profile: Profile, place = outermost): PrintTextBlock[] {
  return blocks
    .flatMap((block) => {
      if (block.type === 'paragraph') return printParagraph(printLine(block.content))
      // Deeper than any office program goes: the text stays, without a level of its own.
      if (place.depth >= levels) return block.content.flatMap((item) => printTextBlocks(item.content, profile, place))
      return printList(block, profile, place)
    })
    .filter((block) => (block.type === 'paragraph' ? block.text.length > 0 : block.items.length > 0))
}

/** Items as a numbered list; a single one takes no number (행정업무규정 시행규칙 제2조). */
export function numberedBlocks(items: readonly (readonly PrintTextBlock[])[]): PrintTextBlock[] {
  if (items.length < 2) return items.flat()
  const numbered = items.map((blocks, index) => ({ marker: orderedMarker('1.', index + 1), blocks }))
  return [{ type: 'list', ordered: true, depth: 0, form: '1.', items: numbered }]
}

/** The letters of blocks, one line per paragraph. */
export const blockLines = (blocks: readonly PrintTextBlock[]): string[] =>
  blocks.flatMap((block) =>
    block.type === 'paragraph' ? [lineText(block.text)] : block.items.flatMap((item) => blockLines(item.blocks)),
  )
