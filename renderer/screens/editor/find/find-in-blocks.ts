import type { Node as DocumentNode } from '@tiptap/pm/model'
import { createFold, type Folded, type FoldOptions } from '../../../../shared/search/fold'
import { findInText } from './find-in-text'

export interface FindOptions extends FoldOptions {
  readonly wholeWord: boolean
}

/** A stretch of text in the document. */
export interface Range {
  readonly from: number
  readonly to: number
}

/** A place where the query stands. What lies between its pieces (a footnote in the middle of a word) is not part of it. */
export interface Hit extends Range {
  readonly pieces: readonly Range[]
}

/** Stands for what has no text of its own; nobody can type it into a query. */
const object = '\ufffc'

/** The text of a block, its footnotes left out, and where its parts stand in the block. */
interface BlockText {
  readonly source: string
  readonly folded: Folded
  readonly parts: readonly { readonly offset: number; readonly position: number }[]
}

const shift = (hits: readonly Hit[], by: number): Hit[] =>
  hits.map(({ from, to, pieces }) => ({
    from: from + by,
    to: to + by,
    pieces: pieces.map((piece) => ({ from: piece.from + by, to: piece.to + by })),
  }))

/** Positions from the start of the block's content for a span of its text. */
function toHit({ parts, source }: BlockText, start: number, end: number): Hit {
  const pieces: { from: number; to: number }[] = []
  parts.forEach(({ offset, position }, index) => {
    const from = Math.max(start, offset)
    const to = Math.min(end, parts[index + 1]?.offset ?? source.length)
    if (from >= to) return
    const piece = { from: position + from - offset, to: position + to - offset }
    const last = pieces.at(-1)
    if (last?.to === piece.from) last.to = piece.to
    else pieces.push(piece)
  })
  return { from: pieces[0]?.from ?? 0, to: pieces.at(-1)?.to ?? 0, pieces }
}

/**
 * Finds texts in documents, block of text by block of text. Nodes never change, so what was found in one is remembered
 * with it: searching again after a change costs what changed.
 */
export function createFinder(options: FindOptions): (doc: DocumentNode, query: string) => readonly Hit[] {
  const fold = createFold(options)
  const texts = new WeakMap<DocumentNode, BlockText>()
  let found = new WeakMap<DocumentNode, readonly Hit[]>()
  let lastQuery = ''

  function readBlock(block: DocumentNode): BlockText {
    const known = texts.get(block)
    if (known) return known
    const parts: { offset: number; position: number }[] = []
    let source = ''
    block.forEach((child, position) => {
      // A text inside the line (a footnote) is searched by itself.
      if (!child.isLeaf) return
      parts.push({ offset: source.length, position })
      source += child.isText ? (child.text ?? '') : child.type.name === 'hardBreak' ? '\n' : object
    })
    const text = { source, folded: fold(source), parts }
    texts.set(block, text)
    return text
  }

  /** Hits in a node, from the start of its content. */
  function findIn(node: DocumentNode, query: string): readonly Hit[] {
    const known = found.get(node)
    if (known) return known
    const hits: Hit[] = []
    if (node.inlineContent) {
      const text = readBlock(node)
      hits.push(
        ...findInText(text.source, text.folded, query, options.wholeWord).map(([from, to]) => toHit(text, from, to)),
      )
    }
    let nested = false
    node.forEach((child, offset) => {
      if (child.isLeaf) return
      nested = true
      hits.push(...shift(findIn(child, query), offset + 1))
    })
    if (node.inlineContent && nested) hits.sort((one, other) => one.from - other.from)
    found.set(node, hits)
    return hits
  }

  return (doc, typed) => {
    const query = fold(typed).text
    if (query !== lastQuery) found = new WeakMap()
    lastQuery = query
    return query === '' ? [] : findIn(doc, query)
  }
}
