import type { Editor } from '@tiptap/core'
import { baseKeymap, chainCommands, exitCode, toggleMark } from '@tiptap/pm/commands'
import { keymap } from '@tiptap/pm/keymap'
import { type Command, EditorState, Selection } from '@tiptap/pm/state'
import { StepMap } from '@tiptap/pm/transform'
import { EditorView } from '@tiptap/pm/view'
import { watchCompositions } from '../composition'
import { createCursorReader } from '../cursor-reader'
import { openFootnoteAt } from './footnote-state'

export interface FootnoteEditor {
  readonly view: EditorView
  destroy(): void
}

interface Options {
  readonly editor: Editor
  readonly host: HTMLElement
  readonly label: string
  /** Called by Enter and Escape. */
  readonly onClose: () => void
}

/** Marks a transaction that only brings the note up to date with the sheet. */
const fromSheet = 'fromSheet'

/** Text from the clipboard on one line: a note has no blocks. */
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

const hardBreak: Command = (state, dispatch) => {
  const type = state.schema.nodes.hardBreak
  if (!type) return false
  dispatch?.(state.tr.replaceSelectionWith(type.create()).scrollIntoView())
  return true
}

function markKeys({ schema: { marks } }: EditorState): Record<string, Command> {
  const keys = { 'Mod-b': marks.bold, 'Mod-i': marks.italic, 'Mod-u': marks.underline }
  return Object.fromEntries(Object.entries(keys).flatMap(([key, type]) => (type ? [[key, toggleMark(type)]] : [])))
}

/**
 * An editor of the open footnote's text outside the sheet. What is typed goes to the sheet step by step, so that there
 * is one document and one history; what changes there comes back as a difference, between two syllables.
 */
export function createFootnoteEditor({ editor, host, label, onClose }: Options): FootnoteEditor {
  const guard = editor.storage.composition
  const noteIn = () => {
    const at = openFootnoteAt(editor.state)
    return at === null ? null : editor.state.doc.nodeAt(at)
  }
  const doc = noteIn()
  if (!doc) throw new Error('no open footnote')
  const close: Command = () => {
    onClose()
    return true
  }
  const inSheet =
    (command: 'undo' | 'redo'): Command =>
    () => {
      editor.commands[command]()
      return true
    }
  const cursor = createCursorReader()
  const state = EditorState.create({
    doc,
    selection: Selection.atEnd(doc),
    plugins: [
      keymap({
        ...markKeys(editor.state),
        'Mod-z': inSheet('undo'),
        'Mod-Shift-z': inSheet('redo'),
        'Mod-y': inSheet('redo'),
        'Shift-Enter': chainCommands(exitCode, hardBreak),
        Enter: close,
        Escape: close,
      }),
      keymap(baseKeymap),
    ],
  })

  const view: EditorView = new EditorView(host, {
    state,
    editable: () => editor.isEditable,
    attributes: { role: 'textbox', 'aria-multiline': 'true', 'aria-label': label, lang: editor.view.dom.lang },
    handleDOMEvents: cursor.events,
    handlePaste(_view, event) {
      const text = oneLine(event.clipboardData?.getData('text/plain') ?? '')
      if (text !== '') view.dispatch(view.state.tr.insertText(text).scrollIntoView())
      return true
    },
    handleDrop: () => true,
    dispatchTransaction(transaction) {
      const { state: next, transactions } = view.state.applyTransaction(transaction)
      view.updateState(next)
      const at = openFootnoteAt(editor.state)
      if (transaction.getMeta(fromSheet) || at === null) return
      const outer = editor.state.tr
      const offset = StepMap.offset(at + 1)
      for (const { steps } of transactions) {
        for (const step of steps) {
          const mapped = step.map(offset)
          if (mapped) outer.step(mapped)
        }
      }
      if (outer.docChanged) editor.view.dispatch(outer)
    },
  })

  /** Takes in what changed on the sheet, keeping the cursor where it is. */
  function takeIn(): void {
    const note = noteIn()
    if (view.isDestroyed || !note) return
    const own = view.state.doc.content
    const start = note.content.findDiffStart(own)
    const end = note.content.findDiffEnd(own)
    if (start === null || !end) return
    const overlap = Math.max(0, start - Math.min(end.a, end.b))
    const change = view.state.tr.replace(start, end.b + overlap, note.slice(start, end.a + overlap))
    view.dispatch(change.setMeta(fromSheet, true))
  }
  let takeBack = (): void => undefined
  const onTransaction = ({ transaction }: { transaction: { docChanged: boolean } }) => {
    if (!transaction.docChanged || noteIn()?.eq(view.state.doc)) return
    takeBack()
    takeBack = guard.whenIdle(takeIn)
  }
  editor.on('transaction', onTransaction)
  const unwatch = watchCompositions(guard, view, cursor)

  return {
    view,
    destroy() {
      editor.off('transaction', onTransaction)
      takeBack()
      unwatch()
      view.destroy()
    },
  }
}
