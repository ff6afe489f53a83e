import type { Editor } from '@tiptap/core'
import { useEffect, useState } from 'react'
import * as Y from 'yjs'
import { bodyOf } from '../../../shared/document/y-report'
import type { Session } from './session'

/** The title as plain text, read from the report itself. */
export function readTitle(doc: Y.Doc): string {
  const first = bodyOf(doc).firstChild
  if (!(first instanceof Y.XmlElement) || first.nodeName !== 'title') return ''
  return first
    .toArray()
    .map((child) => (child instanceof Y.XmlText ? textOf(child) : ' '))
    .join('')
    .trim()
}

const textOf = (text: Y.XmlText): string =>
  text
    .toDelta()
    .map(({ insert }: { insert: unknown }) => (typeof insert === 'string' ? insert : ''))
    .join('')

/** The title for the top bar. It follows the typing by a frame, but never into the middle of a syllable. */
export function useTitleText({ doc }: Session, editor: Editor | null): string {
  const [title, setTitle] = useState(() => readTitle(doc))
  useEffect(() => {
    const whenIdle = editor?.storage.composition.whenIdle
    let planned = false
    let frame = 0
    let takeBack: (() => void) | undefined
    const read = () => {
      planned = false
      setTitle(readTitle(doc))
    }
    const plan = () => {
      if (planned) return
      planned = true
      frame = requestAnimationFrame(() => {
        if (whenIdle) takeBack = whenIdle(read)
        else read()
      })
    }
    doc.on('update', plan)
    return () => {
      cancelAnimationFrame(frame)
      takeBack?.()
      doc.off('update', plan)
    }
  }, [doc, editor])
  return title
}
