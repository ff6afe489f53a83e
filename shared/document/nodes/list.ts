import { BulletList, ListItem as TiptapListItem, OrderedList as TiptapOrderedList } from '@tiptap/extension-list'
import { textBlocks } from './text-block'

export { BulletList }

/** A numbered list; the form of its numbers comes from the profile, so only the first number is stored. */
export const OrderedList = TiptapOrderedList.extend({
  addAttributes: () => ({
    start: { default: 1, parseHTML: (element: HTMLElement) => Number(element.getAttribute('start') ?? 1) || 1 },
  }),
})

export const ListItem = TiptapListItem.extend({ content: textBlocks })
