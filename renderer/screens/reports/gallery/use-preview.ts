import { useEffect, useState } from 'react'
import type { PreviewOf } from '../../../../shared/ipc/template'
import { useApi } from '../../../lib/api-context'

/** A first page: `url` stays that of the page before until the new one is drawn. */
export interface Preview {
  readonly state: 'drawing' | 'ready' | 'failed'
  readonly url: string | null
}

/**
 * The first page of a template, drawn by the main process.
 * @param version changes when what is drawn may have changed under the same name
 */
export function usePreview(of: PreviewOf, version: number | string): Preview {
  const api = useApi()
  const [preview, setPreview] = useState<Preview>({ state: 'drawing', url: null })
  const asked = JSON.stringify(of)

  // biome-ignore lint/correctness/useExhaustiveDependencies: `version` asks again
  useEffect(() => {
    let url: string | null = null
    let gone = false
    setPreview((before) => ({ ...before, state: 'drawing' }))
    api.template.preview(JSON.parse(asked) as PreviewOf).then(
      ({ svg }) => {
        if (gone) return
        url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
        setPreview({ state: 'ready', url })
      },
      () => gone || setPreview({ state: 'failed', url: null }),
    )
    return () => {
      gone = true
      // The picture has been decoded by then; the next one replaces it.
      if (url) URL.revokeObjectURL(url)
    }
  }, [api, asked, version])

  return preview
}
