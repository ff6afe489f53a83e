import { useCallback, useEffect, useMemo, useState } from 'react'
import { AppError } from '../../../../shared/errors'
import type { VersionSummary } from '../../../../shared/versions/version'
import { useApi } from '../../../lib/api-context'
import type { Saver } from '../../../lib/saver'
import { useText } from '../../../lib/text-context'
import { useAction } from '../../../lib/use-action'
import { useNotify } from '../../../lib/use-notify'
import type { Session } from '../session'

/** What can be done with the versions of the open report. */
export interface Versions {
  /** The newest first; null until they were read. */
  readonly list: readonly VersionSummary[] | null
  readonly busy: boolean
  /** Keeps the report as it is under a name; gives the version, or undefined when that failed. */
  keep(name: string): Promise<VersionSummary | undefined>
  rename(version: VersionSummary, name: string): Promise<boolean>
  remove(version: VersionSummary): void
  /** Changes the report into a version; true when the dialog has nothing more to show. */
  restore(version: VersionSummary): Promise<boolean>
}

/** What a version is called: its own name, or why it was kept. */
export function useVersionName(): (version: VersionSummary) => string {
  const { t } = useText()
  return useCallback(({ name, reason }) => name || t(`versions.reason.${reason}`), [t])
}

/**
 * Writes what was typed to the disk.
 * @throws AppError why it cannot be written; a version would lack it
 */
async function writeAll(saver: Saver): Promise<void> {
  if (await saver.flush()) return
  const status = saver.status()
  if (status.state === 'failed') throw new AppError(status.error.code, status.error.params)
}

/** The versions of a report; what is typed is on disk before any of them is made or restored. */
export function useVersions({ id, saver }: Session): Versions {
  const api = useApi()
  const { t } = useText()
  const notify = useNotify()
  const { busy, run } = useAction()
  const nameOf = useVersionName()
  const [list, setList] = useState<readonly VersionSummary[] | null>(null)
  const load = useCallback(async () => setList(await api.version.list({ report: id })), [api, id])

  useEffect(() => {
    void run(load)
  }, [load, run])

  return useMemo(
    () => ({
      list,
      busy,
      keep: (name) =>
        run(async () => {
          await writeAll(saver)
          const version = await api.version.keep({ report: id, name })
          await load()
          notify.done(t('versions.kept', { name }))
          return version
        }),
      rename: async (version, name) => {
        const renamed = await run(() => api.version.rename({ id: version.id, name }))
        await run(load)
        return renamed !== undefined
      },
      remove: (version) =>
        void run(async () => {
          await api.version.delete({ id: version.id })
          await load()
          notify.undoable(t('versions.deleted', { name: nameOf(version) }), () =>
            run(async () => {
              await api.version.takeBack({ id: version.id })
              await load()
            }),
          )
        }),
      restore: async (version) => {
        const done = await run(async () => {
          await writeAll(saver)
          return api.version.restore({ id: version.id })
        })
        if (!done) return false
        const { before } = done
        if (before === null) notify.done(t('versions.restore.same'))
        else
          notify.undoable(t('versions.restore.done', { name: nameOf(version) }), () =>
            run(async () => {
              await writeAll(saver)
              await api.version.restore({ id: before })
            }),
          )
        return true
      },
    }),
    [api, busy, id, list, load, nameOf, notify, run, saver, t],
  )
}
