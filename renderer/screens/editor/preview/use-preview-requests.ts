import type { Editor } from '@tiptap/core'
import { useEffect } from 'react'
import { menusOf } from '../commands/menus'
import type { PanesShown } from '../view/use-panes-shown'

/** Shows or puts away the preview whenever a command asks for it. */
export function usePreviewRequests(editor: Editor, { toggle }: PanesShown): void {
  useEffect(() => menusOf(editor).requests.onAsk('preview', () => toggle('preview')), [editor, toggle])
}
