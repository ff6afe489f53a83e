import { BulletList, ListItem as TiptapListItem, OrderedList as TiptapOrderedList } from '@tiptap/extension-list'
import { wholeNumberAttribute } from './number-attribute'
import { textBlocks } from './text-block'

export { BulletList }

/** A numbered list; the form of its numbers comes from the profile, so only the first number is stored. */
export const OrderedList = TiptapOrderedList.extend({
  addAttributes: () => ({ start: wholeNumberAttribute('start', { min: 0, max: 32_767, fallback: 1 }) }),
})

/** Word and Hangul know nine levels of lists; Tab goes no deeper. */
const deepestList = 9

export const ListItem = TiptapListItem.extend({
  content: textBlocks,

  addKeyboardShortcuts() {
    return {
      ...this.parent?.(),
      Tab: ({ editor }) => {
        const { $from } = editor.state.selection
        const depth = Array.from({ length: $from.depth + 1 }, (_, level) => $from.node(level)).filter(
          (node) => node.type.name === this.name,
        ).length
        return depth >= deepestList || editor.commands.sinkListItem(this.name)
      },
    }
  },
})
