import { Editor, type JSONContent } from '@tiptap/core'
import { StarterKit } from '@tiptap/starter-kit'

// What the application's editor is compared with: Tiptap as it comes, without storage, layout or numbers.
const place = document.getElementById('root')
Object.assign(window, {
  open: (content: JSONContent): string => {
    const editor = new Editor({ element: place, extensions: [StarterKit], content, autofocus: 'start' })
    return editor.getHTML()
  },
})
