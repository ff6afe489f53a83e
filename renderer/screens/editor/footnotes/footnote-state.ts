import type { Editor } from '@tiptap/core'
import type { Node as DocumentNode } from '@tiptap/pm/model'
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import { ySyncPluginKey } from '@tiptap/y-tiptap'

/** The footnote whose text is being edited. `opening` tells one opening from the next. */
interface State {
  /** Null when none is. */
  readonly position: number | null
  readonly opening: number
  /** Length of the undo history when the note was made; null for one that was there before. */
  readonly madeAt: number | null
}

interface Asked {
  readonly position: number | null
  readonly madeAt: number | null
}

const key = new PluginKey<State>('footnotes')

const isFootnote = (doc: DocumentNode, position: number): boolean =>
  position <= doc.content.size && doc.nodeAt(position)?.type.name === 'footnote'

/** Positions of the footnotes between two places. */
function footnotesBetween(doc: DocumentNode, from: number, to: number): number[] {
  const found: number[] = []
  doc.nodesBetween(Math.max(0, from), Math.min(to, doc.content.size), (node, position) => {
    if (node.type.name === 'footnote') found.push(position)
    return node.type.name !== 'footnote'
  })
  return found
}

/**
 * Finds a footnote again after a change from elsewhere, which replaces the whole document: outside of what differs its
 * place is known, inside it is the same in the order of the footnotes there.
 */
export function findAgain(before: DocumentNode, after: DocumentNode, position: number): number | null {
  const start = before.content.findDiffStart(after.content)
  const end = before.content.findDiffEnd(after.content)
  if (start === null || !end) return position
  const size = before.nodeAt(position)?.nodeSize ?? 0
  if (position + size <= start) return position
  if (position >= end.a) return position + end.b - end.a
  const from = Math.min(start, end.b)
  const index = footnotesBetween(before, from, end.a).indexOf(position)
  return footnotesBetween(after, from, end.b)[index] ?? null
}

function follow(position: number, transaction: Transaction, before: EditorState, after: EditorState): number | null {
  const replaced = transaction.getMeta(ySyncPluginKey) !== undefined
  const { pos, deleted } = replaced
    ? { pos: findAgain(before.doc, after.doc, position), deleted: false }
    : transaction.mapping.mapResult(position, 1)
  return pos === null || deleted || !isFootnote(after.doc, pos) ? null : pos
}

/** Remembers which footnote is open, wherever changes move it, and opens one that is clicked or entered. */
export const footnotePlugin = (): Plugin<State> =>
  new Plugin<State>({
    key,
    state: {
      init: () => ({ position: null, opening: 0, madeAt: null }),
      apply(transaction, state, before, after) {
        const asked: Asked | undefined = transaction.getMeta(key)
        if (asked && (asked.position === null || isFootnote(after.doc, asked.position))) {
          return { ...asked, opening: asked.position === null ? state.opening : state.opening + 1 }
        }
        if (state.position === null || !transaction.docChanged) return state
        return { ...state, position: follow(state.position, transaction, before, after) }
      },
    },
    props: {
      decorations(state) {
        const at = openFootnoteAt(state)
        if (at === null) return null
        const end = at + (state.doc.nodeAt(at)?.nodeSize ?? 0)
        return DecorationSet.create(state.doc, [Decoration.node(at, end, { 'data-open': '' })])
      },
      handleClickOn(view, _at, node, position, _event, direct) {
        if (!direct || node.type.name !== 'footnote') return false
        view.dispatch(setOpenFootnote(view.state.tr, position))
        return true
      },
    },
  })

/** Where the open footnote stands; null when none is open. */
export const openFootnoteAt = (state: EditorState): number | null => key.getState(state)?.position ?? null

/** Which opening of a footnote goes on, counted from 1; 0 while none is open. */
export function readOpening({ state }: Editor): number {
  const { position = null, opening = 0 } = key.getState(state) ?? {}
  return position === null ? 0 : opening
}

/** The length that the undo history had when the open note was made; null when it was there before. */
export const openFootnoteMadeAt = (state: EditorState): number | null => key.getState(state)?.madeAt ?? null

/** Says with a transaction that a footnote is opened, or closed with null. */
export const setOpenFootnote = (
  transaction: Transaction,
  position: number | null,
  madeAt: number | null = null,
): Transaction => transaction.setMeta(key, { position, madeAt } satisfies Asked).setMeta('addToHistory', false)

/** Opens the text of the footnote at a position. */
export function openFootnote(editor: Editor, position: number, madeAt: number | null = null): void {
  if (!isFootnote(editor.state.doc, position)) return
  editor.view.dispatch(setOpenFootnote(editor.state.tr, position, madeAt))
}
