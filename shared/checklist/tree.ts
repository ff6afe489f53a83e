import type { Spot } from './rule'

/** Any node of a report, as much of it as the rules look at. */
export interface Tree {
  readonly type: string
  readonly attrs?: Readonly<Record<string, unknown>>
  readonly text?: string
  readonly content?: readonly Tree[]
}

/** A line of text and where its node is. What is no text is one character (U+FFFC), a break is a new line. */
export interface Line {
  readonly path: readonly number[]
  readonly text: string
}

const inline = new Set(['text', 'hardBreak', 'footnote', 'crossReference', 'fact'])
const isLine = ({ content = [] }: Tree): boolean => content.some(({ type }) => inline.has(type))
const characterOf = ({ type, text }: Tree): string =>
  type === 'text' ? (text ?? '') : type === 'hardBreak' ? '\n' : '\ufffc'

/** All lines in a node, those of notes after the line that they belong to. */
export function linesOf(node: Tree, path: readonly number[] = []): Line[] {
  const children = node.content ?? []
  const own = isLine(node) ? [{ path, text: children.map(characterOf).join('') }] : []
  return [...own, ...children.flatMap((child, index) => linesOf(child, [...path, index]))]
}

/** Every node of a type, with its path. */
export function nodesOf(
  node: Tree,
  type: string,
  path: readonly number[] = [],
): { node: Tree; path: readonly number[] }[] {
  const own = node.type === type ? [{ node, path }] : []
  return [...own, ...(node.content ?? []).flatMap((child, index) => nodesOf(child, type, [...path, index]))]
}

export const plainTextOf = (node: Tree): string =>
  linesOf(node)
    .map(({ text }) => text.replaceAll('\ufffc', ''))
    .join('\n')
    .trim()

/** Nodes that say something without any text. */
const speaking = new Set(['figure', 'facts', 'table', 'crossReference', 'fact'])

/** Whether there is anything to read or see. */
export const saysSomething = (node: Tree): boolean =>
  speaking.has(node.type) || (node.text ?? '').trim() !== '' || (node.content ?? []).some(saysSomething)

export const spotOf = ({ path }: Line, from: number, to: number): Spot => ({ path, from, to })

const longestExcerpt = 48

/** A text short enough for a line of the checklist. */
export function excerptOf(text: string): string {
  const line = text.replace(/[\s\ufffc]+/gu, ' ').trim()
  const letters = [...line]
  return letters.length <= longestExcerpt
    ? line
    : `${letters
        .slice(0, longestExcerpt - 1)
        .join('')
        .trimEnd()}…`
}
