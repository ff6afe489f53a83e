import { type RefObject, useEffect, useReducer, useRef } from 'react'
import type { FieldRequest, FieldRequests } from '../field-requests'

/** Brings the field into sight and puts the cursor into it. False while its owner is not shown. */
function showField(inspector: HTMLElement, { owner, key }: FieldRequest): boolean {
  const section = inspector.querySelector(`[data-owner="${CSS.escape(owner)}"]`)
  if (!section) return false
  const field = section.querySelector(`[data-key="${CSS.escape(key)}"]`)
  // No further than needed: to centre the last field the whole window would be moved.
  field?.scrollIntoView({ block: 'nearest' })
  const input = field?.querySelector('input:checked') ?? field?.querySelector('input, textarea, button')
  if (input instanceof HTMLElement) input.focus({ preventScroll: true })
  return true
}

/**
 * Answers what is asked for on the sheet. The form may still have to be drawn: the request waits for it.
 * @param onRequest opens the part that holds the field
 */
export function useFieldRequest(
  requests: FieldRequests,
  inspector: RefObject<HTMLElement | null>,
  onRequest: (request: FieldRequest) => void,
): void {
  const waiting = useRef<FieldRequest | null>(null)
  const [, redraw] = useReducer((count: number) => count + 1, 0)
  const latest = useRef(onRequest)
  latest.current = onRequest

  useEffect(
    () =>
      requests.subscribe((request) => {
        waiting.current = request
        latest.current(request)
        redraw()
      }),
    [requests],
  )

  // After every drawing: the one that brings the form may be caused by anything.
  useEffect(() => {
    if (waiting.current && inspector.current && showField(inspector.current, waiting.current)) waiting.current = null
  })
}
