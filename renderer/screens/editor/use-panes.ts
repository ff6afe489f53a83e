import { type RefObject, useEffect } from 'react'
import { isForInputMethod } from '../../lib/composition-guard'

const focusable =
  '[contenteditable="true"], [aria-readonly="true"], button:not(:disabled, [tabindex="-1"]), input:not([tabindex="-1"]), textarea'

/** F6 goes through the parts of the window that are marked `data-pane`, Shift+F6 back, as in other office programs. */
export function usePanes(window: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'F6' || isForInputMethod(event) || !window.current) return
      const panes = [...window.current.querySelectorAll<HTMLElement>('[data-pane]')].filter((pane) =>
        pane.checkVisibility(),
      )
      const here = panes.findIndex((pane) => pane.contains(document.activeElement))
      const next = panes.at((here + (event.shiftKey ? -1 : 1)) % panes.length)
      const target =
        next?.querySelector<HTMLElement>('[aria-selected="true"]') ?? next?.querySelector<HTMLElement>(focusable)
      if (!target) return
      event.preventDefault()
      target.focus({ preventScroll: true })
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [window])
}
