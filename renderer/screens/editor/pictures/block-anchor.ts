import type { Node as DocumentNode } from '@tiptap/pm/model'
import { createAbsolutePositionFromRelativePosition, createRelativePositionFromTypeIndex, type XmlFragment } from 'yjs'

/** A place between the blocks of a body that stays where it is, whatever is written or comes in meanwhile. */
export interface BlockAnchor {
  /** The place now, as a position in the document. */
  position(doc: DocumentNode): number
}

/**
 * Holds on to the end of the block at a position (the boundary itself when it is between blocks). A relative position
 * of yjs is kept, because changes from elsewhere replace the whole ProseMirror document and leave nothing to map.
 */
export function createBlockAnchor(body: XmlFragment, doc: DocumentNode, position: number): BlockAnchor {
  const at = doc.resolve(Math.min(position, doc.content.size))
  const end = at.depth > 0 ? at.index(0) + 1 : at.index(0)
  // On the side of the block before it: a block that becomes a heading meanwhile is another block to yjs.
  const kept = createRelativePositionFromTypeIndex(body, end, -1)
  return {
    position(now) {
      const found = body.doc ? createAbsolutePositionFromRelativePosition(kept, body.doc) : null
      const blocks = Math.min(found?.type === body ? found.index : now.childCount, now.childCount)
      return Array.from({ length: blocks }, (_, index) => now.child(index).nodeSize).reduce(
        (sum, size) => sum + size,
        0,
      )
    },
  }
}
