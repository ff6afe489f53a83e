import { useEffect, useState } from 'react'
import * as Y from 'yjs'
import { bodyOf } from '../../../shared/document/y-report'
import type { Session } from './session'

/** The title as plain text, read from the report itself. */
function readTitle(doc: Y.Doc): string {
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

/** The title for the top bar. It follows the typing by a frame and draws nothing when it is the same. */
export function useTitleText({ doc }: Session): string {
  const [title, setTitle] = useState(() => readTitle(doc))
  useEffect(() => {
    let frame = 0
    const plan = () => {
      if (frame === 0)
        frame = requestAnimationFrame(() => {
          frame = 0
          setTitle(readTitle(doc))
        })
    }
    doc.on('update', plan)
    return () => {
      cancelAnimationFrame(frame)
      doc.off('update', plan)
    }
  }, [doc])
  return title
}
