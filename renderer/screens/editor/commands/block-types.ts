import { Extension, getNodeType } from '@tiptap/core'
import { setBlockType } from '@tiptap/pm/commands'
import type { Node as DocumentNode } from '@tiptap/pm/model'
import type { Selection } from '@tiptap/pm/state'
import { liftTarget } from '@tiptap/pm/transform'

/** Only running text may become another kind of block. A picture, too, is a block with text: its caption. */
const isRunningText = ({ type }: DocumentNode): boolean => type.name === 'paragraph' || type.name === 'heading'

/** The blocks with text that a selection touches. */
function textBlocksIn(doc: DocumentNode, { ranges }: Selection): { node: DocumentNode; position: number }[] {
  const found: { node: DocumentNode; position: number }[] = []
  for (const { $from, $to } of ranges) {
    doc.nodesBetween($from.pos, $to.pos, (node, position) => {
      if (node.isTextblock) found.push({ node, position })
      return !node.isTextblock
    })
  }
  return found
}

/**
 * Changing the kind of blocks. The library's own commands would turn a picture into its caption and the title into a
 * heading; here what is not running text stays as it is.
 */
export const BlockTypes = Extension.create({
  name: 'blockTypes',

  addCommands: () => ({
    setNode:
      (typeOrName, attributes = {}) =>
      ({ state, chain }) => {
        const type = getNodeType(typeOrName, state.schema)
        if (!textBlocksIn(state.doc, state.selection).every(({ node }) => isRunningText(node))) return false
        const { $anchor, $head } = state.selection
        const kept = $anchor.sameParent($head) ? $anchor.parent.attrs : {}
        const set = setBlockType(type, { ...kept, ...attributes })
        return chain()
          .command(({ commands }) => set(state) || commands.clearNodes())
          .command(({ state: updated, dispatch }) => set(updated, dispatch))
          .run()
      },

    clearNodes:
      () =>
      ({ tr, dispatch }) => {
        if (!dispatch) return true
        const { paragraph } = tr.doc.type.schema.nodes
        for (const { node, position } of textBlocksIn(tr.doc, tr.selection).filter(({ node }) => isRunningText(node))) {
          const start = tr.mapping.map(position)
          if (node.type !== paragraph) tr.setNodeMarkup(start, paragraph)
          const range = tr.doc.resolve(start).blockRange(tr.doc.resolve(start + node.nodeSize))
          const target = range ? liftTarget(range) : null
          if (range && target !== null) tr.lift(range, target)
        }
        return true
      },
  }),
})
