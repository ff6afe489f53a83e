import { useCallback, useEffect, useState } from 'react'
import type { Api } from '../../../../shared/ipc/contract'
import type { StorageUse } from '../../../../shared/ipc/storage'
import { useApi } from '../../../lib/api-context'
import { formatBytes } from '../../../lib/format'
import { useText } from '../../../lib/text-context'
import { useAction } from '../../../lib/use-action'
import { useNotify } from '../../../lib/use-notify'

type Found = Awaited<ReturnType<Api['storage']['look']>>
type Work = 'look' | 'remove' | 'compact' | 'damaged'

/** What takes room, what a closer look found, and what can be done; `working` is what is being done. */
export function useStorage() {
  const api = useApi()
  const { t, language } = useText()
  const { run } = useAction()
  const notify = useNotify()
  const [use, setUse] = useState<StorageUse | null>(null)
  const [found, setFound] = useState<Found | null>(null)
  const [working, setWorking] = useState<Work | null>(null)

  const measure = useCallback(async () => {
    const measured = await run(() => api.storage.use())
    if (measured) setUse(measured)
  }, [api, run])
  useEffect(() => void measure(), [measure])

  async function work(name: Work, task: () => Promise<void>): Promise<void> {
    setWorking(name)
    await run(task)
    setWorking(null)
    await measure()
  }

  return {
    use,
    found,
    working,
    look: () => void work('look', async () => setFound(await api.storage.look())),
    removeUnused: () =>
      void work('remove', async () => {
        const { count, bytes } = await api.storage.removeUnused()
        notify.done(t('storage.removed', { count, size: formatBytes(bytes, language) }))
        setFound(await api.storage.look())
      }),
    compact: () =>
      void work('compact', async () => {
        const { freed } = await api.storage.compact()
        notify.done(
          freed > 0 ? t('storage.compacted', { size: formatBytes(freed, language) }) : t('storage.compactedNone'),
        )
      }),
    removeDamaged: () =>
      void work('damaged', async () => {
        const { freed } = await api.storage.removeDamaged()
        notify.done(t('storage.damaged.removed', { size: formatBytes(freed, language) }))
      }),
    openDamaged: () => void run(() => api.storage.openDamaged()),
    openFolder: () => void run(() => api.storage.openFolder()),
  }
}
