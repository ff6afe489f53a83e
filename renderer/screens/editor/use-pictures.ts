import { createElement, useEffect, useMemo, useRef } from 'react'
import { bodyOf } from '../../../shared/document/y-report'
import { assertNever } from '../../../shared/errors'
import { useApi } from '../../lib/api-context'
import { formatBytes } from '../../lib/format'
import { startPictureWorkers } from '../../lib/pictures/start-worker'
import { storePictures } from '../../lib/pictures/store-pictures'
import { useSettings } from '../../lib/settings-context'
import { useText } from '../../lib/text-context'
import { useNotify } from '../../lib/use-notify'
import { RefusedFiles } from '../../ui/refused-files'
import { createPictureImports, type ImportEnd, type PictureImports } from './pictures/picture-imports'
import type { Session } from './session'

/** Tells the user how an import ended: one message for what came in, one for all that could not. */
function useTellEnd(): (end: ImportEnd) => void {
  const notify = useNotify()
  const { t, language } = useText()
  return (told) => {
    switch (told.end) {
      case 'inserted': {
        const { pictures, refused } = told
        const size = formatBytes(
          pictures.reduce((sum, { bytes }) => sum + bytes, 0),
          language,
        )
        if (pictures.length > 0) notify.done(t('editor.pictures.inserted', { count: pictures.length, size }))
        if (refused.length === 0) return
        const title = t('editor.pictures.refused', { count: refused.length })
        return notify.problem(title, createElement(RefusedFiles, { files: refused }))
      }
      case 'cancelled':
        return notify.done(t('editor.pictures.cancelled'))
      case 'left':
        return notify.done(t('editor.pictures.left', { count: told.total }))
      case 'failed':
        return notify.failure(told.error)
      default:
        return assertNever(told)
    }
  }
}

/** The ways of pictures into a report, for as long as it is open. */
export function usePictures(session: Session): PictureImports {
  const api = useApi()
  const { settings } = useSettings()
  // The imports outlive a change of language or settings; what they need is looked up when they need it.
  const current = { settings, tell: useTellEnd() }
  const latest = useRef(current)
  latest.current = current

  const imports = useMemo(() => {
    const workers = startPictureWorkers()
    const store = async (bytes: Uint8Array) => (await api.media.add({ bytes })).media
    return createPictureImports({
      body: bodyOf(session.doc),
      store: (job) => storePictures({ workers, store }, { ...job, keepPlace: latest.current.settings.keepPhotoPlace }),
      onEnd: (end) => latest.current.tell(end),
    })
  }, [api, session])

  useEffect(() => imports.leave, [imports])
  return imports
}
