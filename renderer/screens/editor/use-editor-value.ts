import type { Editor } from '@tiptap/core'
import { useEffect, useRef, useState } from 'react'

interface Options {
  /** Milliseconds between two readings; 0 for once a frame. */
  readonly wait?: number
  /** Something else that `read` depends on; must not change between renders. */
  readonly also?: (listener: () => void) => () => void
}

/**
 * Something read from the editor, for what stands around it. Read at most once a frame, never in the middle of a syllable, and drawn again only when it differs: React does no work for a keystroke.
 * @param read gives plain data; must be cheap and must not change between renders
 */
export function useEditorValue<Value>(
  editor: Editor,
  read: (editor: Editor) => Value,
  { wait = 0, also }: Options = {},
): Value {
  const [value, setValue] = useState(() => read(editor))
  const shown = useRef(JSON.stringify(value))

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let frame = 0

    const readNow = () => {
      timer = undefined
      frame = 0
      // The end of the composition asks again.
      if (editor.isDestroyed || editor.view.composing) return
      const next = read(editor)
      const json = JSON.stringify(next)
      if (json === shown.current) return
      shown.current = json
      setValue(next)
    }
    const plan = () => {
      if (timer !== undefined || frame !== 0) return
      if (wait > 0) timer = setTimeout(readNow, wait)
      else frame = requestAnimationFrame(readNow)
    }
    const afterComposition = () => setTimeout(plan, 50)

    readNow()
    editor.on('transaction', plan)
    const stop = also?.(plan)
    const { dom } = editor.view
    dom.addEventListener('compositionend', afterComposition)
    return () => {
      clearTimeout(timer)
      cancelAnimationFrame(frame)
      editor.off('transaction', plan)
      stop?.()
      dom.removeEventListener('compositionend', afterComposition)
    }
  }, [also, editor, read, wait])

  return value
}
