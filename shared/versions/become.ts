import * as Y from 'yjs'
import { leastLikeness, type Pair, pairUp } from './pair'
import { commonWords, textDifference, type Words, wordsOf } from './text-difference'

type Parent = Y.XmlFragment | Y.XmlElement
type Child = Y.XmlElement | Y.XmlText
type Attributes = Readonly<Record<string, unknown>>

interface Run {
  readonly insert: unknown
  readonly attributes?: Attributes
}

const isChild = (node: unknown): node is Child => node instanceof Y.XmlElement || node instanceof Y.XmlText
const childrenOf = (parent: Parent): Child[] => parent.toArray().filter(isChild)
const runsOf = (text: Y.XmlText): Run[] => text.toDelta()
const textOf = (text: Y.XmlText): string =>
  runsOf(text)
    .map(({ insert }) => (typeof insert === 'string' ? insert : '\ufffc'))
    .join('')

const entriesOf = (node: Y.XmlElement | Y.XmlText): [string, unknown][] =>
  Object.entries(node.getAttributes() as Attributes).sort(([one], [other]) => (one < other ? -1 : 1))

const sameValue = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

/** Everything that a node says, as one text: nodes with the same key are the same. */
function keyOf(node: Child): string {
  if (node instanceof Y.XmlText)
    return JSON.stringify(
      runsOf(node).map(({ insert, attributes }) => [insert, Object.entries(attributes ?? {}).sort()]),
    )
  return JSON.stringify([node.nodeName, entriesOf(node), childrenOf(node).map(keyOf)])
}

/** All letters in a node. */
const lettersIn = (node: Child): string =>
  node instanceof Y.XmlText ? textOf(node) : childrenOf(node).map(lettersIn).join(' ')

/** Attributes that say which of several a node is. */
const identityOf = (node: Y.XmlElement): string =>
  String(node.getAttribute('id') ?? node.getAttribute('key') ?? node.getAttribute('media') ?? '')

/** Nodes that are told apart by their places rather than by their words. */
const placed = new Set(['tableCell', 'tableHeader'])
const likeByPlace = 0.4

function pairChildren(mine: readonly Child[], theirs: readonly Child[]): Pair[] {
  const counted = new Map<Child, Words>()
  const words = (node: Child) => {
    const known = counted.get(node) ?? wordsOf(lettersIn(node))
    counted.set(node, known)
    return known
  }
  return pairUp(mine.map(keyOf), theirs.map(keyOf), (before, after) => {
    const [one, other] = [mine[before], theirs[after]]
    if (!one || !other) return 0
    if (one instanceof Y.XmlText || other instanceof Y.XmlText) {
      // The text of a line is one node: it is the same line however much of it was written anew.
      return one instanceof Y.XmlText && other instanceof Y.XmlText ? 1 : 0
    }
    if (one.nodeName !== other.nodeName) return 0
    const ids = [identityOf(one), identityOf(other)]
    if (ids[0] !== '' && ids[0] === ids[1]) return 1
    if (one.nodeName === 'title') return 1
    const common = commonWords(words(one), words(other), leastLikeness)
    return placed.has(one.nodeName) ? Math.max(common, likeByPlace) : common
  })
}

const copyOf = (node: Child): Child => node.clone() as Child

/** Makes the attributes of an element those of another. */
function becomeAttributes(element: Y.XmlElement, model: Y.XmlElement): void {
  const wanted = model.getAttributes() as Attributes
  for (const [name, value] of entriesOf(element)) {
    if (!(name in wanted) && value !== undefined) element.removeAttribute(name)
  }
  for (const [name, value] of Object.entries(wanted)) {
    if (!sameValue(element.getAttribute(name), value)) element.setAttribute(name, value as string)
  }
}

/** Makes the styles of a text, which says the same already, those of another. */
function becomeStyles(text: Y.XmlText, model: Y.XmlText): void {
  const present = runsOf(text).flatMap(({ insert, attributes = {} }) => {
    const length = typeof insert === 'string' ? insert.length : 1
    return Array.from({ length }, () => attributes)
  })
  let at = 0
  for (const { insert, attributes: wanted = {} } of runsOf(model)) {
    const length = typeof insert === 'string' ? insert.length : 1
    let from = at
    while (from < at + length) {
      const here = present[from] ?? {}
      let to = from + 1
      while (to < at + length && sameValue(present[to], here)) to++
      const gone = Object.keys(here).filter((name) => !(name in wanted))
      const fresh = Object.entries(wanted).filter(([name, value]) => !sameValue(here[name], value))
      if (gone.length + fresh.length > 0)
        text.format(from, to - from, Object.fromEntries([...gone.map((name) => [name, null]), ...fresh]))
      from = to
    }
    at += length
  }
}

/** Makes a text that of another: letters that both have stay the same ones. */
function becomeText(text: Y.XmlText, model: Y.XmlText): void {
  if (keyOf(text) === keyOf(model)) return
  let at = 0
  for (const { mark, text: piece } of textDifference(textOf(text), textOf(model), 'all')) {
    if (mark === 'removed') text.delete(at, piece.length)
    else {
      // Plain: what the letters around it look like is not what it looks like.
      if (mark === 'added') text.insert(at, piece, {})
      at += piece.length
    }
  }
  becomeStyles(text, model)
}

/** Makes what stands in a node what stands in another one, of another document, by the finest change. */
export function become(parent: Parent, model: Parent): void {
  const mine = childrenOf(parent)
  const theirs = childrenOf(model)
  let at = 0
  for (const [before, after] of pairChildren(mine, theirs)) {
    const own = before === null ? undefined : mine[before]
    const wanted = after === null ? undefined : theirs[after]
    if (own && wanted) {
      if (own instanceof Y.XmlText && wanted instanceof Y.XmlText) becomeText(own, wanted)
      else if (own instanceof Y.XmlElement && wanted instanceof Y.XmlElement && keyOf(own) !== keyOf(wanted)) {
        becomeAttributes(own, wanted)
        become(own, wanted)
      }
      at++
    } else if (own) parent.delete(at, 1)
    else if (wanted) {
      parent.insert(at, [copyOf(wanted)])
      at++
    }
  }
}
