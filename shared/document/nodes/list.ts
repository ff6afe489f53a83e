import {
  TaskList,
  BulletList as TiptapBulletList,
  ListItem as TiptapListItem,
  OrderedList as TiptapOrderedList,
  TaskItem as TiptapTaskItem,
} from '@tiptap/extension-list'
import { bulletMarkers, orderedMarkers } from '../list-markers'
import { choiceAttribute, wholeNumberAttribute } from './attribute'
import { textBlocks } from './text-block'

export { TaskList }

/** A list with bullets: the profile's for the depth, or the writer's. */
export const BulletList = TiptapBulletList.extend({
  addAttributes: () => ({ marker: choiceAttribute('marker', bulletMarkers, null) }),
})

/** A numbered list. Only the first number and the form are stored: the numbers follow. */
export const OrderedList = TiptapOrderedList.extend({
  addAttributes: () => ({
    start: wholeNumberAttribute('start', { min: 0, max: 32_767, fallback: 1 }),
    marker: choiceAttribute('marker', orderedMarkers, null),
  }),
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

/** An item of a checklist, open or done. */
export const TaskItem = TiptapTaskItem.extend({ content: textBlocks }).configure({ nested: true })
