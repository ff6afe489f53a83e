import { useEffect, useState } from 'react'

/** What has the focus; of a menu, that is about to close, the button that opened it. */
function focused(): Element | null {
  const menu = document.activeElement?.closest('[role="menu"]')
  return menu ? document.getElementById(menu.getAttribute('aria-labelledby') ?? '') : document.activeElement
}

/** Gives the focus back to where it was before a dialog, once the dialog is gone. For what is only there while open. */
export function useReturnFocus(): void {
  const [before] = useState(focused)
  useEffect(
    () => () => {
      const lost = document.activeElement === null || document.activeElement === document.body
      if (lost && before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true })
    },
    [before],
  )
}
