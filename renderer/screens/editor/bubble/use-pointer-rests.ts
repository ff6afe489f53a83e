import { useEffect, useState } from 'react'

/** Whether no mouse button is held down that went down in the text: while one is, a selection is still being drawn. */
export function usePointerRests(text: HTMLElement): boolean {
  const [rests, setRests] = useState(true)
  useEffect(() => {
    const down = ({ target }: Event) => {
      if (target instanceof Node && text.contains(target)) setRests(false)
    }
    const up = () => setRests(true)
    const events = { pointerdown: down, pointerup: up, pointercancel: up, dragend: up, drop: up }
    for (const [name, listener] of Object.entries(events)) document.addEventListener(name, listener, true)
    return () => {
      for (const [name, listener] of Object.entries(events)) document.removeEventListener(name, listener, true)
    }
  }, [text])
  return rests
}
