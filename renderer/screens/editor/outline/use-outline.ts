import type { Editor } from '@tiptap/core'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { SheetContext } from '../nodes/node-views'
import { type Outline, readOutline } from './read-outline'

/** Milliseconds: long enough that typing hardly draws an outline, short enough that it follows the cursor. */
const calm = 200

/** The outline, read now and then and never in the middle of a syllable; `readNow` is for a change of one's own. */
export function useOutline(
  editor: Editor,
  { profile, language }: SheetContext,
): { readonly outline: Outline; readonly readNow: () => Outline } {
  const [outline, setOutline] = useState(() => readOutline(editor, profile, language))
  const shown = useRef(JSON.stringify(outline))
  const readNow = useCallback(() => {
    const next = readOutline(editor, profile, language)
    const json = JSON.stringify(next)
    if (json !== shown.current) setOutline(next)
    shown.current = json
    return next
  }, [editor, profile, language])

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let takeBack = (): void => undefined
    const readCalmly = () => {
      takeBack = editor.storage.composition.whenIdle(() => {
        timer = undefined
        if (!editor.isDestroyed) readNow()
      })
    }
    const plan = () => {
      timer ??= setTimeout(readCalmly, calm)
    }
    readCalmly()
    editor.on('transaction', plan)
    return () => {
      clearTimeout(timer)
      takeBack()
      editor.off('transaction', plan)
    }
  }, [editor, readNow])

  return { outline, readNow }
}
