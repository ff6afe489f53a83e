import type { Editor } from '@tiptap/core'
import { NodeSelection, TextSelection, type Transaction } from '@tiptap/pm/state'
import { asUndoStep } from '../undo-step'
import { createFinder, type FindOptions, type Hit } from './find-in-blocks'
import { closed, type FindState } from './find-state'
import type { Highlighter } from './highlight'
import { replaceHits } from './replace'

export interface FindStore {
  state(): FindState
  subscribe(listener: () => void): () => void
  /** Opens the bar; a selection of one line becomes the query. */
  open(replacing: boolean): void
  /** Opens the bar with a query, at its first hit from a position on. */
  show(query: string, from: number): void
  /** Closes the bar and gives the cursor back to the text, at the current hit. */
  close(): void
  setQuery(query: string): void
  setReplacement(replacement: string): void
  setOptions(options: Partial<FindOptions>): void
  /** Shows or hides what replaces. */
  setReplacing(replacing: boolean): void
  step(direction: 1 | -1): void
  replaceOne(): void
  replaceAll(): void
  destroy(): void
}

/** How long the text must rest before it is searched again, in milliseconds. */
const calm = 150
const longestQuery = 200

function selectedLine({ state }: Editor): string {
  const { $from, $to, from, to } = state.selection
  if (!$from.sameParent($to) || to - from > longestQuery || !$from.parent.inlineContent) return ''
  return state.doc.textBetween(from, to, ' ', ' ').trim()
}

/** The search in an open report. Nothing is searched or painted in the middle of a syllable. */
export function createFindStore(editor: Editor, createHighlights: () => Highlighter): FindStore {
  const listeners = new Set<() => void>()
  const highlights = createHighlights()
  let state = closed
  let find = createFinder(state.options)
  let timer: ReturnType<typeof setTimeout> | undefined
  /** Where the search goes on from: the current hit's start, or the cursor. */
  let anchor = 0

  function change(next: Partial<FindState>): void {
    state = { ...state, ...next }
    if (state.open) highlights.show(state.hits, state.hits[state.current] ?? null)
    else highlights.clear()
    for (const listener of listeners) listener()
  }

  function search(next: Partial<FindState> = {}): void {
    const query = next.query ?? state.query
    const hits = state.open || next.open ? find(editor.state.doc, query) : []
    change({ ...next, hits, current: hits.findIndex(({ from }) => from === anchor) })
  }

  /** Runs what changes the text or looks at it, when no syllable is being made. */
  const whenCalm = (work: () => void) => editor.storage.composition.whenIdle(() => editor.isDestroyed || work())
  const searchLater = () => {
    clearTimeout(timer)
    timer = setTimeout(() => whenCalm(() => state.open && search()), calm)
  }

  /** Selects a hit, so that the inspector and the outline follow, and brings it into sight. */
  function goTo(index: number): void {
    const hit = state.hits[index]
    if (!hit) {
      change({ current: -1 })
      return
    }
    anchor = hit.from
    const { doc, tr } = editor.state
    const $from = doc.resolve(hit.from)
    // A footnote's text has no place of its own on the sheet: its reference stands for it.
    const selection = $from.parent.isTextblock
      ? TextSelection.create(doc, hit.from, hit.to)
      : NodeSelection.create(doc, $from.before())
    editor.view.dispatch(tr.setSelection(selection).setMeta('addToHistory', false))
    highlights.reveal(hit)
    change({ current: index })
  }

  /** The first hit at or after the place where the search started; the first of all when there is none. */
  const nearest = (): number => {
    const after = state.hits.findIndex(({ from }) => from >= anchor)
    return state.hits.length === 0 ? -1 : Math.max(after, 0)
  }

  function replace(hits: readonly Hit[]): void {
    if (hits.length === 0 || !editor.isEditable) return
    asUndoStep(editor, () => editor.view.dispatch(replaceHits(editor.state.tr, hits, state.replacement)))
  }

  const onTransaction = ({ transaction }: { transaction: Transaction }) => {
    if (!state.open) return
    if (transaction.docChanged) {
      anchor = transaction.mapping.map(anchor)
      searchLater()
    } else if (transaction.selectionSet && editor.isFocused && transaction.selection.from !== anchor) {
      anchor = transaction.selection.from
      const current = state.hits.findIndex(({ from }) => from === anchor)
      if (current !== state.current) change({ current })
    }
  }
  editor.on('transaction', onTransaction)

  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    open(replacing) {
      whenCalm(() => {
        const line = selectedLine(editor)
        anchor = editor.state.selection.from
        search({ open: true, replacing, replaced: null, ...(line ? { query: line } : {}) })
      })
    },
    show(query, from) {
      whenCalm(() => {
        anchor = from
        search({ open: true, replacing: false, replaced: null, query })
        goTo(nearest())
      })
    },
    close() {
      change({ open: false, replaced: null })
      editor.commands.focus(null, { scrollIntoView: true })
    },
    setQuery(query) {
      if (state.current === -1) anchor = editor.state.selection.from
      search({ query, replaced: null })
      goTo(nearest())
    },
    setReplacement: (replacement) => change({ replacement }),
    setOptions(options) {
      const next = { ...state.options, ...options }
      find = createFinder(next)
      search({ options: next, replaced: null })
      goTo(nearest())
    },
    setReplacing: (replacing) => change({ replacing }),
    step(direction) {
      whenCalm(() => {
        // What was typed a moment ago may not have been searched yet.
        search({ open: true })
        const { current, hits } = state
        if (hits.length === 0) return
        const { from } = editor.state.selection
        const next = hits.findIndex((hit) => hit.from >= from)
        const before = hits.findLastIndex((hit) => hit.from < from)
        const target = current !== -1 ? current + direction : direction === 1 ? Math.max(next, 0) : before
        goTo((target + hits.length) % hits.length)
      })
    },
    replaceOne() {
      whenCalm(() => {
        search()
        const hit = state.hits[state.current]
        if (!hit) return goTo(nearest())
        replace([hit])
        // On behind what was put in, even when the query stands in it.
        anchor = hit.from + state.replacement.length
        search({ replaced: null })
        goTo(nearest())
      })
    },
    replaceAll() {
      whenCalm(() => {
        search()
        const { length } = state.hits
        replace(state.hits)
        search({ replaced: editor.isEditable ? length : null })
      })
    },
    destroy() {
      clearTimeout(timer)
      editor.off('transaction', onTransaction)
      listeners.clear()
      highlights.clear()
    },
  }
}
