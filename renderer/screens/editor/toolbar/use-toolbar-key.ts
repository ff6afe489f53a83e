import { useEffect } from 'react'
import { isForInputMethod } from '../../../lib/composition-guard'

/** Alt+F10 goes from the text to the tools above the selected text, or else to the toolbar, as in other editors. */
export function useToolbarKey(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'F10' || !event.altKey || isForInputMethod(event)) return
      const bar =
        document.querySelector<HTMLElement>('[data-bubble]') ?? document.querySelector<HTMLElement>('[role="toolbar"]')
      const button = bar?.querySelector<HTMLElement>('button[tabindex="0"]')
      if (!button) return
      event.preventDefault()
      button.focus()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [])
}
