import type { KeyboardEvent } from 'react'

const places = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-search-result]')]

/** Leads from the field to what was found. */
export const focusFirstResult = (): void => places()[0]?.focus()

const field = (): HTMLElement | null => document.querySelector('main input[type="search"]')

/** Arrows lead from one place that was found to the next, and from the first back to the field. */
export function onResultKey(event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return
  const all = places()
  const at = all.findIndex((place) => place.matches(':focus'))
  const steps: Readonly<Record<string, HTMLElement | null | undefined>> = {
    ArrowDown: all[at + 1],
    ArrowUp: at === 0 ? field() : all[at - 1],
    Home: all[0],
    End: all.at(-1),
    Escape: field(),
  }
  if (at === -1 || !(event.key in steps)) return
  event.preventDefault()
  steps[event.key]?.focus()
}
