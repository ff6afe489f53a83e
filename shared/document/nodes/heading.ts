import { Heading as TiptapHeading } from '@tiptap/extension-heading'
import { targetIdForm } from '../identity'
import { textAttribute } from './attribute'

/** A heading of level 1 to 4; its number is the profile's. */
export const Heading = TiptapHeading.extend({
  addAttributes() {
    return { ...this.parent?.(), id: textAttribute('id', targetIdForm) }
  },
}).configure({ levels: [1, 2, 3, 4] })
