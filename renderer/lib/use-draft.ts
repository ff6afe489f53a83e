import { useState } from 'react'

/**
 * The text of an input while somebody writes in it. From focus to blur the input shows only what was typed there: a
 * change from elsewhere, or our own value coming back, never rewrites a syllable that is being composed.
 */
export function useDraft(value: string, commit: (text: string) => void) {
  const [draft, setDraft] = useState<string | null>(null)
  return {
    focused: draft !== null,
    text: draft ?? value,
    input: {
      value: draft ?? value,
      onFocus: () => setDraft(value),
      onBlur: () => setDraft(null),
      onChange: (event: { currentTarget: { value: string } }) => {
        setDraft(event.currentTarget.value)
        commit(event.currentTarget.value)
      },
    },
  }
}
