import { Portal } from '@mantine/core'
import type { Editor } from '@tiptap/core'
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react'
import { isForInputMethod } from '../../../lib/composition-guard'
import { menusOf } from '../commands/menus'
import classes from './overlay.module.css'
import { usePlaced } from './use-placed'

interface Props {
  readonly editor: Editor
  readonly label: string
  /** Gives what the tools belong to; must not change between renders. */
  readonly find: () => readonly Element[]
  /** Space between the tools and what they belong to, in pixels. */
  readonly gap?: number
  readonly children: ReactNode
}

const buttonsIn = (box: HTMLElement): HTMLElement[] => [...box.querySelectorAll<HTMLElement>('button:not(:disabled)')]

function Box({ editor, label, find, gap = 8, children }: Props) {
  const box = useRef<HTMLDivElement>(null)
  usePlaced(box, find, { placement: 'top', gap })
  useEffect(
    () =>
      menusOf(editor).requests.onAsk('tools', () => {
        if (box.current) buttonsIn(box.current)[0]?.focus()
      }),
    [editor],
  )
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (isForInputMethod(event.nativeEvent)) return
    if (event.key === 'Escape' && !event.defaultPrevented) {
      event.preventDefault()
      editor.view.focus()
      return
    }
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    const { target } = event
    // Menus of the tools are elsewhere in the page, but not in React's tree.
    if (step === 0 || !(target instanceof HTMLElement) || !box.current?.contains(target)) return
    event.preventDefault()
    const buttons = buttonsIn(box.current)
    const at = buttons.indexOf(target)
    buttons[(at + step + buttons.length) % buttons.length]?.focus()
  }
  return (
    <div
      ref={box}
      role="toolbar"
      tabIndex={-1}
      aria-label={label}
      className={`${classes.box} ${classes.tools}`}
      onMouseDown={(event) => event.preventDefault()}
      onKeyDown={onKeyDown}
    >
      {children}
    </div>
  )
}

/** A row of tools that floats above a picture or table. Arrow keys go through it, Escape back to the text. */
export const ToolBox = (props: Props) => (
  <Portal>
    <Box {...props} />
  </Portal>
)
