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
    const { whenIdle } = editor.storage.composition
    let timer: ReturnType<typeof setTimeout> | undefined
    let frame = 0
    let planned = false
    let takeBack = (): void => undefined

    const readNow = () => {
      planned = false
      if (editor.isDestroyed) return
      const next = read(editor)
      const json = JSON.stringify(next)
      if (json === shown.current) return
      shown.current = json
      setValue(next)
    }
    const readWhenIdle = () => {
      takeBack = whenIdle(readNow)
    }
    const plan = () => {
      if (planned) return
      planned = true
      if (wait > 0) timer = setTimeout(readWhenIdle, wait)
      else frame = requestAnimationFrame(readWhenIdle)
    }

    readWhenIdle()
    editor.on('transaction', plan)
    const stop = also?.(plan)
    return () => {
      clearTimeout(timer)
      cancelAnimationFrame(frame)
      takeBack()
      editor.off('transaction', plan)
      stop?.()
    }
  }, [also, editor, read, wait])

  return value
}
