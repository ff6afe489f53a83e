import { Portal } from '@mantine/core'
import type { Editor } from '@tiptap/core'
import { useCallback, useEffect, useRef, useState } from 'react'
import { useText } from '../../../lib/text-context'
import { menusOf } from '../commands/menus'
import overlay from '../overlay/overlay.module.css'
import { usePlaced } from '../overlay/use-placed'
import { GridPicker } from './grid-picker'
import { insertTable, usualTable } from './new-table'

function Box({ editor, onClose }: { editor: Editor; onClose: (focus: boolean) => void }) {
  const { t } = useText()
  const box = useRef<HTMLDivElement>(null)
  const find = useCallback(() => {
    if (editor.isDestroyed) return []
    const { node } = editor.view.domAtPos(editor.state.selection.from)
    const element = node instanceof Element ? node : node.parentElement
    return element ? [element] : []
  }, [editor])
  usePlaced(box, find, { placement: 'bottom-start', stays: true })
  useEffect(() => {
    box.current?.querySelector<HTMLElement>('[data-autofocus]')?.focus()
    const onPointerDown = ({ target }: PointerEvent) => {
      if (target instanceof Node && !box.current?.contains(target)) onClose(false)
    }
    document.addEventListener('pointerdown', onPointerDown, true)
    return () => document.removeEventListener('pointerdown', onPointerDown, true)
  }, [onClose])
  return (
    <div
      ref={box}
      role="dialog"
      aria-label={t('sheet.table.grid')}
      className={overlay.box}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' && event.key !== 'Tab') return
        event.preventDefault()
        onClose(true)
      }}
    >
      <GridPicker
        start={usualTable}
        onChoose={(size) => {
          onClose(true)
          insertTable(editor, size)
        }}
      />
    </div>
  )
}

/** The grid for a new table at the cursor, when it is asked for. */
export function TablePicker({ editor }: { editor: Editor }) {
  const [opened, setOpened] = useState(false)
  useEffect(() => menusOf(editor).requests.onAsk('table', () => setOpened(true)), [editor])
  const close = useCallback(
    (focus: boolean) => {
      setOpened(false)
      if (focus) editor.view.focus()
    },
    [editor],
  )
  return opened ? (
    <Portal>
      <Box editor={editor} onClose={close} />
    </Portal>
  ) : null
}
