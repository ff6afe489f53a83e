import { type Node as DocumentNode, Fragment, Slice } from '@tiptap/pm/model'

/** Word and Hangul know nine levels of lists. */
const deepest = 9

const isList = (node: DocumentNode): boolean => node.type.name.endsWith('List')

/** The paragraphs of a list and all lists in it, in their order. */
const paragraphsOf = (list: DocumentNode): DocumentNode[] =>
  list.children.flatMap((item) => item.children.flatMap((child) => (isList(child) ? paragraphsOf(child) : [child])))

/** Lists deeper than nine levels end in paragraphs of the ninth: only hostile content goes on, until reading it fails. */
export function limitDepth(slice: Slice): Slice {
  let changed = false
  const limit = (fragment: Fragment, depth: number): Fragment =>
    Fragment.from(
      fragment.content.flatMap((node) => {
        if (node.isTextblock || node.isLeaf) return [node]
        if (!isList(node)) return [node.copy(limit(node.content, depth))]
        if (depth < deepest) return [node.copy(limit(node.content, depth + 1))]
        changed = true
        return paragraphsOf(node)
      }),
    )
  const content = limit(slice.content, 0)
  return changed ? Slice.maxOpen(content) : slice
}
