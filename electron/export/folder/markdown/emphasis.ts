/** A style of text: its signs in Markdown and its element in HTML. */
interface Emphasis {
  readonly sign: string
  readonly name: string
}

export const strong: Emphasis = { sign: '**', name: 'strong' }
export const emphasised: Emphasis = { sign: '*', name: 'em' }
export const struck: Emphasis = { sign: '~~', name: 'del' }

/** What stands directly before and after a text; null where other signs do, which would run together with ours. */
export interface Beside {
  readonly before: string | null
  readonly after: string | null
}

const isPunctuation = (text: string): boolean => /^[\p{P}\p{S}]$/u.test(text)
const isOpen = (text: string): boolean => text === '' || /^[\s\p{P}]$/u.test(text)

/** Whether signs at the edge of a text are read as such: https://spec.commonmark.org/0.31.2/#left-flanking-delimiter-run. */
const isFlanked = (outside: string | null, edge: string): boolean =>
  outside !== null && (!isPunctuation(edge) || isOpen(outside))

/**
 * Gives a text a style. Signs between letters and punctuation, such as `**「규정」**에`, are not read as signs: then it is
 * the element, which Markdown may hold.
 */
export function styledText(text: string, { sign, name }: Emphasis, { before, after }: Beside): string {
  const inner = text.trim()
  if (inner === '') return text
  const start = text.slice(0, text.indexOf(inner))
  const end = text.slice(start.length + inner.length)
  const letters = [...inner]
  const fits =
    isFlanked(start === '' ? before : ' ', letters[0] ?? '') &&
    isFlanked(end === '' ? after : ' ', letters.at(-1) ?? '')
  return `${start}${fits ? `${sign}${inner}${sign}` : `<${name}>${inner}</${name}>`}${end}`
}
