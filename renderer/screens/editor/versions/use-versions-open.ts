import type { Editor } from '@tiptap/core'
import { useCallback, useEffect, useState } from 'react'
import { isForInputMethod } from '../../../lib/composition-guard'
import { menusOf } from '../commands/menus'

/** Whether the versions are shown; they open by a command, and by Ctrl+Shift+H wherever the focus is. */
export function useVersionsOpen(editor: Editor | null) {
  const [opened, setOpened] = useState(false)
  const open = useCallback(() => setOpened(true), [])
  const close = useCallback(() => setOpened(false), [])
  useEffect(() => {
    if (!editor) return
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.code !== 'KeyH' || !event.shiftKey || !(event.ctrlKey || event.metaKey) || event.altKey) return
      if (event.defaultPrevented || isForInputMethod(event) || document.querySelector('[aria-modal="true"]')) return
      event.preventDefault()
      open()
    }
    const stop = menusOf(editor).requests.onAsk('versions', open)
    document.addEventListener('keydown', onKeyDown)
    return () => {
      stop()
      document.removeEventListener('keydown', onKeyDown)
    }
  }, [editor, open])
  return { opened, open, close }
}
