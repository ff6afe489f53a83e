import { Portal } from '@mantine/core'
import { IconCheck, IconTrash } from '@tabler/icons-react'
import type { Editor } from '@tiptap/core'
import { type CSSProperties, useCallback, useEffect, useRef, useSyncExternalStore } from 'react'
import { useText } from '../../../lib/text-context'
import type { SheetContext } from '../nodes/node-views'
import overlay from '../overlay/overlay.module.css'
import { usePlaced } from '../overlay/use-placed'
import { partsOf } from '../references/parts'
import { ToolButton } from '../toolbar/tool-button'
import { asUndoStep } from '../undo-step'
import { closeFootnote } from './footnote-commands'
import { createFootnoteEditor } from './footnote-editor'
import { openFootnoteAt, readOpening } from './footnote-state'
import classes from './footnotes.module.css'

/** Which note is open, counted as the reader counts. */
function numberOf(editor: Editor): number {
  const at = openFootnoteAt(editor.state)
  const { notes } = partsOf(editor).readNow()
  return notes.findIndex(({ position }) => position === at) + 1
}

function removeFootnote(editor: Editor): void {
  const { state, view } = editor
  const at = openFootnoteAt(state)
  const node = at === null ? null : state.doc.nodeAt(at)
  if (at !== null && node) asUndoStep(editor, () => view.dispatch(state.tr.delete(at, at + node.nodeSize)))
  view.focus()
}

/** The open note's text under its number. A click elsewhere, Enter and Escape close it. */
function Note({ editor, context }: { editor: Editor; context: SheetContext }) {
  const { t } = useText()
  const box = useRef<HTMLDivElement>(null)
  const host = useRef<HTMLDivElement>(null)
  const find = useCallback(() => {
    const dom = editor.isDestroyed ? null : editor.view.nodeDOM(openFootnoteAt(editor.state) ?? -1)
    return dom instanceof HTMLElement ? [dom] : []
  }, [editor])
  usePlaced(box, find, { placement: 'bottom-start', gap: 10, stays: true })
  const title = t('sheet.footnote.title', { number: numberOf(editor) })

  // biome-ignore lint/correctness/useExhaustiveDependencies: the note is made anew for another opening, not another title
  useEffect(() => {
    const element = box.current
    if (!element || !host.current) return
    const { whenIdle } = editor.storage.composition
    // A syllable that is still open is given to the note first.
    const close = (cursor: 'behind' | 'stay') => {
      if (cursor === 'stay' && note.view.composing) note.view.dom.blur()
      whenIdle(() => closeFootnote(editor, cursor))
    }
    const note = createFootnoteEditor({ editor, host: host.current, label: title, onClose: () => close('behind') })
    note.view.focus()
    const onPointerDown = ({ target }: PointerEvent) => {
      if (target instanceof Node && !element.contains(target)) close('stay')
    }
    const onFocusIn = ({ target }: FocusEvent) => {
      if (target instanceof Node && !element.contains(target)) close('stay')
    }
    document.addEventListener('pointerdown', onPointerDown, true)
    document.addEventListener('focusin', onFocusIn, true)
    return () => {
      document.removeEventListener('pointerdown', onPointerDown, true)
      document.removeEventListener('focusin', onFocusIn, true)
      const hadFocus = element.contains(document.activeElement)
      note.destroy()
      if (hadFocus && !editor.isDestroyed) editor.view.focus()
    }
  }, [editor])

  return (
    <div ref={box} role="dialog" aria-label={title} className={`${overlay.box} ${classes.note}`}>
      <div className={classes.head}>
        <span className={classes.title}>{title}</span>
        <ToolButton
          label={t('sheet.footnote.delete')}
          disabled={!editor.isEditable}
          onClick={() => removeFootnote(editor)}
        >
          <IconTrash size={16} stroke={1.7} aria-hidden />
        </ToolButton>
        <ToolButton label={t('sheet.footnote.close')} onClick={() => closeFootnote(editor)}>
          <IconCheck size={17} stroke={1.9} aria-hidden />
        </ToolButton>
      </div>
      <div
        ref={host}
        className={classes.text}
        style={
          {
            '--hint': JSON.stringify(t('sheet.footnote.hint')),
            fontFamily: `"${context.profile.body.font.bundled}", "Tinos", "Noto Serif KR", serif`,
          } as CSSProperties
        }
      />
    </div>
  )
}

/** The text of the footnote that is open. */
export function FootnotePopover({ editor, context }: { editor: Editor; context: SheetContext }) {
  // At once, not with the next frame: the next letter is already meant for the note.
  const watch = useCallback(
    (listener: () => void) => {
      editor.on('transaction', listener)
      return () => void editor.off('transaction', listener)
    },
    [editor],
  )
  const opening = useSyncExternalStore(watch, () => readOpening(editor))
  if (opening === 0) return null
  return (
    <Portal>
      <Note key={opening} editor={editor} context={context} />
    </Portal>
  )
}
