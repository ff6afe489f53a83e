import type { EditorState } from '@tiptap/pm/state'

/** What was typed after a `/`, and where both stand. */
export interface SlashQuery {
  readonly from: number
  readonly to: number
  readonly text: string
}

const longest = 30
/** A `/` at the start of a block or after white space, and what follows up to the cursor; it begins with no space. */
const pattern = /(?:^|\s)\/((?:[^\s/][^/]{0,29})?)$/

/** The query in front of the cursor, read from the document: a syllable that is being composed stands there already. */
export function readQuery({ selection }: EditorState): SlashQuery | null {
  const { $head, empty } = selection
  if (!empty || !$head.parent.isTextblock || $head.parent.type.name === 'title') return null
  const start = Math.max(0, $head.parentOffset - longest - 2)
  // What is no text counts as a letter: nothing opens behind a picture or a footnote.
  const match = pattern.exec($head.parent.textBetween(start, $head.parentOffset, null, '\ufffc'))
  const text = match?.[1]
  return text === undefined ? null : { from: $head.pos - text.length - 1, to: $head.pos, text }
}
