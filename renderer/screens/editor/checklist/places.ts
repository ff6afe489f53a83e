import type { Node as DocumentNode } from '@tiptap/pm/model'
import { NodeSelection, type Selection, TextSelection } from '@tiptap/pm/state'
import type { Spot } from '../../../../shared/checklist/rule'

/** Where a block that was read stands now: it may have moved since. Null when it is gone. */
export function findBlock(doc: DocumentNode, read: DocumentNode, index: number): number | null {
  const block = read.maybeChild(index)
  let found: number | null = null
  let position = 0
  doc.forEach((node, offset, at) => {
    if (node === block) found = offset
    if (at < index) position = offset + node.nodeSize
  })
  return found ?? (index < doc.childCount ? position : null)
}

/** The position of a character of a line; pieces that are no text are one character. */
function positionIn(line: DocumentNode, start: number, character: number): number {
  let position = start
  let left = character
  for (const child of line.content.content) {
    const size = child.isText ? (child.text?.length ?? 0) : 1
    if (left < size) return position + (child.isText ? left : 0)
    left -= size
    position += child.nodeSize
  }
  return position
}

/** Selects what a spot names: characters of a line, a note, or a picture. */
export function selectSpot(doc: DocumentNode, block: number, { path, from, to }: Spot): Selection {
  let node = doc.nodeAt(block)
  let position = block
  for (const index of path) {
    const child = node?.maybeChild(index)
    if (!node || !child) break
    let offset = position + 1
    for (const before of node.content.content.slice(0, index)) offset += before.nodeSize
    position = offset
    node = child
    // The text of a note is edited in a window of its own: its mark is what can be selected here.
    if (child.isAtom || child.type.name === 'footnote') return NodeSelection.create(doc, position)
  }
  if (!node?.inlineContent) return TextSelection.near(doc.resolve(position + 1))
  const start = position + 1
  return TextSelection.between(doc.resolve(positionIn(node, start, from)), doc.resolve(positionIn(node, start, to)))
}

/** All of a heading or other line, so that it is seen which one is meant; of anything else its first place. */
export function selectBlock(doc: DocumentNode, position: number): Selection {
  const node = doc.nodeAt(position)
  if (!node?.inlineContent) return TextSelection.near(doc.resolve(position + 1))
  return TextSelection.create(doc, position + 1, position + 1 + node.content.size)
}

/** Where the text of a record's field stands; null when it has none. */
export function fieldPosition(doc: DocumentNode, block: number, key: string): number | null {
  let found: number | null = null
  doc.nodeAt(block)?.forEach((field, offset) => {
    if (field.type.name === 'recordField' && field.attrs.key === key) found = block + 1 + offset
  })
  return found
}
