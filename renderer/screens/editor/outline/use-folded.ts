import type { Editor } from '@tiptap/core'
import type { Transaction } from '@tiptap/pm/state'
import { useCallback, useEffect, useRef, useState } from 'react'

/** Which sections are folded, by the positions of their headings; these follow changes of the text. */
export function useFolded(editor: Editor) {
  const [folded, setFolded] = useState<ReadonlySet<number>>(new Set())
  const latest = useRef(folded)
  const change = useCallback((next: ReadonlySet<number>) => {
    latest.current = next
    setFolded(next)
  }, [])

  useEffect(() => {
    const follow = ({ transaction }: { transaction: Transaction }) => {
      if (!transaction.docChanged || latest.current.size === 0) return
      const next = [...latest.current].map((position) => transaction.mapping.map(position))
      if (next.some((position) => !latest.current.has(position))) change(new Set(next))
    }
    editor.on('transaction', follow)
    return () => {
      editor.off('transaction', follow)
    }
  }, [editor, change])

  return {
    folded,
    fold: useCallback(
      (position: number, shut: boolean) => {
        const next = new Set(latest.current)
        if (shut) next.add(position)
        else next.delete(position)
        change(next)
      },
      [change],
    ),
    foldAll: change,
  }
}
