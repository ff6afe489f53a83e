import type { Editor } from '@tiptap/core'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { isForInputMethod } from '../../../lib/composition-guard'
import type { FindState } from './find-state'
import { createFindStore, type FindStore } from './find-store'
import { createHighlighter } from './highlight'
import './find.css'

/** The search of an editor, for as long as there is one. */
export function useFindStore(editor: Editor | null): FindStore | null {
  const [store, setStore] = useState<FindStore | null>(null)
  useEffect(() => {
    const canvas = editor?.view.dom.closest('[data-canvas]')
    if (!editor || !canvas) return
    const created = createFindStore(editor, () => createHighlighter(editor.view, canvas))
    setStore(created)
    return () => {
      setStore(null)
      created.destroy()
    }
  }, [editor])
  return store
}

const nothing = () => () => {}

export const useFindState = (store: FindStore | null): FindState | null =>
  useSyncExternalStore(store?.subscribe ?? nothing, () => store?.state() ?? null)

/** Ctrl+F, Ctrl+H, F3 and Shift+F3, wherever the cursor is in the report. */
export function useFindKeys(store: FindStore | null): void {
  useEffect(() => {
    if (!store) return
    const onKeyDown = (event: KeyboardEvent) => {
      if (isForInputMethod(event) || event.altKey || isInDialog()) return
      const command = event.ctrlKey || event.metaKey
      if (command && !event.shiftKey && event.code === 'KeyF') store.open(false)
      else if (command && !event.shiftKey && event.code === 'KeyH') store.open(true)
      else if (!command && event.code === 'F3') store.step(event.shiftKey ? -1 : 1)
      else return
      event.preventDefault()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [store])
}

const isInDialog = (): boolean => document.querySelector('[role="dialog"][aria-modal="true"]') !== null
