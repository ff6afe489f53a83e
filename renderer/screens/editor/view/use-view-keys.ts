import { useEffect, useRef } from 'react'
import { isForInputMethod } from '../../../lib/composition-guard'
import { isOver } from './use-panes-shown'
import type { View } from './use-view'

/** What is open and closed by Escape itself, before anything here is. */
const popups = '[role="menu"], [role="dialog"], [role="listbox"], [role="search"]:focus-within'

/** Menus of inputs are there, hidden, before they open. */
const isShown = (selector: string): boolean =>
  [...document.querySelectorAll(selector)].some((element) => element.checkVisibility())

/** What a key changes about the view, or null. F11 stays the system's full screen, which goes well with focus mode. */
function actionOf(event: KeyboardEvent, view: View): (() => void) | null {
  const { panes } = view
  if (event.key === 'Escape') {
    if (isShown(popups)) return null
    if (isOver(panes)) return panes.putAway
    return view.focused ? () => view.setFocused(false) : null
  }
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return null
  if (event.code === 'Backslash') return () => panes.toggle(event.shiftKey ? 'inspector' : 'outline')
  if (event.shiftKey && event.code === 'KeyF') return () => view.setFocused(!view.focused)
  if (event.shiftKey && event.code === 'KeyP') return () => panes.toggle('preview')
  if (event.shiftKey && event.code === 'KeyM') return () => view.setReading(!view.reading)
  return null
}

/** Focus mode (Ctrl+Shift+F), reading mode (Ctrl+Shift+M) and the panes (Ctrl+\, Ctrl+Shift+\, Ctrl+Shift+P). */
export function useViewKeys(view: View): void {
  const latest = useRef(view)
  latest.current = view
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (isForInputMethod(event) || isShown('[aria-modal="true"]')) return
      const action = actionOf(event, latest.current)
      if (!action) return
      event.preventDefault()
      action()
    }
    // On the way down: the editor says of every Escape that it was answered.
    document.addEventListener('keydown', onKeyDown, true)
    return () => document.removeEventListener('keydown', onKeyDown, true)
  }, [])
}
