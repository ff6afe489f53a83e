import type { Editor } from '@tiptap/core'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import { ySyncPluginKey } from '@tiptap/y-tiptap'
import { isForInputMethod } from '../../../lib/composition-guard'
import { afterComposition } from '../after-composition'
import type { Command } from '../commands/command'
import type { FindCommands } from '../commands/find-commands'
import type { Ask } from '../commands/requests'
import { asUndoStep } from '../undo-step'
import { readQuery } from './read-query'

/** The open list: where it hangs, what it offers, and which entry Enter chooses. */
export interface SlashList {
  /** Position of the `/`. */
  readonly from: number
  readonly items: readonly Command[]
  readonly active: number
  /** Whether something was typed after the `/`: then the best comes first, otherwise kind by kind. */
  readonly searching: boolean
}

/** The list of commands that `/` opens. It only reads the document until something is chosen. */
export interface Slash {
  readonly list: () => SlashList | null
  /** Listens to changes of the list; gives a function that stops. */
  readonly subscribe: (listener: () => void) => () => void
  readonly point: (index: number) => void
  readonly choose: (command: Command) => void
  readonly plugin: (editor: Editor, menus: Offers) => Plugin
}

interface Offers {
  readonly find: FindCommands
  readonly requests: { readonly ask: Ask }
}

/** Counts what was typed here, so that a `/` that comes by paste, undo or from another device opens nothing. */
const typed = new PluginKey<number>('slash')

function offered(editor: Editor, find: FindCommands, query: string): readonly Command[] {
  return find(query).filter(({ offer, isEnabled }) => {
    if (offer === 'never' || (offer === 'search' && query === '')) return false
    return isEnabled?.(editor) !== false
  })
}

/** So many letters that find nothing are no query any more. */
const longestMiss = 16

const sameItems = (one: readonly Command[], other: readonly Command[]): boolean =>
  one.length === other.length && one.every((item, index) => item === other[index])

/** Makes the list of one editor. */
export function createSlash(): Slash {
  const listeners = new Set<() => void>()
  let open = false
  let list: SlashList | null = null
  let chooseNow = (_command: Command): void => undefined
  // The Enter that ends a composition arrives twice on some systems; the second must not choose.
  let enterEnded = false

  function show(next: SlashList | null): void {
    if (next === list) return
    list = next
    for (const listener of listeners) listener()
  }
  const close = () => {
    open = false
    show(null)
  }
  const point = (index: number) => {
    if (list) show({ ...list, active: (index + list.items.length) % list.items.length })
  }

  function refresh(editor: Editor, find: FindCommands): void {
    const query = readQuery(editor.state)
    const items = query ? offered(editor, find, query.text) : []
    if (!query || (items.length === 0 && query.text.length > longestMiss)) close()
    // Where nothing fits there is nothing to see; a letter more or less may find again.
    else if (items.length === 0) show(null)
    else if (list?.from !== query.from || !sameItems(items, list.items)) {
      show({ from: query.from, items, active: 0, searching: query.text !== '' })
    }
  }

  function onKey(event: KeyboardEvent): boolean {
    if (!list || event.ctrlKey || event.altKey || event.metaKey) return false
    const { key } = event
    if (key === 'Escape') close()
    else if (key === 'ArrowDown') point(list.active + 1)
    else if (key === 'ArrowUp') point(list.active - 1)
    else if ((key === 'Enter' || key === 'Tab') && !event.shiftKey) {
      const command = list.items[list.active]
      if (enterEnded) enterEnded = false
      else if (command) chooseNow(command)
    } else return false
    return true
  }

  return {
    list: () => list,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    point,
    choose: (command) => chooseNow(command),
    plugin: (editor, { find, requests }) => {
      chooseNow = (command) =>
        afterComposition(editor, () => {
          const query = readQuery(editor.state)
          close()
          if (!query) return
          // Both changes come at once, so they are one undo step.
          asUndoStep(editor, () => {
            editor.view.dispatch(editor.state.tr.delete(query.from, query.to))
            command.run(editor, requests.ask)
          })
        })
      return new Plugin<number>({
        key: typed,
        state: {
          init: () => 0,
          apply(transaction, count) {
            const foreign =
              transaction.getMeta(ySyncPluginKey) !== undefined || transaction.getMeta('uiEvent') === 'paste'
            return transaction.docChanged && !foreign ? count + 1 : count
          },
        },
        props: {
          handleKeyDown: (_view, event) => onKey(event),
          handleDOMEvents: {
            blur: () => {
              close()
              return false
            },
          },
        },
        view: ({ dom }) => {
          // Listened to before the editor, which leaves the keys of input methods out.
          const onKeyDown = (event: KeyboardEvent) => {
            const isEnter = event.key === 'Enter' || event.code === 'Enter'
            if (isEnter && isForInputMethod(event)) enterEnded = true
          }
          const onKeyUp = () => {
            enterEnded = false
          }
          dom.addEventListener('keydown', onKeyDown, true)
          dom.addEventListener('keyup', onKeyUp, true)
          return {
            update({ state }, before) {
              if (state.doc === before.doc && state.selection.eq(before.selection)) return
              const grew = state.doc.content.size > before.doc.content.size
              const fresh = grew && typed.getState(state) !== typed.getState(before)
              if (fresh && readQuery(state)?.text === '') open = true
              if (open) refresh(editor, find)
            },
            destroy() {
              close()
              dom.removeEventListener('keydown', onKeyDown, true)
              dom.removeEventListener('keyup', onKeyUp, true)
            },
          }
        },
      })
    },
  }
}
