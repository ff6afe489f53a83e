import { createElement, useMemo, useState } from 'react'
import type { CapturedPicture } from '../../../shared/capture/draft'
import { AppError } from '../../../shared/errors'
import { maxPicturesAtOnce } from '../../../shared/media'
import { useApi } from '../../lib/api-context'
import { startPictureWorkers } from '../../lib/pictures/start-worker'
import { storePictures } from '../../lib/pictures/store-pictures'
import { useSettings } from '../../lib/settings-context'
import { useText } from '../../lib/text-context'
import { useNotify } from '../../lib/use-notify'
import { RefusedFiles } from '../../ui/refused-files'
import type { Capture } from './use-capture'

/** The ways of photos into a note, prepared as those of the editor are. */
export function useCapturePictures({ latest, change, waitFor }: Pick<Capture, 'latest' | 'change' | 'waitFor'>) {
  const api = useApi()
  const { settings } = useSettings()
  const { t } = useText()
  const notify = useNotify()
  const [preparing, setPreparing] = useState(0)
  const workers = useMemo(startPictureWorkers, [])

  async function take(files: readonly File[]): Promise<void> {
    setPreparing((count) => count + files.length)
    try {
      if ((latest()?.pictures.length ?? 0) + files.length > maxPicturesAtOnce)
        throw new AppError('media-too-many', { limit: maxPicturesAtOnce })
      const store = async (bytes: Uint8Array) => (await api.media.add({ bytes })).media
      const { signal } = new AbortController()
      const job = { files, keepPlace: settings.keepPhotoPlace, signal, onProgress: () => undefined }
      const { stored, refused } = await storePictures({ workers, store }, job)
      const taken = stored.map(({ media, takenAt, place }): CapturedPicture => ({ media, takenAt, place }))
      if (taken.length > 0) change({ pictures: [...(latest()?.pictures ?? []), ...taken] })
      if (refused.length > 0) {
        const title = t('editor.pictures.refused', { count: refused.length })
        notify.problem(title, createElement(RefusedFiles, { files: refused }))
      }
    } catch (thrown) {
      notify.failure(thrown)
    } finally {
      setPreparing((count) => count - files.length)
    }
  }

  return {
    preparing,
    add: (files: readonly File[]): void => {
      if (files.length > 0) waitFor(take(files))
    },
    remove: (index: number): void =>
      change({ pictures: (latest()?.pictures ?? []).filter((_picture, place) => place !== index) }),
  }
}

export type CapturePictures = ReturnType<typeof useCapturePictures>
