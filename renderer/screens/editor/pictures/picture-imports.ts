import type { Editor } from '@tiptap/core'
import type { XmlFragment } from 'yjs'
import { AppError } from '../../../../shared/errors'
import { maxPicturesAtOnce } from '../../../../shared/media'
import type { RefusedFile, StoredPicture, storePictures } from '../../../lib/pictures/store-pictures'
import { createBlockAnchor } from './block-anchor'
import { createImportJobs, type ImportJob } from './import-jobs'
import { insertPictures, replacePicture } from './insert-pictures'
import { whenSettled } from './when-settled'

/** How an import ended, for the user. */
export type ImportEnd =
  | { readonly end: 'inserted'; readonly pictures: readonly StoredPicture[]; readonly refused: readonly RefusedFile[] }
  | { readonly end: 'cancelled' | 'left'; readonly total: number }
  | { readonly end: 'failed'; readonly error: unknown }

export interface PictureImports {
  jobs(): readonly ImportJob[]
  subscribe(listener: () => void): () => void
  /** Ends an import: nothing of it is inserted. */
  cancel(id: number): void
  /** Ends all, because the report is left. */
  leave(): void
  /** Stores picture files and puts them behind the block at `position` (the cursor's when null), in their order. */
  add(editor: Editor, files: readonly File[], position: number | null): Promise<void>
  /** Puts another picture in the place of the figure at a position; caption, text and width stay. */
  replace(editor: Editor, position: number, file: File): Promise<void>
}

interface Dependencies {
  readonly body: XmlFragment
  readonly store: (
    job: Pick<Parameters<typeof storePictures>[1], 'files' | 'signal' | 'onProgress'>,
  ) => ReturnType<typeof storePictures>
  readonly onEnd: (end: ImportEnd) => void
}

const isReason = (thrown: unknown): thrown is 'cancelled' | 'left' => thrown === 'cancelled' || thrown === 'left'

/**
 * The ways of pictures into a report. Several imports may run; each is inserted whole and at once when all its pictures
 * are stored, so that the text moves once, one undo takes it back, and one that is cancelled leaves nothing behind.
 */
export function createPictureImports({ body, store, onEnd }: Dependencies): PictureImports {
  const running = createImportJobs()

  /** Stores files under an entry that can be cancelled, then lets `put` change the text, between two syllables. */
  async function run(editor: Editor, files: readonly File[], put: (pictures: readonly StoredPicture[]) => void) {
    const job = running.begin(files.length)
    try {
      if (files.length > maxPicturesAtOnce) throw new AppError('media-too-many', { limit: maxPicturesAtOnce })
      const onProgress = (done: number, name: string) => job.update({ done, name })
      const { stored, refused } = await store({ files, signal: job.signal, onProgress })
      if (stored.length > 0) {
        if (editor.storage.composition.composing()) job.update({ waiting: true })
        await whenSettled(editor.storage.composition, job.signal)
        put(stored)
      }
      onEnd({ end: 'inserted', pictures: stored, refused })
    } catch (thrown) {
      onEnd(isReason(thrown) ? { end: thrown, total: files.length } : { end: 'failed', error: thrown })
    } finally {
      job.end()
    }
  }

  return {
    jobs: running.jobs,
    subscribe: running.subscribe,
    cancel: (id) => running.cancel(id),
    leave() {
      for (const { id } of running.jobs()) running.cancel(id, 'left')
    },
    async add(editor, files, position) {
      if (files.length === 0) return
      const { doc, selection } = editor.state
      const anchor = createBlockAnchor(body, doc, position ?? selection.from)
      await run(editor, files, (pictures) => {
        const { state } = editor
        const isUntouched = state.doc === doc && state.selection.eq(selection)
        insertPictures(editor, pictures, anchor.position(state.doc), isUntouched ? 'follow' : 'stay')
      })
    },
    async replace(editor, position, file) {
      const replaced = String(editor.state.doc.nodeAt(position)?.attrs.media ?? '')
      await run(editor, [file], ([picture]) => {
        if (picture) replacePicture(editor, replaced, position, picture)
      })
    },
  }
}
