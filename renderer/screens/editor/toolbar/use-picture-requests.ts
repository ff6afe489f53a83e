import type { Editor } from '@tiptap/core'
import { useEffect } from 'react'
import { pickPictures } from '../../../lib/pictures/pick-pictures'
import { menusOf } from '../commands/menus'

/** Lets the user choose picture files whenever a command asks for them. */
export function usePictureRequests(editor: Editor, onFiles: (files: File[]) => void): void {
  useEffect(
    () => menusOf(editor).requests.onAsk('pictures', () => void pickPictures({ many: true }).then(onFiles)),
    [editor, onFiles],
  )
}
