import { autoUpdate, computePosition, flip, hide, offset, shift } from '@floating-ui/dom'
import { Portal } from '@mantine/core'
import { IconHighlight, IconLetterA } from '@tabler/icons-react'
import type { Editor } from '@tiptap/core'
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { useText } from '../../../lib/text-context'
import { menusOf } from '../commands/menus'
import { useCommandStates } from '../commands/use-command-states'
import { CommandButton } from '../toolbar/command-button'
import { CommandItems } from '../toolbar/command-items'
import { toolbarLayout } from '../toolbar/layout'
import { MenuButton, ToolMenuButton } from '../toolbar/tool-menu'
import toolbar from '../toolbar/toolbar.module.css'
import { useRovingFocus } from '../toolbar/use-roving-focus'
import { useEditorValue } from '../use-editor-value'
import classes from './bubble.module.css'
import { readBubble } from './read-bubble'
import { usePointerRests } from './use-pointer-rests'

const marks = ['bold', 'italic', 'underline', 'strike', 'link']

function Bubble({ editor, from, to }: { editor: Editor; from: number; to: number }) {
  const { t } = useText()
  const bar = useRef<HTMLDivElement>(null)
  const { commands } = menusOf(editor)
  const starting = (start: string) => commands.filter(({ id }) => id.startsWith(start)).map(({ id }) => id)
  const style = useMemo(
    () =>
      toolbarLayout(commands)
        .flat()
        .find((tool) => tool.kind === 'menu' && tool.id === 'style'),
    [commands],
  )
  const followed = useMemo(() => [...marks, ...(style?.kind === 'menu' ? style.sections.flat() : [])], [style])
  const states = useCommandStates(editor, followed)
  useRovingFocus(
    bar,
    useCallback(() => editor.view.focus(), [editor]),
  )

  useLayoutEffect(() => {
    const element = bar.current
    if (!element) return
    const text = {
      getBoundingClientRect: () => {
        const size = editor.state.doc.content.size
        const start = editor.view.coordsAtPos(Math.min(from, size))
        const end = editor.view.coordsAtPos(Math.min(to, size), -1)
        const oneLine = Math.abs(start.top - end.top) < 4
        const right = oneLine ? end.right : start.left
        return new DOMRect(start.left, start.top, Math.max(0, right - start.left), end.bottom - start.top)
      },
      contextElement: editor.view.dom,
    }
    const place = async () => {
      const { x, y, middlewareData } = await computePosition(text, element, {
        strategy: 'fixed',
        placement: 'top-start',
        middleware: [offset(8), flip({ padding: 8 }), shift({ padding: 8 }), hide()],
      })
      const visibility = middlewareData.hide?.referenceHidden ? 'hidden' : 'visible'
      Object.assign(element.style, { left: `${x}px`, top: `${y}px`, visibility })
    }
    return autoUpdate(text, element, () => void place())
  }, [editor, from, to])

  return (
    <div
      ref={bar}
      className={`${toolbar.toolbar} ${classes.bubble}`}
      role="toolbar"
      data-bubble
      aria-label={t('commands.bubble')}
    >
      {style?.kind === 'menu' ? <ToolMenuButton editor={editor} menu={style} states={states} /> : null}
      <span className={toolbar.divider} />
      {marks.map((id) => (
        <CommandButton key={id} editor={editor} id={id} states={states} />
      ))}
      <MenuButton
        label={t('editor.tools.highlight')}
        className={toolbar.menuButton}
        face={<IconHighlight size={17} stroke={1.7} aria-hidden />}
      >
        <CommandItems editor={editor} sections={[starting('highlight-'), ['noColour']]} />
      </MenuButton>
      <MenuButton
        label={t('editor.tools.textColour')}
        className={toolbar.menuButton}
        face={<IconLetterA size={17} stroke={1.7} aria-hidden />}
      >
        <CommandItems editor={editor} sections={[starting('textColour-'), ['noColour']]} />
      </MenuButton>
    </div>
  )
}

/** Whether the writer is at the text, or at the bubble itself. */
function useAtText(editor: Editor): boolean {
  const [at, setAt] = useState(false)
  useEffect(() => {
    const read = () => {
      if (editor.isDestroyed) return
      const { activeElement } = document
      const atMenu = activeElement?.closest('[data-bubble], [role="menu"]')
      setAt(editor.view.dom === activeElement || editor.view.dom.contains(activeElement) || Boolean(atMenu))
    }
    // After the focus has arrived somewhere.
    const later = () => setTimeout(read)
    document.addEventListener('focusin', later)
    document.addEventListener('focusout', later)
    read()
    return () => {
      document.removeEventListener('focusin', later)
      document.removeEventListener('focusout', later)
    }
  }, [editor])
  return at
}

/** The few tools that selected text needs most, above it. Alt+F10 goes there, Escape back. */
export function BubbleMenu({ editor }: { editor: Editor }) {
  const text = useEditorValue(editor, readBubble)
  const rests = usePointerRests(editor.view.dom)
  const atText = useAtText(editor)
  if (!text || !atText || !rests) return null
  return (
    <Portal>
      <Bubble editor={editor} from={text.from} to={text.to} />
    </Portal>
  )
}
