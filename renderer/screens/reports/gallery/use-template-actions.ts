import { useMemo } from 'react'
import type { UserTemplate } from '../../../../shared/templates/user-template'
import type { Go } from '../../../app/route'
import { useApi } from '../../../lib/api-context'
import { useText } from '../../../lib/text-context'
import { useAction } from '../../../lib/use-action'
import { useNotify } from '../../../lib/use-notify'

export interface TemplateActions {
  edit(own: UserTemplate): void
  describe(own: UserTemplate): void
  share(own: UserTemplate): void
  remove(own: UserTemplate): void
  /** Asks for files, or takes in those that were dropped. */
  import(files?: readonly File[]): void
}

/** What can be done with templates of one's own. Deleting can be taken back. */
export function useTemplateActions(go: Go, describe: TemplateActions['describe']): TemplateActions {
  const api = useApi()
  const { t } = useText()
  const { run } = useAction()
  const notify = useNotify()
  return useMemo(() => {
    const take = async (files: readonly File[]): Promise<number> => {
      for (const file of files) {
        await api.template.take({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })
      }
      return files.length
    }
    return {
      describe,
      edit: ({ id, name }) => go({ screen: 'editor', id, template: name }),
      share: ({ id }) =>
        void run(async () => {
          const shared = await api.template.share({ id })
          if (shared) notify.done(t('gallery.shared', { file: shared.file }))
        }),
      remove: ({ id, name }) =>
        void run(async () => {
          await api.template.delete({ id })
          notify.undoable(t('gallery.deleted', { name }), () => run(() => api.template.restore({ id })))
        }),
      import: (files) =>
        void run(async () => {
          const count = files ? await take(files) : (await api.template.import()).length
          if (count > 0) notify.done(t('gallery.imported', { count }))
        }),
    }
  }, [api, describe, go, notify, run, t])
}
