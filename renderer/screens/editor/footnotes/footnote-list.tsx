import type { Editor } from '@tiptap/core'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { createPortal } from 'react-dom'
import { useText } from '../../../lib/text-context'
import type { SheetContext } from '../nodes/node-views'
import { partsOf } from '../references/parts'
import { openFootnote } from './footnote-state'

/** A place on the sheet below the editable text. */
function usePlaceBelow(editor: Editor): HTMLElement | null {
  const [place, setPlace] = useState<HTMLElement | null>(null)
  useEffect(() => {
    const element = document.createElement('div')
    editor.view.dom.after(element)
    setPlace(element)
    return () => element.remove()
  }, [editor])
  return place
}

/** Opens a note in its order, wherever typing has moved it since the list was drawn. */
function openNote(editor: Editor, index: number): void {
  const note = partsOf(editor).readNow().notes[index]
  if (!note) return
  const dom = editor.view.nodeDOM(note.position)
  if (dom instanceof HTMLElement) dom.scrollIntoView({ block: 'center', behavior: 'instant' })
  openFootnote(editor, note.position)
}

/** All notes at the foot of the sheet, as they will stand below the pages. A click opens one. */
export function FootnoteList({ editor, context }: { editor: Editor; context: SheetContext }) {
  const { t } = useText()
  const parts = partsOf(editor)
  const { notes } = useSyncExternalStore(parts.subscribe, parts.parts)
  const place = usePlaceBelow(editor)
  if (!place || notes.length === 0) return null
  return createPortal(
    <section className="footnotes" aria-label={t('sheet.footnote.list')} lang={context.language}>
      <ol>
        {notes.map(({ text }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a note is known by its number
          <li key={index}>
            <button type="button" onClick={() => openNote(editor, index)}>
              <span className="footnotes-number">{index + 1}</span>
              {text.trim() === '' ? <span className="footnotes-hint">{t('sheet.footnote.hint')}</span> : text}
            </button>
          </li>
        ))}
      </ol>
    </section>,
    place,
  )
}
