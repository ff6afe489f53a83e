import { useMemo } from 'react'
import {
  emptyHouseStyle,
  type HouseStyle,
  houseStyleSchema,
  tidyHouseStyle,
} from '../../../../shared/profiles/house-style'
import { useApi } from '../../../lib/api-context'
import { useSettings } from '../../../lib/settings-context'
import { useText } from '../../../lib/text-context'
import { useAction } from '../../../lib/use-action'
import { useNotify } from '../../../lib/use-notify'

/** What can be done with the house style. */
export interface HouseStyleActions {
  /** Changes it; false when the change is not allowed, and then nothing happens. */
  edit(changed: HouseStyle): boolean
  /** Asks for a file, or takes in one that was dropped. What was in force can be had back. */
  import(files?: readonly File[]): void
  save(): void
  /** Brings the official values back; this too can be taken back. */
  reset(): void
}

/** The organisation's house style, and what can be done with it. */
export function useHouseStyle(): { readonly style: HouseStyle; readonly isOfficial: boolean } & HouseStyleActions {
  const api = useApi()
  const { t } = useText()
  const { run } = useAction()
  const notify = useNotify()
  const { settings, change } = useSettings()
  const current = settings.houseStyle

  return useMemo(() => {
    const offerBack = (message: string) =>
      notify.undoable(message, () => void run(() => change({ houseStyle: current })))
    const taken = (imported: { organisation: string } | null) => {
      if (!imported) return
      const { organisation } = imported
      offerBack(organisation === '' ? t('houseStyle.importedUnnamed') : t('houseStyle.imported', { organisation }))
    }
    return {
      style: current ?? emptyHouseStyle,
      isOfficial: current === null,
      edit(changed) {
        const checked = houseStyleSchema.safeParse(changed)
        if (checked.success) void run(() => change({ houseStyle: tidyHouseStyle(checked.data) }))
        return checked.success
      },
      import: (files) =>
        void run(async () => {
          const [file] = files ?? []
          if (!file) return taken(await api.houseStyle.import())
          taken(await api.houseStyle.take({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }))
        }),
      save: () =>
        void run(async () => {
          const saved = await api.houseStyle.save()
          if (saved) notify.done(t('houseStyle.saved', { file: saved.file }))
        }),
      reset: () =>
        void run(async () => {
          await change({ houseStyle: null })
          offerBack(t('houseStyle.resetDone'))
        }),
    }
  }, [api, change, current, notify, run, t])
}
