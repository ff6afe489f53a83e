import { type RefObject, useEffect, useLayoutEffect } from 'react'
import { isForInputMethod } from '../../../lib/composition-guard'

const buttonsOf = (bar: HTMLElement): HTMLElement[] =>
  [...bar.querySelectorAll<HTMLElement>('button')].filter((button) => button.offsetParent !== null)

/** Makes one of the buttons the bar's only stop of Tab. */
function stopAt(bar: HTMLElement, stop: Element | null): void {
  const buttons = buttonsOf(bar)
  const chosen = buttons.find((button) => button === stop) ?? buttons[0]
  for (const button of bar.querySelectorAll<HTMLElement>('button')) button.tabIndex = button === chosen ? 0 : -1
}

/**
 * A toolbar that is one stop of Tab; arrows, Home and End move inside, Escape leads back to the text.
 * (ARIA Authoring Practices Guide, toolbar pattern.)
 */
export function useRovingFocus(bar: RefObject<HTMLElement | null>, onEscape: () => void): void {
  // After every render: buttons may have come or gone.
  useLayoutEffect(() => {
    const element = bar.current
    if (element) stopAt(element, element.querySelector('button[tabindex="0"]'))
  })

  useEffect(() => {
    const element = bar.current
    if (!element) return
    const onFocus = ({ target }: FocusEvent) => {
      if (target instanceof HTMLElement && target.tagName === 'BUTTON') stopAt(element, target)
    }
    const onKeyDown = (event: KeyboardEvent) => {
      if (isForInputMethod(event) || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return
      const buttons = buttonsOf(element)
      const { activeElement } = document
      const here = activeElement instanceof HTMLElement ? buttons.indexOf(activeElement) : -1
      if (here === -1) return
      const next = {
        ArrowRight: (here + 1) % buttons.length,
        ArrowLeft: (here - 1 + buttons.length) % buttons.length,
        Home: 0,
        End: buttons.length - 1,
      }[event.key]
      if (next !== undefined) {
        event.preventDefault()
        buttons[next]?.focus()
      } else if (event.key === 'ArrowDown' && buttons[here]?.getAttribute('aria-haspopup') === 'menu') {
        event.preventDefault()
        buttons[here]?.click()
      } else if (event.key === 'Escape') {
        event.preventDefault()
        onEscape()
      }
    }
    element.addEventListener('focusin', onFocus)
    element.addEventListener('keydown', onKeyDown)
    return () => {
      element.removeEventListener('focusin', onFocus)
      element.removeEventListener('keydown', onKeyDown)
    }
  }, [bar, onEscape])
}
