import type { Editor } from '@tiptap/core'
import { useEffect, useRef, useState } from 'react'
import type { Profile } from '../../../../shared/profiles/profile'
import { estimatePages } from './page-estimate'

/** Pages are told when the height has rested for so long, in milliseconds. */
const calm = 500

/**
 * The estimated number of pages, or null before the sheet is measured. The browser tells the height once it has laid
 * out the sheet anyway: asking costs no layout.
 */
export function usePages(editor: Editor, profile: Profile, scale: number): number | null {
  const [pages, setPages] = useState<number | null>(null)
  const latest = useRef(scale)
  latest.current = scale
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const observer = new ResizeObserver(([entry]) => {
      const height = entry?.borderBoxSize[0]?.blockSize ?? 0
      const tell = () => {
        if (!editor.isDestroyed) setPages(estimatePages(height, latest.current, profile))
      }
      clearTimeout(timer)
      timer = setTimeout(() => editor.storage.composition.whenIdle(tell), calm)
    })
    observer.observe(editor.view.dom)
    return () => {
      clearTimeout(timer)
      observer.disconnect()
    }
  }, [editor, profile])
  return pages
}
