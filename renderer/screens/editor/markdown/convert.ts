import type { ResolvedPos } from '@tiptap/pm/model'
import { type EditorState, TextSelection, type Transaction } from '@tiptap/pm/state'
import { canJoin, findWrapping } from '@tiptap/pm/transform'
import { assertNever } from '../../../../shared/errors'
import { textFieldOf } from '../nodes/record-fields'
import { type Block, blockSigns, inlineRules, longestSign } from './rules'

/** Furthest that a pair of signs may stand apart. */
const farthest = 400

/** Whether a paragraph stands where blocks may: not in an item of a list, nor in a text of one line. */
function isFree(place: ResolvedPos): boolean {
  if (place.parent.type.name !== 'paragraph') return false
  const around = place.node(-1)
  switch (around.type.name) {
    case 'doc':
    case 'tableCell':
    case 'tableHeader':
    case 'blockquote':
    case 'callout':
      return true
    case 'recordField':
      return textFieldOf(place.node(-2).type.name, String(around.attrs.key))?.lines === 'many'
    default:
      return false
  }
}

/** Joins a list that was just made to the one right above, when it goes on with that. */
function joinAbove(transaction: Transaction, position: number): void {
  const { nodeBefore: above, nodeAfter: below } = transaction.doc.resolve(position)
  if (!above || !below || above.type !== below.type || !canJoin(transaction.doc, position)) return
  const goesOn = above.type.name !== 'orderedList' || below.attrs.start === above.attrs.start + above.childCount
  if (goesOn && above.attrs.marker === below.attrs.marker) transaction.join(position)
}

/** Makes the paragraph around `start` into a block; null where that cannot stand. */
function makeBlock(transaction: Transaction, start: number, block: Block): Transaction | null {
  const $start = transaction.doc.resolve(start)
  const type = transaction.doc.type.schema.nodes[block.type]
  const index = $start.index(-1)
  const parent = $start.node(-1)
  if (!type) return null
  switch (block.type) {
    case 'heading':
      return parent.canReplaceWith(index, index + 1, type)
        ? transaction.setBlockType(start, start, type, block.attrs)
        : null
    case 'horizontalRule':
      if (!parent.canReplaceWith(index, index, type)) return null
      return transaction.insert($start.before(), type.create())
    case 'bulletList':
    case 'orderedList':
    case 'taskList':
    case 'blockquote': {
      const range = $start.blockRange()
      const wrapping = range && findWrapping(range, type, 'attrs' in block ? block.attrs : null)
      if (!range || !wrapping) return null
      transaction.wrap(range, wrapping)
      joinAbove(transaction, range.start)
      return transaction
    }
    default:
      return assertNever(block)
  }
}

/** What a sign and a space at the start of a paragraph become, the space included; null when they are text. */
export function convertBlock(state: EditorState): Transaction | null {
  const { $from, empty } = state.selection
  if (!empty || $from.parentOffset > longestSign + 1 || !isFree($from)) return null
  const typed = $from.parent.textBetween(0, $from.parentOffset, null, '\ufffc')
  const block = typed.endsWith(' ') ? blockSigns.get(typed.slice(0, -1)) : undefined
  return block ? makeBlock(state.tr.delete($from.start(), $from.pos), $from.start(), block) : null
}

/** What a pair of signs makes of the text between them when the cursor stands after the second; null when nothing. */
export function convertInline(state: EditorState): Transaction | null {
  const { $from, empty } = state.selection
  if (!empty || $from.parent.type.name === 'title' || $from.parent.type.name === 'footnote') return null
  const start = Math.max(0, $from.parentOffset - farthest)
  const typed = $from.parent.textBetween(start, $from.parentOffset, null, '\ufffc')
  for (const { sign, mark: name, pattern } of inlineRules) {
    const inside = pattern.exec(typed)?.[1]
    const mark = state.schema.marks[name]
    if (inside === undefined || !mark || !$from.parent.type.allowsMarkType(mark)) continue
    const end = $from.pos - sign.length
    const from = end - inside.length
    const { code } = state.schema.marks
    if (code && state.doc.rangeHasMark(from - sign.length, $from.pos, code)) return null
    const transaction = state.tr.delete(end, $from.pos).delete(from - sign.length, from)
    const at = from - sign.length
    transaction.addMark(at, at + inside.length, mark.create())
    return transaction.setSelection(TextSelection.create(transaction.doc, at + inside.length)).removeStoredMark(mark)
  }
  return null
}
