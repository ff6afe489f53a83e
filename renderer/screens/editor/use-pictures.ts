import type { Editor, JSONContent } from '@tiptap/core'
import { useCallback } from 'react'
import { useApi } from '../../lib/api-context'
import { preparePicture } from '../../lib/picture'
import { useText } from '../../lib/text-context'
import { useNotify } from '../../lib/use-notify'
import { insertBlocks } from './insert'

/** Stores picture files and puts them into the body in their order; those that cannot be are named and left out. */
export function usePictures(): (editor: Editor, files: readonly File[], position: number | null) => Promise<void> {
  const api = useApi()
  const notify = useNotify()
  const { t } = useText()
  return useCallback(
    async (editor, files, position) => {
      const figures: JSONContent[] = []
      for (const file of files) {
        try {
          const { media } = await api.media.add({ bytes: await preparePicture(file) })
          figures.push({ type: 'figure', attrs: { media } })
        } catch (thrown) {
          notify.failure(thrown)
        }
      }
      if (figures.length === 0 || editor.isDestroyed) return
      insertBlocks(editor, figures, position)
      if (files.length > 1) notify.done(t('editor.picturesInserted', { count: figures.length }))
    },
    [api, notify, t],
  )
}
