import type { Editor } from '@tiptap/core'
import { useCallback, useEffect, useState, useSyncExternalStore } from 'react'
import type { SheetContext } from '../nodes/node-views'
import { type Checked, type ChecklistStore, createChecklistStore } from './checklist-store'

const nothingToStop = () => () => undefined

/** The checklist of the open report; null until there is an editor. */
export function useChecklistStore(editor: Editor | null, context: SheetContext): ChecklistStore | null {
  const [store, setStore] = useState<ChecklistStore | null>(null)
  useEffect(() => {
    if (!editor) return
    const created = createChecklistStore(editor, context)
    setStore(created)
    return () => {
      setStore(null)
      created.destroy()
    }
  }, [editor, context])
  return store
}

/** What is open now; null until the report was read. Drawn again when it was read again. */
export const useChecked = (store: ChecklistStore | null): Checked | null =>
  useSyncExternalStore(
    store?.subscribe ?? nothingToStop,
    useCallback(() => store?.checked() ?? null, [store]),
  )
